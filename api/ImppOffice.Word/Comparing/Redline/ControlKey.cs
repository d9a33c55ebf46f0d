using System.Xml.Linq;

namespace ImppOffice.Word.Comparing;

/// <summary>What makes two content controls the same: the tag, else the title, else the text.</summary>
internal static class ControlKey
{
    public static string Of(XElement control, XNamespace w)
    {
        var properties = control.Element(w + "sdtPr");
        return Named(properties, w + "tag", w) ?? Named(properties, w + "alias", w) ?? Wording.Of(control, w);
    }

    private static string? Named(XElement? properties, XName name, XNamespace w) =>
        (string?)properties?.Element(name)?.Attribute(w + "val") is { Length: > 0 } value ? value : null;
}
