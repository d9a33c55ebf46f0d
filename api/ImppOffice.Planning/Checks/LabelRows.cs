using ImppOffice.Planning.Documents;

namespace ImppOffice.Planning.Checks;

/// <summary>Reads a table in which rows or their first cells name what stands beside or below them.</summary>
internal static class LabelRows
{
    private const int MostCellsOfALayout = 2;

    /// <summary>The cell that names a row: the first one that is not just a number.</summary>
    public static Cell? LabelOf(Row row) =>
        row.Cells.FirstOrDefault(cell => cell.Text.Any(char.IsLetter));

    /// <summary>
    /// What stands behind each label that has the wanted meaning: in the cells beside it, or, where it stands alone in
    /// its row, in the rows below up to the next label. A label with nothing behind it counts only where half of the rows
    /// bear labels: "Security" names a branch in many a table.
    /// </summary>
    /// <param name="table">The table.</param>
    /// <param name="wanted">Whether a label is the one sought.</param>
    /// <param name="any">Whether a label is one at all.</param>
    public static IEnumerable<(Paragraph Label, IReadOnlyList<Block> Content)> Find(Table table, Predicate<string> wanted, Predicate<string> any)
    {
        for (var index = 0; index < table.Rows.Count; index++)
        {
            if (LabelOf(table.Rows[index]) is not { } label || !wanted(label.Text))
            {
                continue;
            }

            List<Cell> beside = [.. table.Rows[index].Cells.SkipWhile(cell => !ReferenceEquals(cell, label)).Skip(1)];
            List<Block> content = [.. (beside.Count > 0 ? beside : Below(table, index, any)).SelectMany(cell => cell.Blocks)];
            if (content.Exists(block => block.Paragraphs.Any(paragraph => !paragraph.IsEmpty)) || IsLayout(table, any))
            {
                yield return (label.Paragraphs.First(), content);
            }
        }
    }

    private static bool IsLayout(Table table, Predicate<string> any) =>
        table.Rows.Count(row => LabelOf(row) is { } label && any(label.Text)) * 2 >= table.Rows.Count;

    private static IEnumerable<Cell> Below(Table table, int index, Predicate<string> any) =>
        table.Rows.Skip(index + 1)
            .TakeWhile(row => LabelOf(row) is not { } label || !any(label.Text))
            .Where(row => row.Cells.Count <= MostCellsOfALayout)
            .SelectMany(row => row.Cells)
            .Where(cell => !cell.ContinuesAbove);
}
