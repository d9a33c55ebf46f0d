using System.Xml.Linq;

namespace ImppOffice.Word.Writing;

/// <summary>WordprocessingML elements, made short.</summary>
internal static class Wml
{
    public static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    public static readonly XNamespace W15 = "http://schemas.microsoft.com/office/word/2012/wordml";
    public static readonly XNamespace R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    public static readonly XNamespace Mc = "http://schemas.openxmlformats.org/markup-compatibility/2006";

    /// <summary>An element of the main namespace.</summary>
    public static XElement El(string name, params object?[] content) => new(W + name, content);

    /// <summary>An attribute of the main namespace.</summary>
    public static XAttribute At(string name, object value) => new(W + name, value);

    /// <summary>An element whose only attribute is <c>w:val</c>.</summary>
    public static XElement Val(string name, object value) => new(W + name, At("val", value));

    /// <summary>A root with the namespaces and the prefixes that older versions of Word may ignore.</summary>
    public static XDocument Part(string root, params object?[] content) => new(
        new XDeclaration("1.0", "UTF-8", "yes"),
        new XElement(
            W + root,
            new XAttribute(XNamespace.Xmlns + "w", W),
            new XAttribute(XNamespace.Xmlns + "r", R),
            new XAttribute(XNamespace.Xmlns + "mc", Mc),
            new XAttribute(XNamespace.Xmlns + "w15", W15),
            new XAttribute(Mc + "Ignorable", "w15"),
            content));

    /// <summary>A paragraph in a style.</summary>
    public static XElement Paragraph(string? styleId, params object?[] content) =>
        El("p", styleId is null ? null : El("pPr", Val("pStyle", styleId)), content);

    /// <summary>A run; line feeds and tabs of the text become breaks and tab stops.</summary>
    public static XElement Run(string text, XElement? properties = null) =>
        El("r", properties is null ? null : new XElement(properties), RunContent(text));

    private static IEnumerable<XElement> RunContent(string text)
    {
        var start = 0;
        var clean = PlainCharacters.Keep(text);
        for (var index = 0; index <= clean.Length; index++)
        {
            if (index < clean.Length && clean[index] is not ('\n' or '\t'))
            {
                continue;
            }

            if (index > start)
            {
                yield return El("t", new XAttribute(XNamespace.Xml + "space", "preserve"), clean[start..index]);
            }

            if (index < clean.Length)
            {
                yield return El(clean[index] == '\n' ? "br" : "tab");
            }

            start = index + 1;
        }
    }
}
