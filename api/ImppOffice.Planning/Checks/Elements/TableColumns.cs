using ImppOffice.Planning.Documents;

namespace ImppOffice.Planning.Checks.Elements;

/// <summary>Recognises the columns of a table by their headings.</summary>
internal static class TableColumns
{
    /// <summary>For each column its grid index, or -1. The header is the marked header rows, else the first row.</summary>
    public static IReadOnlyList<(TableColumn Column, int Index)> Match(Table table, IReadOnlyList<TableColumn> columns)
    {
        var headings = Headings(table);
        var taken = new HashSet<int>();
        var found = columns.Select(column => (Column: column, Index: Take(headings, column, exact: true, taken))).ToList();
        return [.. found.Select(pair => pair.Index >= 0 ? pair : (pair.Column, Take(headings, pair.Column, exact: false, taken)))];
    }

    private static List<(int Index, string Text)> Headings(Table table) =>
    [
        .. table.Rows.Take(Math.Max(1, table.HeaderRows))
            .SelectMany(row => row.Cells)
            .Where(cell => !cell.ContinuesAbove)
            .Select(cell => (cell.Column, PlainText.Fold(cell.Text)))
            .Where(heading => heading.Item2.Length > 0),
    ];

    private static int Take(List<(int Index, string Text)> headings, TableColumn column, bool exact, HashSet<int> taken)
    {
        var names = column.Names.All.ToList();
        foreach (var (index, text) in headings.Where(heading => !taken.Contains(heading.Index)))
        {
            if (exact ? names.Exists(name => PlainText.Fold(name.TrimEnd('*')) == text) : NameMatch.Stands(text, names))
            {
                taken.Add(index);
                return index;
            }
        }

        return -1;
    }
}
