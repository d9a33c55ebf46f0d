using System.Xml.Linq;

namespace ImppOffice.Word.Editing;

/// <summary>Records content as inserted where the document tracks changes. Word knows no mark for a control itself.</summary>
internal static class InsertionMarks
{
    /// <summary>Marks every paragraph, run and row.</summary>
    public static void Mark(IEnumerable<XElement> content, EditingSession session)
    {
        if (session.Revisions is not { } revisions)
        {
            return;
        }

        var w = session.W;
        foreach (var element in content.SelectMany(element => element.DescendantsAndSelf()).ToList())
        {
            if (element.Name == w + "p")
            {
                MarkParagraph(element, session);
            }
            else if (element.Name == w + "r" && element.Parent?.Name != w + "ins")
            {
                var mark = revisions.Mark("ins");
                element.ReplaceWith(mark);
                mark.Add(element);
            }
            else if (element.Name == w + "tr")
            {
                MarkRow(element, session);
            }
        }
    }

    private static void MarkParagraph(XElement paragraph, EditingSession session)
    {
        var w = session.W;
        if (paragraph.Element(w + "pPr") is not { } properties)
        {
            paragraph.AddFirst(properties = new XElement(w + "pPr"));
        }

        if (properties.Element(w + "rPr") is not { } look)
        {
            look = new XElement(w + "rPr");
            if (properties.Elements().FirstOrDefault(child => child.Name.LocalName is "sectPr" or "pPrChange") is { } later)
            {
                later.AddBeforeSelf(look);
            }
            else
            {
                properties.Add(look);
            }
        }

        if (look.Element(w + "ins") is null)
        {
            look.AddFirst(session.Revisions!.Mark("ins"));
        }
    }

    private static void MarkRow(XElement row, EditingSession session)
    {
        var w = session.W;
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

        properties.Elements().Where(child => child.Name.LocalName is "ins" or "del" or "trPrChange").Remove();
        properties.Add(session.Revisions!.Mark("ins"));
    }
}
