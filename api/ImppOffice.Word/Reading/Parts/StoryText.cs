using ImppOffice.Planning.Documents;

namespace ImppOffice.Word.Reading;

/// <summary>Reads the text of a header, a footer, a note or a comment.</summary>
internal sealed class StoryText(Definitions definitions, Findings found, View view)
{
    /// <summary>The cursor stands on the element that holds the blocks.</summary>
    public IReadOnlyList<DraftParagraph> Read(PartReader xml)
    {
        var context = new StoryContext(xml, definitions, found, view, isMain: false);
        return [.. context.Blocks.Read(xml.Enter()).SelectMany(block => block.Paragraphs)];
    }

    public IReadOnlyList<Paragraph> Build(IReadOnlyList<DraftParagraph> drafts) =>
        [.. new DocumentAssembly(definitions).Build(drafts).Cast<Paragraph>()];
}
