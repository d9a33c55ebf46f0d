using System.Xml.Linq;

namespace ImppOffice.Word.Comparing;

/// <summary>Properties of paragraphs and the tracked changes in them.</summary>
internal static class ParagraphMarks
{
    /// <summary>Marks the paragraph mark as inserted (<c>ins</c>) or deleted (<c>del</c>).</summary>
    public static void Mark(XElement paragraph, string change, Redliner redliner) => Mark(paragraph, change, redliner.Revisions);

    /// <summary>The same; a deletion stands behind somebody else's insertion.</summary>
    public static void Mark(XElement paragraph, string change, Revisions revisions)
    {
        var look = LookOf(paragraph, paragraph.Name.Namespace);
        if (change == "del" && look.Element(look.Name.Namespace + "ins") is { } inserted)
        {
            inserted.AddAfterSelf(revisions.Mark(change));
        }
        else
        {
            look.AddFirst(revisions.Mark(change));
        }
    }

    /// <summary>How the paragraph mark itself looks, or null.</summary>
    public static XElement? Look(XElement paragraph, XNamespace w) => paragraph.Element(w + "pPr")?.Element(w + "rPr");

    public static void Unmark(XElement paragraph, XNamespace w)
    {
        var look = paragraph.Element(w + "pPr")?.Element(w + "rPr");
        look?.Elements().Where(mark => mark.Name == w + "ins" || mark.Name == w + "del").Remove();
        if (look is { HasElements: false })
        {
            look.Remove();
        }
    }

    /// <summary>Gives the paragraph other properties as a tracked change; nothing where they are the same.</summary>
    public static void Restyle(XElement paragraph, List<XElement> properties, List<XElement> former, Redliner redliner) =>
        Restyle(paragraph, properties, former, redliner.Revisions);

    public static void Restyle(XElement paragraph, List<XElement> properties, List<XElement> former, Revisions revisions)
    {
        var w = paragraph.Name.Namespace;
        if (Wording.SameShapes(properties, former))
        {
            return;
        }

        var held = PropertiesOf(paragraph, w);
        var kept = held.Elements().Where(child => child.Name == w + "rPr" || child.Name == w + "sectPr").ToList();
        held.RemoveNodes();
        held.Add(properties, kept, revisions.Mark("pPrChange", new XElement(w + "pPr", former)));
    }

    /// <summary>Gives the paragraph mark itself another look as a tracked change; nothing where it is the same.</summary>
    public static void RestyleMark(XElement paragraph, List<XElement> look, List<XElement> former, Redliner redliner)
    {
        if (Wording.SameShapes(look, former))
        {
            return;
        }

        var w = redliner.W;
        var held = LookOf(paragraph, w);
        var marks = held.Elements().Where(child => child.Name == w + "ins" || child.Name == w + "del").ToList();
        held.ReplaceNodes(marks, look, redliner.Revisions.Mark("rPrChange", new XElement(w + "rPr", former)));
    }

    private static XElement LookOf(XElement paragraph, XNamespace w)
    {
        var properties = PropertiesOf(paragraph, w);
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

        return look;
    }

    private static XElement PropertiesOf(XElement paragraph, XNamespace w)
    {
        if (paragraph.Element(w + "pPr") is not { } properties)
        {
            properties = new XElement(w + "pPr");
            paragraph.AddFirst(properties);
        }

        return properties;
    }
}
