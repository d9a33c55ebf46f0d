using ImppOffice.Planning.Documents;

namespace ImppOffice.Planning.Checks.Elements;

/// <summary>Judges a list whose items name what a table would hold in columns: "Indicator: ...; Target: ...".</summary>
internal sealed class LabelledItems(IReadOnlyList<TableColumn> columns, int minimumRows)
{
    public Judgement Judge(ElementContent content, Subject subject)
    {
        var items = content.Paragraphs.Where(paragraph => paragraph.Text.Contains(':', StringComparison.Ordinal)).ToList();
        var complete = items.Count(item => columns.Where(column => column.Required).All(column => Names(item, column)));
        return complete >= minimumRows && complete == items.Count
            ? Judgement.Met
            : Judgement.NeedsReview(new Reason("prose-not-table", string.Join(", ", columns.Where(column => column.Required).Select(column => column.Named.In(subject.Language)))));
    }

    private static bool Names(Paragraph item, TableColumn column) =>
        item.Text.Split(';', '\n')
            .Select(part => part.Split(':', 2))
            .Any(part => part.Length == 2
                && NameMatch.Stands(PlainText.Fold(part[0]), column.Names.All)
                && part[1].Trim().Length > 0
                && TableRows.Holds(part[1], column.Holds));
}
