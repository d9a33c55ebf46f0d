using ImppOffice.Planning.Documents;

namespace ImppOffice.Word.Comparing;

/// <summary>A paragraph, table, row or cell while two versions are compared.</summary>
internal sealed record ComparedUnit
{
    public required DifferenceScope Scope { get; init; }

    public required string Text { get; init; }

    /// <summary>The number of its first paragraph.</summary>
    public required int Paragraph { get; init; }

    /// <summary>How a paragraph is formatted; empty for all else.</summary>
    public string Style { get; init; } = "";

    /// <summary>Rows of a table, cells of a row; null for what has no parts.</summary>
    public IReadOnlyList<ComparedUnit>? Parts { get; init; }

    /// <summary>The body: tables in one piece, what stands in text boxes like what stands around them; empty paragraphs left out.</summary>
    public static IEnumerable<ComparedUnit> Body(IEnumerable<Block> blocks) => blocks.SelectMany(block => block switch
    {
        Paragraph paragraph => paragraph.Text.Trim().Length == 0 ? [] : [Of(paragraph, DifferenceScope.Paragraph)],
        Table table => [Of(table)],
        TextBox box => Body(box.Blocks),
        _ => [],
    });

    public static ComparedUnit Of(Paragraph paragraph, DifferenceScope scope) => new()
    {
        Scope = scope,
        Text = paragraph.Text,
        Paragraph = paragraph.Number,
        Style = string.Join(", ", new[] { paragraph.Style, paragraph.Heading is { } heading ? $"heading {heading.Level}" : null, paragraph.ListItem is { } item ? $"list level {item.Level + 1}{(item.Ordered ? ", numbered" : "")}" : null }.OfType<string>()),
    };

    private static ComparedUnit Of(Table table) => Whole(DifferenceScope.Row, "\n", [.. table.Rows.Select(row => Whole(DifferenceScope.Row, " | ", [.. row.Cells.Where(cell => !cell.ContinuesAbove).Select(Of)]))]);

    private static ComparedUnit Of(Cell cell) => new()
    {
        Scope = DifferenceScope.Cell,
        Text = cell.Text,
        Paragraph = cell.Paragraphs.Select(paragraph => paragraph.Number).FirstOrDefault(),
    };

    private static ComparedUnit Whole(DifferenceScope scope, string between, List<ComparedUnit> parts) => new()
    {
        Scope = scope,
        Text = string.Join(between, parts.Select(part => part.Text)),
        Paragraph = parts.Count == 0 ? 0 : parts[0].Paragraph,
        Parts = parts,
    };
}
