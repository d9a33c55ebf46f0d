using ImppOffice.Planning.Documents;
using ImppOffice.Planning.Templates;

namespace ImppOffice.Planning.Consistency.Facts.Elements;

/// <summary>Makes a fact of each item of a list, taken apart at its labels.</summary>
internal sealed class ItemFacts(FactMaker maker, FactKind kind)
{
    private readonly LabelledParts labels = new(kind);

    /// <summary>The facts; paragraphs that begin with the label of a part belong to the one before them.</summary>
    /// <param name="items">The items.</param>
    /// <param name="source">What they were read from.</param>
    /// <param name="labelled">The part that the words in front of an item name, or null.</param>
    public IEnumerable<Fact> Read(IEnumerable<Paragraph> items, FactSource source, FactPartKind? labelled = null)
    {
        Paragraph? open = null;
        foreach (var item in items)
        {
            if (open is not null && labels.Continues(item.Text))
            {
                open = open with { Text = $"{open.Text}\n{item.Text}" };
                continue;
            }

            if (open is not null)
            {
                yield return Make(open, source, labelled);
            }

            open = item;
        }

        if (open is not null)
        {
            yield return Make(open, source, labelled);
        }
    }

    private Fact Make(Paragraph item, FactSource source, FactPartKind? labelled)
    {
        if (labelled is not null && item is { Label: { } label, LabelLength: > 0 } && item.LabelLength < item.Text.Length)
        {
            var rest = item.Text[item.LabelLength..].TrimStart(':', '.', '-', '–', '—', ' ');
            return maker.Make(kind, rest, item, source, item: null, [new PartText(labelled, label, item)]);
        }

        var (statement, parts) = labels.Split(item.Text, item);
        return maker.Make(kind, statement, item, source, item: null, parts);
    }
}
