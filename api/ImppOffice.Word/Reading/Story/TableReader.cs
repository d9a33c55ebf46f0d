using System.Globalization;
using ImppOffice.Planning.Documents;

namespace ImppOffice.Word.Reading;

/// <summary>Reads a table and its rows, those wrapped in controls too.</summary>
internal sealed class TableReader(StoryContext context)
{
    private const int FirstRowLook = 0x0020;

    private readonly PartReader xml = context.Xml;
    private readonly RowReader rows = new(context);

    public void Read(BlockList list)
    {
        var table = new DraftTable();
        context.AsideDepth++;
        ReadInto(table, xml.Enter());
        context.AsideDepth--;
        if (table.Rows.Count > 0)
        {
            list.Items.Add(table);
        }
    }

    private void ReadInto(DraftTable table, int depth)
    {
        while (xml.NextChild(depth))
        {
            if (!xml.IsWord || RangeMarks.TryRead(context, context.NextParagraph))
            {
                continue;
            }

            switch (xml.Name)
            {
                case "tr":
                    rows.Read(table);
                    break;
                case "sdt":
                    ReadControl(table);
                    break;
                case "customXml" or "ins" or "del" or "moveFrom" or "moveTo":
                    ReadInto(table, xml.Enter());
                    break;
                case "tblPr":
                    ReadProperties(table);
                    break;
                case "tblGrid":
                    FormattingChanges.Note(xml, context.Log);
                    break;
            }
        }
    }

    private void ReadControl(DraftTable table)
    {
        var start = table.Rows.Count;
        var rowsGone = rows.Gone;
        var control = context.ControlReader.Read(ControlScope.Row, context.NextParagraph, (depth, _) => ReadInto(table, depth));
        control.Table = table;
        control.Rows.AddRange(table.Rows.Skip(start));
        control.Absent |= control.Rows.Count == 0 && rows.Gone > rowsGone;
    }

    private void ReadProperties(DraftTable table)
    {
        var styled = false;
        var let = false;
        var depth = xml.Enter();
        while (xml.NextChild(depth))
        {
            if (xml.Name == "tblStyle" && xml.Value is { } style)
            {
                styled = context.Styles.Find(style).SinglesOutFirstRow;
            }
            else if (xml.Name == "tblLook")
            {
                let = xml.Attribute("firstRow") is { } stated ? stated is "1" or "true" or "on" : HasFirstRow(xml.Value);
            }
            else if (FormattingChanges.IsOne(xml))
            {
                context.Log.Add(ChangeKind.Formatting, xml, context.NextParagraph);
            }
        }

        table.StyledFirstRow = styled && let;
    }

    private static bool HasFirstRow(string? look) =>
        int.TryParse(look, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var flags) && (flags & FirstRowLook) != 0;
}
