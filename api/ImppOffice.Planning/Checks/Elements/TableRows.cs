using ImppOffice.Planning.Documents;

namespace ImppOffice.Planning.Checks.Elements;

/// <summary>Judges the rows of a table whose columns were recognised.</summary>
internal sealed class TableRows(Table table, IReadOnlyList<(TableColumn Column, int Index)> columns, int minimumRows)
{
    public Judgement Judge(Subject subject)
    {
        var filled = ElementContent.DataRows(table).Where(row => !row.IsEmpty).ToList();
        var rows = filled.Where(row => !RowKind.IsTotal(row) && !RowKind.IsSpanning(row)).ToList();
        if (rows.Count < minimumRows)
        {
            var few = new Reason("few-rows", $"{rows.Count}", $"{minimumRows}");
            return filled.Count == rows.Count ? Judgement.NotMet(few) : Judgement.NeedsReview(few);
        }

        var present = columns.Where(column => column.Index >= 0).ToList();
        var empty = Cells(rows, present.Where(column => column.Column.Required)).Where(cell => cell.Cell is null or { IsEmpty: true }).ToList();
        if (empty.Count > 0)
        {
            var first = empty[0];
            var reason = new Reason("empty-cells", $"{empty.Count}", first.Column.Named.In(subject.Language), $"{first.Row}");
            List<Place> places = [.. empty.Select(cell => Where(cell.Cell, rows[cell.Row - 1], subject)).OfType<Place>()];
            return empty.TrueForAll(cell => RowKind.MayBeBand(rows, cell.Row - 1)) ? Judgement.NeedsReview(reason, places) : Judgement.NotMet(reason, places);
        }

        var undecided = Cells(rows, present.Where(column => column.Column.Required)).Where(cell => cell.Cell is { IsEmpty: false } && Statement.IsOnlyUndecided(cell.Cell.Text)).ToList();
        if (undecided.Count > 0)
        {
            return Judgement.NeedsReview(
                new Reason("undecided-cell", undecided[0].Column.Named.In(subject.Language), PlainText.Snippet(undecided[0].Cell!.Text, 40)),
                [.. undecided.Select(cell => Where(cell.Cell, rows[cell.Row - 1], subject)).OfType<Place>()]);
        }

        var odd = Cells(rows, present.Where(column => column.Column.Holds != CellForm.Text))
            .Where(cell => cell.Cell is { IsEmpty: false } && !Holds(cell.Cell.Text, cell.Column.Holds))
            .ToList();
        return odd.Count == 0
            ? Judgement.Met
            : Judgement.NeedsReview(
                new Reason(odd[0].Column.Holds == CellForm.Date ? "no-date-in-cell" : "no-number-in-cell", odd[0].Column.Named.In(subject.Language), PlainText.Snippet(odd[0].Cell!.Text, 40)),
                [.. odd.Select(cell => Where(cell.Cell, rows[cell.Row - 1], subject)).OfType<Place>()]);
    }

    internal static bool Holds(string text, CellForm form) => form switch
    {
        CellForm.Date => DateText.SaysWhen(text),
        CellForm.Number => text.Any(char.IsDigit) || NumberWords.StandIn(text),
        _ => true,
    };

    private static IEnumerable<(TableColumn Column, Cell? Cell, int Row)> Cells(List<Row> rows, IEnumerable<(TableColumn Column, int Index)> wanted) =>
        rows.SelectMany((row, index) => wanted.Select(column => (column.Column, row.At(column.Index), index + 1)));

    private static Place? Where(Cell? cell, Row row, Subject subject)
    {
        var words = PlainText.Snippet(string.Join(" | ", row.Cells.Select(other => other.Text).Where(text => text.Length > 0)));
        var paragraph = cell?.Paragraphs.FirstOrDefault() ?? row.Cells.SelectMany(other => other.Paragraphs).FirstOrDefault();
        return paragraph is null ? null : subject.PlaceOf(paragraph.Number, words);
    }
}
