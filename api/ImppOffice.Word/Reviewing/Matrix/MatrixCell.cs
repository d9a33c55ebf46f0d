using System.Xml.Linq;
using ImppOffice.Word.Writing;
using static ImppOffice.Word.Writing.Wml;

namespace ImppOffice.Word.Reviewing;

/// <summary>Texts of a matrix as paragraphs that run in the direction of their own script.</summary>
internal static class MatrixCell
{
    public static XElement Paragraph(string text, string? styleId = null)
    {
        var rightToLeft = TextDirection.IsRightToLeft(text);
        return El(
            "p",
            styleId is null && !rightToLeft ? null : El("pPr", styleId is null ? null : Val("pStyle", styleId), rightToLeft ? El("bidi") : null),
            text.Length == 0 ? null : Run(text, rightToLeft ? El("rPr", El("rtl")) : null));
    }
}
