using ImppOffice.Planning.Documents;

namespace ImppOffice.Word.Reading;

/// <summary>Reads <c>w:pPr</c>; in the rejected view the properties from before a formatting change.</summary>
internal static class ParagraphFormatReader
{
    public static ParagraphFormat Read(PartReader xml, ChangeLog? log)
    {
        var format = default(ParagraphFormat);
        ParagraphFormat? former = null;
        var depth = xml.Enter();
        while (xml.NextChild(depth))
        {
            if (!xml.IsWord)
            {
                continue;
            }

            switch (xml.Name)
            {
                case "pPrChange":
                    log?.Add(ChangeKind.Formatting, xml);
                    former = ReadFormer(xml);
                    break;
                case "rPr":
                    ReadMark(ref format, xml, log);
                    break;
                case "sectPr":
                    FormattingChanges.Note(xml, log);
                    break;
                default:
                    Take(ref format, xml, log);
                    break;
            }
        }

        return former is { } before && log is { View: View.Rejected }
            ? before with { MarkInserted = format.MarkInserted, MarkDeleted = format.MarkDeleted }
            : format;
    }

    private static void Take(ref ParagraphFormat format, PartReader xml, ChangeLog? log)
    {
        switch (xml.Name)
        {
            case "pStyle":
                format.Style = xml.Value;
                break;
            case "outlineLvl":
                format.OutlineLevel = xml.Number("val");
                break;
            case "bidi":
                format.RightToLeft = xml.IsOn;
                break;
            case "numPr":
                ReadNumbering(ref format, xml, log);
                break;
        }
    }

    private static void ReadNumbering(ref ParagraphFormat format, PartReader xml, ChangeLog? log)
    {
        var depth = xml.Enter();
        while (xml.NextChild(depth))
        {
            switch (xml.Name)
            {
                case "numId":
                    format.NumberingId = xml.Number("val");
                    break;
                case "ilvl":
                    format.NumberingLevel = xml.Number("val");
                    break;
                case "numberingChange" or "ins":
                    log?.Add(ChangeKind.Formatting, xml);
                    break;
            }
        }
    }

    private static void ReadMark(ref ParagraphFormat format, PartReader xml, ChangeLog? log)
    {
        var depth = xml.Enter();
        while (xml.NextChild(depth))
        {
            switch (xml.Name)
            {
                case "ins" or "moveTo":
                    format.MarkInserted = true;
                    log?.Add(xml.Name == "ins" ? ChangeKind.Insertion : ChangeKind.MoveTo, xml);
                    break;
                case "del" or "moveFrom":
                    format.MarkDeleted = true;
                    log?.Add(xml.Name == "del" ? ChangeKind.Deletion : ChangeKind.MoveFrom, xml);
                    break;
                case "rPrChange":
                    log?.Add(ChangeKind.Formatting, xml);
                    break;
            }
        }
    }

    private static ParagraphFormat ReadFormer(PartReader xml)
    {
        var format = default(ParagraphFormat);
        var depth = xml.Enter();
        while (xml.NextChild(depth))
        {
            if (xml is { IsWord: true, Name: "pPr" })
            {
                format = Read(xml, log: null);
            }
        }

        return format;
    }
}
