using System.Xml;
using System.Xml.Linq;

namespace ImppOffice.Api.Reports;

/// <summary>Text for a page; XElement encodes it.</summary>
public static class Html
{
    /// <summary>The text without the characters that no page may hold; a file name can have them.</summary>
    public static string Text(string text) => string.Concat(text.EnumerateRunes().Where(rune => rune.Value > 0xFFFF || XmlConvert.IsXmlChar((char)rune.Value)));

    /// <summary>An element with text from a document, which may run in another direction than the report.</summary>
    public static XElement Foreign(string name, string text) => new(name, new XAttribute("dir", "auto"), Text(text));

    /// <summary>A cell of a heading row or column.</summary>
    public static XElement Heading(string scope, string text) => new("th", new XAttribute("scope", scope), Text(text));
}
