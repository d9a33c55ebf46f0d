using System.Xml.Linq;
using ImppOffice.Word.Comparing;

namespace ImppOffice.Word.Revising;

/// <summary>Marks of rows that come or go.</summary>
internal static class RowMarks
{
    /// <summary>Marks a row as inserted (<c>ins</c>) or deleted (<c>del</c>).</summary>
    public static void Mark(XElement row, string change, Revisions revisions)
    {
        var w = row.Name.Namespace;
        if (row.Element(w + "trPr") is not { } properties)
        {
            properties = new XElement(w + "trPr");
            if (row.Element(w + "tblPrEx") is { } exceptions)
            {
                exceptions.AddAfterSelf(properties);
            }
            else
            {
                row.AddFirst(properties);
            }
        }

        var mark = revisions.Mark(change);
        if (properties.Element(w + "trPrChange") is { } former)
        {
            former.AddBeforeSelf(mark);
        }
        else
        {
            properties.Add(mark);
        }
    }
}
