using ImppOffice.Planning.Checks;
using ImppOffice.Planning.Documents;
using ImppOffice.Planning.Templates;

namespace ImppOffice.Planning.Consistency.Facts.Elements;

/// <summary>Reads the facts that one element states.</summary>
internal sealed class ElementFacts(FactMaker maker)
{
    /// <summary>The facts, and what could not be read with why.</summary>
    public (IReadOnlyList<Fact> Facts, IReadOnlyList<NotAssessed> Unread) Read(Element element, Located.Filled filled)
    {
        var source = new FactSource(filled.Place.Tag is null ? FactBasis.Labelled : FactBasis.Tagged, filled.Place.Tag);
        var facts = new List<Fact>();
        var unread = new List<NotAssessed>();
        foreach (var stated in element.Facts.Where(stated => stated.From != FactForm.Labels))
        {
            var kind = maker.Catalogue.Find(stated.Fact);
            var read = Read(stated, kind, element, filled.Content, source).ToList();
            facts.AddRange(read);
            if (read.Count == 0 && stated.From != FactForm.Figures)
            {
                unread.Add(NotRead(kind, element, filled.Content.Tables.Any() ? "fact-columns-not-recognised" : "fact-not-recognised", filled.Place));
            }
        }

        var labelled = element.Facts.Where(stated => stated.From == FactForm.Labels).Select(stated => maker.Catalogue.Find(stated.Fact)).ToList();
        if (labelled.Count > 0)
        {
            var read = new LabelFacts(maker, labelled).Read(filled.Content, source).ToList();
            facts.AddRange(read);
            unread.AddRange(labelled.Where(kind => !read.Exists(fact => fact.Name == kind.Name)).Select(kind => NotRead(kind, element, "fact-not-labelled", filled.Place)));
        }

        return (OnceEach(facts), unread);
    }

    // A label can be found as well as the heading above it: of what stands in one paragraph the fullest reading counts.
    private static List<Fact> OnceEach(List<Fact> facts)
    {
        var kept = new HashSet<Fact>(ReferenceEqualityComparer.Instance);
        foreach (var same in facts.GroupBy(fact => (fact.Name, fact.Place.Paragraph)))
        {
            var fullest = new List<Fact>();
            foreach (var fact in same.OrderByDescending(fact => fact.Parts.Count).ThenByDescending(fact => fact.Text.Length))
            {
                if (!fullest.Exists(other => other.Text.EndsWith(fact.Text, StringComparison.Ordinal) || fact.Text.EndsWith(other.Text, StringComparison.Ordinal)))
                {
                    fullest.Add(fact);
                }
            }

            kept.UnionWith(fullest);
        }

        return [.. facts.Where(kept.Contains)];
    }

    /// <summary>What says that an element's facts could not be read.</summary>
    public IEnumerable<NotAssessed> NotFound(Element element, Reason reason, Place? place) =>
        element.Facts.Select(stated => new NotAssessed(stated.Fact, 1, maker.Subject.Knowledge.Reasons.Say(reason, maker.Subject.Language), place));

    private IEnumerable<Fact> Read(StatedFact stated, FactKind kind, Element element, ElementContent content, FactSource source) => stated.From switch
    {
        FactForm.Text => Whole(kind, content, source),
        FactForm.Rows => Rows(stated, kind, element, content, source),
        FactForm.Figures => new FigureFacts(maker, kind).Read(content.Paragraphs, source),
        FactForm.Passages => Items(stated, kind, element, content, source, ItemList.Passages(ItemList.OutsideTables(content))),
        _ => Items(stated, kind, element, content, source, ItemList.Items(ItemList.OutsideTables(content))),
    };

    private IEnumerable<Fact> Whole(FactKind kind, ElementContent content, FactSource source)
    {
        var said = content.Paragraphs.Where(paragraph => paragraph.Heading is null).ToList();
        return said.Count == 0 ? [] : [maker.Make(kind, string.Join('\n', said.Select(paragraph => paragraph.Text.Trim())), said[0], source)];
    }

    private IEnumerable<Fact> Rows(StatedFact stated, FactKind kind, Element element, ElementContent content, FactSource source)
    {
        var columns = FactColumns.Of(stated, kind, element, maker.Catalogue);
        var tables = NestedTables.Of(content.Tables).ToList();
        var read = tables.Select(table => new TableFacts(maker, kind, columns).Read(table, source.OfTable)).OfType<IReadOnlyList<Fact>>().SelectMany(facts => facts).ToList();
        return read.Count > 0 || tables.Count > 0 ? read : new ItemFacts(maker, kind).Read(ItemList.Items(ItemList.OutsideTables(content)), source.Inferred);
    }

    private IEnumerable<Fact> Items(StatedFact stated, FactKind kind, Element element, ElementContent content, FactSource source, IReadOnlyList<Paragraph> items)
    {
        var columns = stated.Statement is null ? FactColumns.Of(kind, maker.Catalogue) : FactColumns.Of(stated, kind, element, maker.Catalogue);
        var rows = NestedTables.Of(content.Tables).Select(table => new TableFacts(maker, kind, columns).Read(table, source.OfTable)).OfType<IReadOnlyList<Fact>>().SelectMany(facts => facts).ToList();
        return rows.Concat(rows.Count > 0 && items.All(item => item.ListItem is null) ? [] : new ItemFacts(maker, kind).Read(items, source, kind.Parts.FirstOrDefault(part => part.Name == stated.Label)));
    }

    private NotAssessed NotRead(FactKind kind, Element element, string reason, Place place) =>
        new(kind.Name, 1, maker.Subject.Knowledge.Reasons.Say(new Reason(reason, element.Title.In(maker.Subject.Language)), maker.Subject.Language), place);
}
