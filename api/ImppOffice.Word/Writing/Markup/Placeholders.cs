using System.Xml.Linq;
using static ImppOffice.Word.Writing.Wml;

namespace ImppOffice.Word.Writing;

/// <summary>The texts that Word puts back into emptied controls: building blocks of the glossary.</summary>
/// <param name="textStyle">The id of the character style of placeholders.</param>
internal sealed class Placeholders(string textStyle)
{
    private readonly Dictionary<string, XElement> blocks = new(StringComparer.Ordinal);

    /// <summary>True where none was kept.</summary>
    public bool IsEmpty => blocks.Count == 0;

    /// <summary>The run that shows a placeholder.</summary>
    public XElement Run(string text) => Wml.Run(text, El("rPr", Val("rStyle", textStyle)));

    /// <summary>Keeps a placeholder and returns its name; the same text and style are kept once.</summary>
    /// <param name="text">What it says.</param>
    /// <param name="paragraphStyle">The id of the style of its paragraph, or null for a placeholder within a paragraph.</param>
    public string Keep(string text, string? paragraphStyle)
    {
        var guid = ControlIds.Guid($"{paragraphStyle}\n{text}");
        var name = guid.ToString("N").ToUpperInvariant();
        blocks.TryAdd(name, El(
            "docPart",
            El(
                "docPartPr",
                Val("name", name),
                El("category", Val("name", "General"), Val("gallery", "placeholder")),
                El("types", Val("type", "bbPlcHdr")),
                El("behaviors", Val("behavior", "content")),
                Val("guid", guid.ToString("B").ToUpperInvariant())),
            El("docPartBody", Paragraph(paragraphStyle, Run(text)))));
        return name;
    }

    /// <summary>The glossary's main part.</summary>
    public XDocument ToPart() => Part("glossaryDocument", El("docParts", blocks.Values));
}
