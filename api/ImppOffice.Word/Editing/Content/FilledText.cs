using System.Xml.Linq;
using ImppOffice.Word.Writing;

namespace ImppOffice.Word.Editing;

/// <summary>Texts as runs and paragraphs that take their look from where they stand.</summary>
internal static class FilledText
{
    /// <summary>A run; line feeds become breaks.</summary>
    public static XElement Run(string text, XNamespace w) =>
        Strictness.Convert(Wml.Run(text, TextDirection.IsRightToLeft(text) ? Wml.El("rPr", Wml.El("rtl")) : null), w);

    /// <summary>A paragraph.</summary>
    /// <param name="pattern">The properties it takes over, or null.</param>
    /// <param name="text">Its text.</param>
    /// <param name="w">The namespace.</param>
    public static XElement Paragraph(XElement? pattern, string text, XNamespace w)
    {
        var properties = pattern is null ? null : new XElement(pattern);
        properties?.Elements().Where(property => property.Name.LocalName is "sectPr" or "pPrChange" or "rPr").Remove();
        var paragraph = new XElement(w + "p", properties, text.Length == 0 ? null : Run(text, w));
        if (TextDirection.IsRightToLeft(text))
        {
            TextDirection.TurnParagraph(paragraph);
        }

        return paragraph;
    }
}
