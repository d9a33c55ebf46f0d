using ImppOffice.Planning.Documents;
using ImppOffice.Planning.Templates;

namespace ImppOffice.Planning.Checks;

/// <summary>What was written for an element, without what the template put there: headings, guidance, header rows and row labels.</summary>
public sealed class ElementContent
{
    private readonly HashSet<string> fromTemplate;
    private readonly Lazy<IReadOnlyList<Paragraph>> paragraphs;

    /// <param name="blocks">The blocks found for the element.</param>
    /// <param name="element">The element.</param>
    public ElementContent(IEnumerable<Block> blocks, Element element)
    {
        Blocks = [.. blocks];
        fromTemplate =
        [
            .. new[] { element.Title, element.Guidance }
                .Concat(element.Layout.Rows)
                .Concat(element.Layout.Columns.SelectMany(column => column.Guidance is null ? [column.Title] : new[] { column.Title, column.Guidance }))
                .SelectMany(text => text.Values)
                .Select(PlainText.Fold),
        ];
        paragraphs = new(() => [.. Blocks.SelectMany(Data)]);
    }

    /// <summary>The blocks as found.</summary>
    public IReadOnlyList<Block> Blocks { get; }

    /// <summary>The paragraphs that say something, those in table rows below the header included.</summary>
    public IReadOnlyList<Paragraph> Paragraphs => paragraphs.Value;

    /// <summary>Their text, a line each.</summary>
    public string Text => string.Join('\n', Paragraphs.Select(paragraph => paragraph.Text));

    /// <summary>The same with the headings of the author's own table columns, which can name a topic too.</summary>
    public string TextWithColumns => string.Join('\n', Tables.SelectMany(table => table.Rows.Take(table.HeaderRows)).SelectMany(row => row.Cells).SelectMany(cell => cell.Paragraphs).Where(Says).Select(paragraph => paragraph.Text).Prepend(Text));

    /// <summary>The tables, outermost first.</summary>
    public IEnumerable<Table> Tables => Blocks.SelectMany(TablesIn);

    /// <summary>Pictures, charts, equations and embedded objects.</summary>
    public int Objects => Blocks.SelectMany(block => block.Paragraphs).Sum(paragraph => paragraph.Objects);

    /// <summary>True where nothing is said and nothing is shown; headings alone say nothing.</summary>
    public bool IsEmpty => Objects == 0 && Paragraphs.All(paragraph => paragraph.Heading is not null);

    /// <summary>True where all that is said stands in the first row of a table whose other rows are empty: perhaps a header that was not marked.</summary>
    public bool IsOnlyTableHeader =>
        Objects == 0
        && Tables.Any(table => table is { HeaderRows: 0, Rows.Count: > 1 } && table.Rows[0].Cells.Count > 1 && !table.Rows[0].IsEmpty && table.Rows.Skip(1).All(row => row.IsEmpty))
        && Paragraphs.All(paragraph => Tables.Any(table => table.Rows.Count > 1 && table.Rows[0].Cells.SelectMany(cell => cell.Paragraphs).Contains(paragraph)));

    /// <summary>The rows of a table below its header; the first row counts as header where none is marked.</summary>
    public static IEnumerable<Row> DataRows(Table table) => table.Rows.Skip(Math.Max(1, table.HeaderRows));

    private bool Says(Paragraph paragraph) =>
        !string.IsNullOrWhiteSpace(paragraph.Text) && !fromTemplate.Contains(PlainText.Fold(paragraph.Heading?.Title ?? paragraph.Text));

    private IEnumerable<Paragraph> Data(Block block) => block switch
    {
        Table table => table.Rows.Skip(table.HeaderRows).SelectMany(Data),
        TextBox box => box.Blocks.SelectMany(Data),
        _ => block.Paragraphs.Where(Says),
    };

    // The label the template put at the start of a row becomes content once the rest of the row is filled.
    private IEnumerable<Paragraph> Data(Row row)
    {
        var said = row.Cells.Where(cell => !cell.ContinuesAbove).SelectMany(cell => cell.Blocks).SelectMany(Data).ToList();
        return said.Count == 0 ? [] : row.Cells.Where(cell => !cell.ContinuesAbove).SelectMany(cell => cell.Paragraphs).Where(paragraph => !string.IsNullOrWhiteSpace(paragraph.Text));
    }

    private static IEnumerable<Table> TablesIn(Block block) => block switch
    {
        Table table => [table],
        TextBox box => box.Blocks.SelectMany(TablesIn),
        _ => [],
    };
}
