using ImppOffice.Planning.Checks;
using ImppOffice.Planning.Checks.Elements;
using ImppOffice.Planning.Documents;
using ImppOffice.Planning.Templates;

namespace ImppOffice.Planning.Consistency.Facts.Elements;

/// <summary>Reads the rows of a table.</summary>
internal sealed class TableFacts(FactMaker maker, FactKind kind, FactColumns columns)
{
    /// <summary>The facts of the table; null where its headings do not tell which column makes the statement.</summary>
    public IReadOnlyList<Fact>? Read(Table table, FactSource source)
    {
        var found = TableColumns.Match(table, columns.All).Where(pair => pair.Index >= 0).ToDictionary(pair => pair.Column.Id, pair => pair.Index, StringComparer.Ordinal);
        if (!found.TryGetValue(columns.Statement.Id, out var statement) || (columns.HasOthers && found.Count < 2))
        {
            return null;
        }

        var reading = new Reading(table, statement, found);
        var facts = new List<Fact>();
        var before = new List<Row>();
        foreach (var row in ElementContent.DataRows(table).Where(row => !row.IsEmpty && !RowKind.IsSpanning(row)))
        {
            if (RowKind.IsTotal(row))
            {
                facts.AddRange(new TotalFacts(maker, kind, columns.Parts).Read(row, before, reading, source));
            }
            else if (Make(row, reading, source) is { } fact)
            {
                facts.Add(fact);
            }

            before.Add(row);
        }

        return [.. facts.DistinctBy(fact => (fact.Name, fact.Item, fact.Text, string.Join('\n', fact.Parts.Select(part => $"{part.Key}={part.Value.Text}"))))];
    }

    private Fact? Make(Row row, Reading reading, FactSource source)
    {
        if (row.At(reading.Statement) is not { IsEmpty: false } cell || Statement.IsOnlyUndecided(cell.Text))
        {
            return null;
        }

        var parts = columns.Parts
            .Where(part => reading.Found.ContainsKey(part.Column.Id))
            .Select(part => (part.Kind, Index: reading.Found[part.Column.Id], Cell: row.At(reading.Found[part.Column.Id])))
            .Where(part => part.Cell?.Paragraphs.Any() == true)
            .Select(part => new PartText(part.Kind, part.Cell!.Text, First(part.Cell), reading.Heading(part.Index)));
        var id = reading.Found.TryGetValue(columns.Item.Id, out var at) && at != reading.Statement ? ItemMark.Of(row.At(at)?.Text ?? "") : null;
        return maker.Make(kind, cell.Text, First(cell), source, id, parts);
    }

    private static Paragraph First(Cell cell) => cell.Paragraphs.FirstOrDefault(paragraph => !paragraph.IsEmpty) ?? cell.Paragraphs.First();

    /// <summary>A table whose columns are known.</summary>
    /// <param name="Table">The table.</param>
    /// <param name="Statement">The grid index of the statement's column.</param>
    /// <param name="Found">The grid index of each column that is there, by its id.</param>
    internal sealed record Reading(Table Table, int Statement, IReadOnlyDictionary<string, int> Found)
    {
        /// <summary>What the header says above a column.</summary>
        public string Heading(int column) =>
            string.Join(' ', Table.Rows.Take(Math.Max(1, Table.HeaderRows)).Select(row => row.At(column)).Where(cell => cell is { ContinuesAbove: false }).Select(cell => cell!.Text));
    }
}
