using ImppOffice.Planning.Documents;
using ImppOffice.Planning.Process;
using ImppOffice.Planning.Templates;

namespace ImppOffice.Planning.Checks;

/// <summary>What checks may look at: the document, its template, the process, and the language they answer in.</summary>
public sealed class Subject
{
    private readonly Lazy<Dictionary<int, string>> sections;
    private readonly Lazy<IReadOnlyList<FoldedParagraph>> folded;
    private readonly Lazy<DocumentOutline> outline;

    public Subject(PlanningDocument document, Template template, Knowledge knowledge, string language)
    {
        Document = document;
        Template = template;
        Knowledge = knowledge;
        Language = language;
        sections = new(SectionsByParagraph);
        folded = new(() => [.. document.Paragraphs.Where(paragraph => !paragraph.IsEmpty).Select(paragraph => new FoldedParagraph(paragraph, PlainText.Fold(paragraph.Text)))]);
        outline = new(() => new DocumentOutline(document, template));
    }

    public PlanningDocument Document { get; }

    public Template Template { get; }

    public Knowledge Knowledge { get; }

    /// <summary>The language of the report (BCP 47).</summary>
    public string Language { get; }

    public PlanningProcess Process => Knowledge.Process;

    /// <summary>Every paragraph of the body with text, folded for comparing.</summary>
    public IReadOnlyList<FoldedParagraph> Paragraphs => folded.Value;

    /// <summary>Which heading of the document stands for what of the template.</summary>
    public DocumentOutline Outline => outline.Value;

    /// <summary>The place of a paragraph, with the words to show.</summary>
    public Place PlaceOf(Paragraph paragraph, string? snippet = null, string? tag = null) =>
        PlaceOf(paragraph.Number, snippet ?? PlainText.Snippet(paragraph.Text), tag);

    /// <summary>The place of a paragraph by its number; 0 is outside the body.</summary>
    public Place PlaceOf(int paragraph, string? snippet, string? tag = null) =>
        new(sections.Value.GetValueOrDefault(paragraph), paragraph == 0 ? null : paragraph, tag, string.IsNullOrWhiteSpace(snippet) ? null : snippet);

    private Dictionary<int, string> SectionsByParagraph()
    {
        var paths = new Dictionary<int, string>();
        foreach (var section in Document.Sections.SelectMany(section => section.Tree).Where(section => section.HeadingParagraph is not null))
        {
            var path = string.Join(" › ", section.Path);
            paths[section.HeadingParagraph!.Number] = path;
            foreach (var paragraph in section.Blocks.SelectMany(block => block.Paragraphs))
            {
                paths[paragraph.Number] = path;
            }
        }

        return paths;
    }
}

/// <summary>A paragraph and its text folded by <see cref="PlainText.Fold"/>.</summary>
public sealed record FoldedParagraph(Paragraph Paragraph, string Text);
