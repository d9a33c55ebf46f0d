namespace ImppOffice.Word.Reading;

/// <summary>A text box while it is read.</summary>
internal sealed class DraftTextBox(List<Draft> blocks) : Draft
{
    public List<Draft> Blocks { get; } = blocks;

    public override IEnumerable<DraftParagraph> Paragraphs => Blocks.SelectMany(block => block.Paragraphs);
}
