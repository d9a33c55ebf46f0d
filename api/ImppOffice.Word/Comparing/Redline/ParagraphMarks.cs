using System.Xml.Linq;

namespace ImppOffice.Word.Comparing;

/// <summary>Properties of paragraphs and the tracked changes in them.</summary>
internal static class ParagraphMarks
{
    /// <summary>Marks the paragraph mark as inserted (<c>ins</c>) or deleted (<c>del</c>).</summary>
    public static void Mark(XElement paragraph, string change, Redliner redliner)
    {
        var properties = PropertiesOf(paragraph, redliner.W);
        var look = properties.Element(redliner.W + "rPr");
        if (look is null)
        {
            look = new XElement(redliner.W + "rPr");
            if (properties.Elements().FirstOrDefault(child => child.Name.LocalName is "sectPr" or "pPrChange") is { } later)
            {
                later.AddBeforeSelf(look);
            }
            else
            {
                properties.Add(look);
            }
        }

        look.AddFirst(redliner.Revisions.Mark(change));
    }

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
    public static void Restyle(XElement paragraph, List<XElement> properties, List<XElement> former, Redliner redliner)
    {
        var w = redliner.W;
        if (properties.Select(Wording.Shape).Order(StringComparer.Ordinal).SequenceEqual(former.Select(Wording.Shape).Order(StringComparer.Ordinal), StringComparer.Ordinal))
        {
            return;
        }

        var held = PropertiesOf(paragraph, w);
        var kept = held.Elements().Where(child => child.Name == w + "rPr" || child.Name == w + "sectPr").ToList();
        held.RemoveNodes();
        held.Add(properties, kept, redliner.Revisions.Mark("pPrChange", new XElement(w + "pPr", former)));
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
