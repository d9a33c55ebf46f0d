using ImppOffice.Planning.Documents;

namespace ImppOffice.Planning.Checks.Elements;

/// <summary>Judges a list whose items name what a table would hold in columns: "Indicator: ...; Target: ...".</summary>
internal sealed class LabelledItems(IReadOnlyList<TableColumn> columns, int minimumRows)
{
    public Judgement Judge(ElementContent content, Subject subject)
    {
        var items = content.Paragraphs.Where(paragraph => paragraph.Text.Contains(':', StringComparison.Ordinal)).ToList();
        var complete = items.Count(NamesAll);
        return complete >= minimumRows && complete == items.Count
            ? Judgement.Met
            : Judgement.NeedsReview(new Reason("prose-not-table", string.Join(", ", columns.Where(column => column.Required).Select(column => column.Named.In(subject.Language)))));
    }

    // One label stands for one column: "Members and tasks: ..." names neither for certain.
    private bool NamesAll(Paragraph item)
    {
        var parts = item.Text.Split(';', '\n').Select(part => part.Split(':', 2)).Where(part => part.Length == 2 && part[1].Trim().Length > 0).ToList();
        foreach (var column in columns.Where(column => column.Required))
        {
            var found = parts.FindIndex(part => NameMatch.Stands(PlainText.Fold(part[0]), column.Names.All) && TableRows.Holds(part[1], column.Holds));
            if (found < 0)
            {
                return false;
            }

            parts.RemoveAt(found);
        }

        return true;
    }
}
