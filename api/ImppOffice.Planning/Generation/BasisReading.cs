using ImppOffice.Planning.Checks;
using ImppOffice.Planning.Consistency.Facts;
using ImppOffice.Planning.Documents;
using ImppOffice.Planning.Templates;

namespace ImppOffice.Planning.Generation;

/// <summary>Finds in a basis document what its elements say.</summary>
/// <param name="basis">The document.</param>
/// <param name="template">The template its elements are looked for by.</param>
/// <param name="knowledge">What is known of documents.</param>
internal sealed class BasisReading(RevisionBasis basis, Template template, Knowledge knowledge)
{
    private readonly Lazy<Dictionary<string, ElementContent>> elements = new(() => Find(basis, template, knowledge));

    public string Name => basis.Name;

    public Template Template => template;

    public RevisionBasis Basis => basis;

    /// <summary>The main language of the document, such as <c>en</c>; null where it is not known.</summary>
    public string? Language => (basis.Document.Identity?.Language ?? basis.Facts.Language)?.Split('-')[0].ToLowerInvariant();

    /// <summary>What an element says outside tables, a paragraph each; empty where it says nothing for certain.</summary>
    public IReadOnlyList<string> Texts(string element) => [.. Prose(element).Select(paragraph => paragraph.Text.Trim())];

    /// <summary>The numbers of the paragraphs that an element consists of, without headings.</summary>
    public IEnumerable<int> Numbers(string element) =>
        ContentOf(element)?.Blocks.SelectMany(block => block.Paragraphs).Where(paragraph => paragraph.Heading is null).Select(paragraph => paragraph.Number) ?? [];

    /// <summary>Whether an element has a table.</summary>
    public bool HasTable(string element) => ContentOf(element)?.Tables.Any() == true;

    /// <summary>The paragraph with a number, or null.</summary>
    public Paragraph? Paragraph(int number) => basis.Document.Paragraphs.FirstOrDefault(paragraph => paragraph.Number == number);

    /// <summary>The facts of a name.</summary>
    public IEnumerable<Fact> Named(string fact) => basis.Facts.Facts.Where(stated => stated.Name == fact);

    /// <summary>The facts that stand in an element.</summary>
    public IEnumerable<Fact> Within(string element)
    {
        var numbers = Numbers(element).ToHashSet();
        return basis.Facts.Facts.Where(fact => fact.Place.Paragraph is { } number && numbers.Contains(number));
    }

    /// <summary>The id of the element that a paragraph belongs to, or null.</summary>
    public string? ElementAt(int? paragraph) =>
        paragraph is { } number ? elements.Value.Keys.FirstOrDefault(element => Numbers(element).Contains(number)) : null;

    /// <summary>The title of an element; its id where the template has none of that id.</summary>
    public string TitleOf(string element, string language) =>
        template.Elements.Where(pair => pair.Element.Id == element).Select(pair => pair.Element.Title.In(language)).FirstOrDefault() ?? element;

    /// <summary>The document as what an amendment rests on.</summary>
    public AmendmentSource Source(string? element) => new(basis.Name, basis.Facts.Kind, basis.Version, element);

    private IEnumerable<Paragraph> Prose(string element)
    {
        var content = ContentOf(element);
        var inTables = content?.Tables.SelectMany(table => table.Paragraphs).ToHashSet<Paragraph>(ReferenceEqualityComparer.Instance);
        return content?.Paragraphs.Where(paragraph => paragraph.Heading is null && !string.IsNullOrWhiteSpace(paragraph.Text) && !inTables!.Contains(paragraph)) ?? [];
    }

    private ElementContent? ContentOf(string element) => elements.Value.GetValueOrDefault(element);

    private static Dictionary<string, ElementContent> Find(RevisionBasis basis, Template template, Knowledge knowledge)
    {
        var search = new ElementSearch(new Subject(basis.Document, template, knowledge, LocalText.Fallback));
        return template.Elements
            .Select(pair => (pair.Element.Id, Found: search.Find(pair.Section, pair.Element) as Located.Filled))
            .Where(pair => pair.Found is not null)
            .ToDictionary(pair => pair.Id, pair => pair.Found!.Content, StringComparer.Ordinal);
    }
}
