using System.Xml;

namespace ImppOffice.Word.Reading;

/// <summary>What <c>[Content_Types].xml</c> says of each part.</summary>
internal sealed class ContentTypes
{
    public const string PartName = "[Content_Types].xml";

    private readonly Dictionary<string, string> byPart = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, string> byExtension = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Every content type named.</summary>
    public IEnumerable<string> All => byPart.Values.Concat(byExtension.Values);

    public static ContentTypes Read(XmlReader xml)
    {
        var types = new ContentTypes();
        while (xml.Read())
        {
            if (xml.NodeType != XmlNodeType.Element || xml.GetAttribute("ContentType") is not { } type)
            {
                continue;
            }

            if (xml.LocalName == "Override" && xml.GetAttribute("PartName") is { } part)
            {
                types.byPart[part.TrimStart('/')] = type;
            }
            else if (xml.LocalName == "Default" && xml.GetAttribute("Extension") is { } extension)
            {
                types.byExtension[extension] = type;
            }
        }

        return types;
    }

    /// <summary>The content type of a part, or an empty text where none is stated.</summary>
    public string Of(string part) =>
        byPart.TryGetValue(part, out var type) || byExtension.TryGetValue(part[(part.LastIndexOf('.') + 1)..], out type) ? type : "";
}
