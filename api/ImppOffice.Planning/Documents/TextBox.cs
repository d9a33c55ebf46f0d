namespace ImppOffice.Planning.Documents;

/// <summary>The text of a text box or shape, standing after the paragraph that anchors it. Read once, whatever alternate content repeats.</summary>
/// <param name="Blocks">What stands in it.</param>
public sealed record TextBox(IReadOnlyList<Block> Blocks) : Block
{
    public override IEnumerable<Paragraph> Paragraphs => Blocks.SelectMany(block => block.Paragraphs);
}
