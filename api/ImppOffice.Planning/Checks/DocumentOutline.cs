using ImppOffice.Planning.Documents;
using ImppOffice.Planning.Templates;

namespace ImppOffice.Planning.Checks;

/// <summary>Which heading of a document stands for which section and which element of its template.</summary>
public sealed class DocumentOutline
{
    private const int MostExtraWords = 4;

    private readonly List<(Section Section, TemplateSection Meant)> sections = [];
    private readonly List<(Section Section, Element Meant)> elements = [];

    public DocumentOutline(PlanningDocument document, Template template)
    {
        var headings = document.Sections.SelectMany(section => section.Tree).Where(section => section.HeadingParagraph is not null).ToList();
        Headings = headings.Count;
        foreach (var heading in headings)
        {
            var title = PlainText.Fold(heading.Title.TrimEnd(':', '.', ' '));
            if (!Match(template, heading, name => title == PlainText.Fold(name)))
            {
                Match(template, heading, name => Nearly(title, PlainText.Fold(name)));
            }
        }
    }

    /// <summary>How many headings the document has.</summary>
    public int Headings { get; }

    /// <summary>The headings that stand for sections of the template, in the document's order.</summary>
    public IReadOnlyList<(Section Section, TemplateSection Meant)> Sections => sections;

    /// <summary>Every name under which something of a template may stand.</summary>
    public static IEnumerable<string> Names(LocalText title, LocalNames aliases) => title.Values.Concat(aliases.All);

    /// <summary>The document's sections that stand for a section of the template.</summary>
    public IEnumerable<Section> Of(TemplateSection wanted) => sections.Where(pair => pair.Meant.Id == wanted.Id).Select(pair => pair.Section);

    /// <summary>The document's sections that stand for an element.</summary>
    public IEnumerable<Section> Of(Element wanted) => elements.Where(pair => pair.Meant.Id == wanted.Id).Select(pair => pair.Section);

    /// <summary>What stands under a heading, without the sub-sections that stand for other elements.</summary>
    public IEnumerable<Block> ContentFor(Section section, Element element) =>
        section.Blocks.Concat(section.Children
            .Where(child => !elements.Exists(pair => ReferenceEquals(pair.Section, child) && pair.Meant.Id != element.Id))
            .SelectMany(child => ContentFor(child, element).Prepend(child.HeadingParagraph!)));

    private bool Match(Template template, Section heading, Func<string, bool> stands)
    {
        var before = sections.Count + elements.Count;
        sections.AddRange(template.Sections.Where(section => Names(section.Title, section.Aliases).Any(stands)).Select(section => (heading, section)));
        elements.AddRange(template.Elements.Where(pair => Names(pair.Element.Title, pair.Element.Aliases).Any(stands)).Select(pair => (heading, pair.Element)));
        return sections.Count + elements.Count > before;
    }

    // "Situation and context" is the Situation; "Responsibilities of the force commander" is not far from Responsibilities.
    private static bool Nearly(string title, string name)
    {
        if (name.Length < 4 || title.Length <= name.Length)
        {
            return false;
        }

        var rest = title.StartsWith(name + ' ', StringComparison.Ordinal) ? title[name.Length..]
            : title.EndsWith(' ' + name, StringComparison.Ordinal) ? title[..^name.Length]
            : null;
        return rest is not null && PlainText.CountWords(rest) <= MostExtraWords;
    }
}
