using System.Text;
using System.Xml.Linq;
using ImppOffice.Word.Writing;

namespace ImppOffice.Word.Editing;

/// <summary>Paragraphs, runs and tables that run from right to left.</summary>
internal static class TextDirection
{
    private static readonly string[] BeforeDirection =
        ["pStyle", "keepNext", "keepLines", "pageBreakBefore", "framePr", "widowControl", "numPr", "suppressLineNumbers", "pBdr", "shd", "tabs", "suppressAutoHyphens", "kinsoku", "wordWrap", "overflowPunct", "topLinePunct", "autoSpaceDE", "autoSpaceDN"];

    /// <summary>True where the first letter of a text belongs to a script that runs from right to left.</summary>
    public static bool IsRightToLeft(string text)
    {
        var letter = text.EnumerateRunes().FirstOrDefault(Rune.IsLetter);
        return letter.Value is (>= 0x0590 and <= 0x08FF) or (>= 0xFB1D and <= 0xFDFF) or (>= 0xFE70 and <= 0xFEFF);
    }

    /// <summary>Lets every paragraph and table of a content begin at the right.</summary>
    public static void TurnRight(XElement content)
    {
        foreach (var paragraph in content.Descendants(Wml.W + "p").ToList())
        {
            TurnParagraph(paragraph);
        }

        foreach (var properties in content.Descendants(Wml.W + "tblPr").Where(properties => properties.Element(Wml.W + "bidiVisual") is null).ToList())
        {
            After(properties, ["tblStyle", "tblpPr", "tblOverlap"], new XElement(Wml.W + "bidiVisual"));
        }
    }

    /// <summary>Lets a paragraph begin at the right.</summary>
    public static void TurnParagraph(XElement paragraph)
    {
        var w = paragraph.Name.Namespace;
        if (paragraph.Element(w + "pPr") is not { } properties)
        {
            paragraph.AddFirst(properties = new XElement(w + "pPr"));
        }

        if (properties.Element(w + "bidi") is null)
        {
            After(properties, BeforeDirection, new XElement(w + "bidi"));
        }
    }

    private static void After(XElement properties, string[] before, XElement property)
    {
        if (properties.Elements().LastOrDefault(known => before.Contains(known.Name.LocalName, StringComparer.Ordinal)) is { } last)
        {
            last.AddAfterSelf(property);
        }
        else
        {
            properties.AddFirst(property);
        }
    }
}
