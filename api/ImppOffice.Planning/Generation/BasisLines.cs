using ImppOffice.Planning.Documents;

namespace ImppOffice.Planning.Generation;

/// <summary>Finds the lines of a title block that name the basis documents.</summary>
internal static class BasisLines
{
    /// <summary>The name of the line's control.</summary>
    public const string Name = "basis";

    /// <summary>The paragraphs in the control or, without one, in the cell beside the label; empty where there is neither.</summary>
    /// <param name="document">The document.</param>
    /// <param name="labels">What the line is called.</param>
    public static IReadOnlyList<Paragraph> In(PlanningDocument document, IEnumerable<string> labels)
    {
        var known = labels.Select(PlainText.Fold).ToHashSet(StringComparer.Ordinal);
        return document.Controls.FirstOrDefault(control => control.ElementId == Name) is { } control
            ? [.. control.Content.SelectMany(block => block.Paragraphs)]
            : [.. Beside(document, known).Take(1).SelectMany(cell => cell.Paragraphs)];
    }

    private static IEnumerable<Cell> Beside(PlanningDocument document, HashSet<string> known) =>
        from table in document.Body.OfType<Table>()
        from row in table.Rows
        from pair in row.Cells.Zip(row.Cells.Skip(1))
        where known.Contains(PlainText.Fold(pair.First.Text.Trim().TrimEnd(':')))
        select pair.Second;
}
