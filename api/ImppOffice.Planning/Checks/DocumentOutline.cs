using ImppOffice.Planning.Documents;
using ImppOffice.Planning.Templates;

namespace ImppOffice.Planning.Checks;

/// <summary>Which heading of a document stands for which section and which element of its template.</summary>
public sealed class DocumentOutline
{
    private const int MostExtraWords = 4;

    private readonly List<Section> headings;
    private readonly List<(Section Section, TemplateSection Meant)> sections = [];
    private readonly List<(Section Section, Element Meant)> elements = [];

    public DocumentOutline(PlanningDocument document, Template template)
    {
        headings = [.. document.Sections.SelectMany(section => section.Tree).Where(section => section.HeadingParagraph is not null)];
        var wantedSections = template.Sections.Select(section => (Meant: section, Names: Folded(section.Title, section.Aliases))).ToList();
        var wantedElements = template.Elements.Select(pair => (Meant: pair.Element, Names: Folded(pair.Element.Title, pair.Element.Aliases))).ToList();
        Headings = headings.Count;
        Match(headings, (title, name) => title == name);

        // A heading that says more than a name is taken for it only where nothing says exactly that.
        wantedSections.RemoveAll(wanted => sections.Exists(pair => pair.Meant.Id == wanted.Meant.Id));
        wantedElements.RemoveAll(wanted => elements.Exists(pair => pair.Meant.Id == wanted.Meant.Id));
        Match([.. headings.Where(heading => !Stands(heading))], Nearly);
        sections.Sort((left, right) => left.Section.HeadingParagraph!.Number.CompareTo(right.Section.HeadingParagraph!.Number));

        void Match(List<Section> candidates, Func<string, string, bool> means)
        {
            foreach (var (heading, title) in candidates.Select(heading => (heading, PlainText.Fold(heading.Title.TrimEnd(':', '.', ' ')))))
            {
                sections.AddRange(wantedSections.Where(wanted => wanted.Names.Exists(name => means(title, name))).Select(wanted => (heading, wanted.Meant)));
                elements.AddRange(wantedElements.Where(wanted => wanted.Names.Exists(name => means(title, name))).Select(wanted => (heading, wanted.Meant)));
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

    /// <summary>
    /// Whether what belongs to a section without text may stand under the heading behind it: authors who give every
    /// heading the same level write so. Not where that heading stands for something else of the template.
    /// </summary>
    public bool MayContinue(Section section)
    {
        var at = headings.FindIndex(heading => ReferenceEquals(heading, section));
        var next = headings.Skip(at + 1).FirstOrDefault(heading => !section.Tree.Contains(heading));
        return next is not null && next.Level == section.Level && !Stands(next) && next.Content.SelectMany(block => block.Paragraphs).Any(paragraph => !paragraph.IsEmpty);
    }

    /// <summary>The parts of the document that stand for nothing of the template, what stands before the first heading among them.</summary>
    public IEnumerable<Section> Unclaimed(IEnumerable<Section> among) =>
        among.Where(section => !Stands(section)).SelectMany(section => Unclaimed(section.Children).Prepend(section));

    private bool Stands(Section heading) =>
        sections.Exists(pair => ReferenceEquals(pair.Section, heading)) || elements.Exists(pair => ReferenceEquals(pair.Section, heading));

    private static List<string> Folded(LocalText title, LocalNames aliases) => [.. Names(title, aliases).Select(PlainText.Fold)];

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
