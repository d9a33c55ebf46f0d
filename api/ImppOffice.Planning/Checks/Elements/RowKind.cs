using ImppOffice.Planning.Documents;

namespace ImppOffice.Planning.Checks.Elements;

/// <summary>Tells rows that hold no entry of their own: totals, and bands that group the rows below them.</summary>
internal static class RowKind
{
    private static readonly string[] Totals = ["total", "totals", "total*", "subtotal*", "sub-total*", "grand total", "sous-total*", "suma", "المجموع"];

    /// <summary>A row that adds the others up.</summary>
    public static bool IsTotal(Row row) =>
        row.Cells.FirstOrDefault(cell => !cell.IsEmpty) is { } first
        && PlainText.CountWords(first.Text) <= 4
        && NameMatch.Find(PlainText.Fold(first.Text), Totals) == 0;

    /// <summary>A row that adds up a part of the others.</summary>
    public static bool IsSubtotal(Row row) => StartsWith(row, ["subtotal*", "sub-total*", "sous-total*"]);

    /// <summary>A row that says how much of another row something is.</summary>
    public static bool IsPartOfAnother(Row row) => StartsWith(row, ["of which", "thereof", "including", "dont", "de los cuales", "incluido*"]);

    /// <summary>A row whose one cell runs across several columns.</summary>
    public static bool IsSpanning(Row row) => row.Cells is [{ Columns: > 1 }];

    /// <summary>A row of three cells or more with only the first one filled, before a row with several: a band, or an entry that was only begun.</summary>
    public static bool MayBeBand(IReadOnlyList<Row> rows, int index) =>
        rows[index].Cells is [{ IsEmpty: false }, _, _, ..] && Filled(rows[index]) == 1 && index + 1 < rows.Count && Filled(rows[index + 1]) > 1;

    private static bool StartsWith(Row row, string[] names) =>
        row.Cells.FirstOrDefault(cell => !cell.IsEmpty) is { } first && NameMatch.Find(PlainText.Fold(first.Text), names) == 0;

    private static int Filled(Row row) => row.Cells.Count(cell => !cell.IsEmpty);
}
