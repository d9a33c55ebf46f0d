using ImppOffice.Planning.Checks;
using ImppOffice.Planning.Documents;
using ImppOffice.Planning.Templates;

namespace ImppOffice.Planning.Consistency.Facts.Elements;

/// <summary>
/// Reads what stands behind the labels of facts within an element that carries several: under its sub-headings, behind
/// run-in labels, in tables whose headings name them, and items that bear their mark. All of it is inferred.
/// </summary>
internal sealed class LabelFacts
{
    private readonly FactMaker maker;
    private readonly IReadOnlyList<FactKind> kinds;
    private readonly Dictionary<string, FactKind> byLabel;

    public LabelFacts(FactMaker maker, IReadOnlyList<FactKind> kinds)
    {
        this.maker = maker;
        this.kinds = kinds;
        byLabel = kinds.SelectMany(kind => kind.Labels.All.Concat(kind.Title.Values).Select(label => (Label: PlainText.Fold(label.TrimEnd('*')), Kind: kind)))
            .DistinctBy(pair => pair.Label, StringComparer.Ordinal)
            .ToDictionary(pair => pair.Label, pair => pair.Kind, StringComparer.Ordinal);
    }

    /// <summary>The facts in the element, in order.</summary>
    public IEnumerable<Fact> Read(ElementContent content, FactSource source)
    {
        var under = new List<(FactKind Kind, List<Paragraph> Said)>();
        FactKind? current = null;
        foreach (var paragraph in ItemList.OutsideTables(content))
        {
            if (paragraph.Heading is { } heading)
            {
                current = Meant(heading.Title) ?? (heading.Level > 1 && current is not null ? current : null);
            }
            else if (Labelled(paragraph) is { } labelled)
            {
                current = labelled.Kind;
                Add(under, current, labelled.Said);
            }
            else if (kinds.FirstOrDefault(kind => ItemMark.Bears(paragraph.Text, kind)) is { } marked)
            {
                Add(under, marked, paragraph);
            }
            else if (current is not null)
            {
                Add(under, current, paragraph);
            }
        }

        return under.SelectMany(pair => Make(pair.Kind, pair.Said, source.Inferred))
            .Concat(content.Tables.SelectMany(table => OfTable(table, source)));
    }

    private IEnumerable<Fact> Make(FactKind kind, List<Paragraph> said, FactSource source)
    {
        var filled = said.Where(paragraph => !string.IsNullOrWhiteSpace(paragraph.Text)).ToList();
        return filled.Count == 0 ? []
            : kind.Marks.Count == 0 && kind.Parts.Count == 0 && !filled.Exists(paragraph => paragraph.ListItem is not null)
                ? [maker.Make(kind, string.Join('\n', filled.Select(paragraph => paragraph.Text.Trim())), filled[0], source)]
                : new ItemFacts(maker, kind).Read(ItemList.Items(filled), source);
    }

    // The kind whose columns the table has the most of.
    private IReadOnlyList<Fact> OfTable(Table table, FactSource source) =>
        kinds.Select(kind => new TableFacts(maker, kind, FactColumns.Of(kind, maker.Catalogue)).Read(table, source.OfTable))
            .OfType<IReadOnlyList<Fact>>()
            .MaxBy(facts => facts.Count == 0 ? 0 : facts.Max(fact => fact.Parts.Count + 1)) ?? [];

    private (FactKind Kind, Paragraph Said)? Labelled(Paragraph paragraph)
    {
        if (paragraph.Label is { } label && Meant(label) is { } kind)
        {
            return (kind, paragraph with { Text = paragraph.Text[Math.Min(paragraph.LabelLength, paragraph.Text.Length)..].TrimStart(':', '.', '-', '–', '—', ' '), Label = null, LabelLength = 0 });
        }

        return paragraph.ListItem is null && Meant(paragraph.Text) is { } alone ? (alone, paragraph with { Text = "" }) : null;
    }

    private FactKind? Meant(string text) => byLabel.GetValueOrDefault(PlainText.Fold(text.TrimEnd(':', '.', ' ')));

    private static void Add(List<(FactKind Kind, List<Paragraph> Said)> under, FactKind kind, Paragraph paragraph)
    {
        if (under.Count == 0 || under[^1].Kind != kind)
        {
            under.Add((kind, []));
        }

        under[^1].Said.Add(paragraph);
    }
}
