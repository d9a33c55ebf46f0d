using ImppOffice.Planning.Documents;

namespace ImppOffice.Api.Reports;

/// <summary>A paragraph or a table row of one version, as a line of the page.</summary>
/// <param name="Paragraph">The number of its first paragraph.</param>
/// <param name="IsRow">True for a table row.</param>
/// <param name="IsHeading">True for a heading.</param>
/// <param name="Cells">Its text: one for a paragraph, one for each cell of a row.</param>
internal sealed record SideLine(int Paragraph, bool IsRow, bool IsHeading, IReadOnlyList<SideCell> Cells)
{
    /// <summary>What it says, without the spaces at the ends.</summary>
    public string Text { get; } = string.Join('|', Cells.Select(cell => cell.Text.Trim()));

    /// <summary>The lines of a document in reading order, without those that say nothing.</summary>
    public static IReadOnlyList<SideLine> Of(PlanningDocument document) => [.. Of(document.Body).Where(line => line.Text.Trim('|').Length > 0)];

    private static IEnumerable<SideLine> Of(IEnumerable<Block> blocks) => blocks.SelectMany(block => block switch
    {
        Paragraph paragraph => [new SideLine(paragraph.Number, false, paragraph.Heading is not null, [new SideCell(paragraph.Number, paragraph.Text)])],
        Table table => table.Rows.Select(Of),
        TextBox box => Of(box.Blocks),
        _ => [],
    });

    private static SideLine Of(Row row)
    {
        SideCell[] cells = [.. row.Cells.Where(cell => !cell.ContinuesAbove).Select(cell => new SideCell(cell.Paragraphs.Select(paragraph => paragraph.Number).FirstOrDefault(), cell.Text))];
        return new SideLine(cells.Length == 0 ? 0 : cells[0].Paragraph, true, false, cells);
    }
}

/// <summary>A stretch of text that is compared in one piece.</summary>
/// <param name="Paragraph">The number of its first paragraph.</param>
/// <param name="Text">What it says.</param>
internal sealed record SideCell(int Paragraph, string Text);
