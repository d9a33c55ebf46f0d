using ImppOffice.Planning.Documents;

namespace ImppOffice.Planning.Checks;

/// <summary>What a document says outside the headings of its template: something that was not found may stand there.</summary>
internal sealed class OtherText
{
    private const int WordsThatMayHoldAnElement = 100;
    private const int MostTitles = 3;

    public OtherText(Subject subject)
    {
        var sections = subject.Outline.Unclaimed(subject.Document.Sections).ToList();
        var headed = sections.Where(section => section.HeadingParagraph is not null && Words(section.Content) > 0).ToList();
        Headings = [.. headed.Select(section => new FoldedParagraph(section.HeadingParagraph!, PlainText.Fold(section.Title)))];
        Titles = string.Join(", ", headed.Where(section => Words(section.Blocks) > 0).Select(section => $"“{section.Title}”").Take(MostTitles));
        IsMuch = sections.Sum(section => Words(section.Blocks)) > WordsThatMayHoldAnElement;
        Notes =
        [
            .. subject.Document.Stories
                .Where(story => story.Kind is StoryKind.Footnote or StoryKind.Endnote)
                .SelectMany(story => story.Paragraphs)
                .Select(paragraph => new FoldedParagraph(paragraph, PlainText.Fold(paragraph.Text))),
        ];
    }

    /// <summary>Headings that stand for nothing of the template and have text under them.</summary>
    public IReadOnlyList<FoldedParagraph> Headings { get; }

    /// <summary>The first titles among them, for a person to read; empty where there is none.</summary>
    public string Titles { get; }

    /// <summary>True where there is enough such text to hold what is sought.</summary>
    public bool IsMuch { get; }

    /// <summary>Footnotes and endnotes.</summary>
    public IReadOnlyList<FoldedParagraph> Notes { get; }

    private static int Words(IEnumerable<Block> blocks) =>
        blocks.SelectMany(block => block.Paragraphs)
            .Where(paragraph => paragraph.Heading is null && paragraph.Style?.StartsWith("toc", StringComparison.OrdinalIgnoreCase) != true)
            .Sum(paragraph => PlainText.CountWords(paragraph.Text));
}
