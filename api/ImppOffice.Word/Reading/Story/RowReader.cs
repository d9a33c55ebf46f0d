using ImppOffice.Planning.Documents;

namespace ImppOffice.Word.Reading;

/// <summary>Reads a row of a table, its cells wrapped in controls too.</summary>
internal sealed class RowReader(StoryContext context)
{
    private readonly PartReader xml = context.Xml;
    private readonly CellReader cells = new(context);

    /// <summary>How many rows the view has deleted so far.</summary>
    public int Gone { get; private set; }

    public void Read(DraftTable table)
    {
        var row = new DraftRow();
        var changes = new List<ChangeKind>();
        ReadInto(table, row, changes, xml.Enter());
        var gone = context.Changes.Gone;
        changes.ForEach(context.Changes.Leave);
        if (gone)
        {
            Gone++;
        }
        else
        {
            table.Rows.Add(row);
        }
    }

    private void ReadInto(DraftTable table, DraftRow row, List<ChangeKind> changes, int depth)
    {
        while (xml.NextChild(depth))
        {
            if (!xml.IsWord || RangeMarks.TryRead(context, context.NextParagraph))
            {
                continue;
            }

            switch (xml.Name)
            {
                case "tc":
                    cells.Read(table, row);
                    break;
                case "sdt":
                    ReadControl(table, row, changes);
                    break;
                case "customXml":
                    ReadInto(table, row, changes, xml.Enter());
                    break;
                case "trPr":
                    ReadProperties(row, changes);
                    break;
                case "tblPrEx":
                    FormattingChanges.Note(xml, context.Log);
                    break;
            }
        }
    }

    private void ReadControl(DraftTable table, DraftRow row, List<ChangeKind> changes)
    {
        var start = row.Cells.Count;
        var control = context.ControlReader.Read(
            ControlScope.Cell, context.NextParagraph, (depth, _) => ReadInto(table, row, changes, depth));
        control.Blocks.AddRange(row.Cells.Skip(start).SelectMany(cell => cell.Blocks));
    }

    private void ReadProperties(DraftRow row, List<ChangeKind> changes)
    {
        var depth = xml.Enter();
        while (xml.NextChild(depth))
        {
            switch (xml.Name)
            {
                case "tblHeader":
                    row.Header = xml.IsOn;
                    break;
                case "gridBefore":
                    row.NextColumn = Math.Clamp(xml.Number("val") ?? 0, 0, CellReader.MostColumns);
                    break;
                case "ins":
                    Change(ChangeKind.RowInserted, changes);
                    break;
                case "del":
                    Change(ChangeKind.RowDeleted, changes);
                    break;
                case "trPrChange":
                    context.Log.Add(ChangeKind.Formatting, xml, context.NextParagraph);
                    break;
            }
        }
    }

    private void Change(ChangeKind kind, List<ChangeKind> changes)
    {
        context.Log.Add(kind, xml, context.NextParagraph);
        context.Changes.Enter(kind);
        changes.Add(kind);
    }
}
