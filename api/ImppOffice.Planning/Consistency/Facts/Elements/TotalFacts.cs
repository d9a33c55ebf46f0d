using ImppOffice.Planning.Checks.Elements;
using ImppOffice.Planning.Documents;
using ImppOffice.Planning.Templates;

namespace ImppOffice.Planning.Consistency.Facts.Elements;

/// <summary>Reads a row that adds others up: its amount as written, and the figures it should be the sum of.</summary>
internal sealed class TotalFacts(FactMaker maker, FactKind summed, IReadOnlyList<(FactPartKind Kind, TableColumn Column)> parts)
{
    private const string Name = "total";

    /// <summary>One fact for every column of figures.</summary>
    /// <param name="row">The row.</param>
    /// <param name="before">The rows above it, from the first below the header.</param>
    /// <param name="reading">The table.</param>
    /// <param name="source">What it is read from.</param>
    public IEnumerable<Fact> Read(Row row, IReadOnlyList<Row> before, TableFacts.Reading reading, FactSource source)
    {
        var kind = maker.Catalogue.Find(Name);
        var label = row.Cells.First(cell => !cell.IsEmpty);
        foreach (var (part, column) in parts.Where(part => part.Kind.Holds == FactHolds.Figure && reading.Found.ContainsKey(part.Column.Id)))
        {
            var index = reading.Found[column.Id];
            if (row.At(index) is not { IsEmpty: false } amount || ReferenceEquals(amount, label))
            {
                continue;
            }

            var at = amount.Paragraphs.First(paragraph => !paragraph.IsEmpty);
            var heading = reading.Heading(index);
            List<PartText> told = [new(Part("of"), label.Text, at), new(Part("rows"), summed.Name, at), new(Part("amount"), amount.Text, at, heading)];
            var above = Above(row, before, index).ToList();
            if (above.Count > 0)
            {
                told.Add(new(Part("adds"), string.Join(" + ", above), at, heading));
            }

            yield return maker.Make(kind, label.Text, label.Paragraphs.First(paragraph => !paragraph.IsEmpty), source, item: null, told);
        }

        FactPartKind Part(string name) => kind.Parts.First(part => part.Name == name);
    }

    // A subtotal adds up what stands since the one before it, a total below subtotals adds those up; a total below a
    // subtotal and further rows may do either, and rows that say what is in another one are no summands.
    private static IEnumerable<string> Above(Row row, IReadOnlyList<Row> before, int index)
    {
        var since = before.Reverse().TakeWhile(earlier => !RowKind.IsTotal(earlier)).Reverse().ToList();
        var totals = before.Where(RowKind.IsTotal).ToList();
        List<Row> rows = totals.Count == 0 || RowKind.IsSubtotal(row) ? since : since.Count == 0 ? totals : [];
        return rows.Exists(RowKind.IsPartOfAnother) ? []
            : rows.Select(summand => summand.At(index)).Where(cell => cell is { IsEmpty: false, ContinuesAbove: false }).Select(cell => cell!.Text.Trim());
    }
}
