using ImppOffice.Planning.Documents;

namespace ImppOffice.Word.Reading;

/// <summary>Notes the formatting changes in properties of which nothing else is read: sections, tables, rows, cells.</summary>
internal static class FormattingChanges
{
    /// <summary>Notes those among the children of the element.</summary>
    public static void Note(PartReader xml, ChangeLog? log)
    {
        var depth = xml.Enter();
        while (xml.NextChild(depth))
        {
            if (IsOne(xml))
            {
                log?.Add(ChangeKind.Formatting, xml);
            }
        }
    }

    public static bool IsOne(PartReader xml) =>
        xml.IsWord && xml.Name is "sectPrChange" or "tblPrChange" or "tblGridChange" or "trPrChange" or "tcPrChange" or "tblPrExChange";
}
