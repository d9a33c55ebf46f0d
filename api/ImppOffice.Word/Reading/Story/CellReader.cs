using ImppOffice.Planning.Documents;

namespace ImppOffice.Word.Reading;

/// <summary>Reads a cell and puts it on the table's grid.</summary>
internal sealed class CellReader(StoryContext context)
{
    /// <summary>More columns than Word allows (63) are a mistake or malice.</summary>
    public const int MostColumns = 1024;

    private readonly PartReader xml = context.Xml;

    public void Read(DraftTable table, DraftRow row)
    {
        var format = new CellFormat { Span = 1 };
        var list = new BlockList();
        var depth = xml.Enter();
        while (xml.NextChild(depth))
        {
            if (xml is { IsWord: true, Name: "tcPr" })
            {
                format = ReadProperties();
            }
            else
            {
                context.Blocks.ReadOne(list);
            }
        }

        list.Flush();
        if (!context.Changes.Hides(format.Inserted, format.Deleted))
        {
            Place(table, row, format, list.Items);
        }
    }

    private void Place(DraftTable table, DraftRow row, in CellFormat format, List<Draft> blocks)
    {
        if (format.ContinuesBefore && row.Cells.Count > 0)
        {
            row.Cells[^1].Columns += format.Span;
            row.NextColumn += format.Span;
            return;
        }

        var upper = format.ContinuesAbove ? table.OpenMerges.GetValueOrDefault(row.NextColumn) : null;
        var cell = new DraftCell
        {
            Column = row.NextColumn,
            Columns = format.Span,
            ContinuesAbove = upper is not null,
            Blocks = upper?.Blocks ?? blocks,
        };
        row.Cells.Add(cell);
        row.NextColumn += format.Span;
        if (context.Changes.Gone)
        {
            return;
        }

        if (format.MergesDown)
        {
            table.OpenMerges[cell.Column] = cell;
        }
        else
        {
            table.OpenMerges.Remove(cell.Column);
        }
    }

    private CellFormat ReadProperties()
    {
        var format = new CellFormat { Span = 1 };
        var depth = xml.Enter();
        while (xml.NextChild(depth))
        {
            switch (xml.Name)
            {
                case "gridSpan":
                    format.Span = Math.Clamp(xml.Number("val") ?? 1, 1, MostColumns);
                    break;
                case "vMerge":
                    format.MergesDown = true;
                    format.ContinuesAbove = xml.Value is not "restart";
                    break;
                case "hMerge":
                    format.ContinuesBefore = xml.Value is not "restart";
                    break;
                case "cellIns" or "cellDel" or "cellMerge":
                    ReadChange(ref format);
                    break;
                case "tcPrChange":
                    context.Log.Add(ChangeKind.Formatting, xml, context.NextParagraph);
                    break;
            }
        }

        return format;
    }

    private void ReadChange(ref CellFormat format)
    {
        context.Log.Add(ChangeKind.CellChanged, xml, context.NextParagraph);
        format.Inserted |= xml.Name == "cellIns";
        format.Deleted |= xml.Name == "cellDel";
        if (xml.Name == "cellMerge" && xml.Attribute(context.Log.View == View.Rejected ? "vMergeOrig" : "vMerge") is { } merge)
        {
            format.MergesDown = true;
            format.ContinuesAbove = merge == "cont";
        }
    }
}
