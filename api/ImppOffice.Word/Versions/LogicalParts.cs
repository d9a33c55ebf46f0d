using System.Xml;
using ImppOffice.Planning.Documents;
using ImppOffice.Word.Reading;

namespace ImppOffice.Word.Versions;

/// <summary>Which parts of a package say something, and which are there for programs alone.</summary>
internal static class LogicalParts
{
    private const string CustomXml = "customXml/";

    /// <summary>Properties, content types, thumbnails, and custom XML that is not the product's own: servers write and rewrite it.</summary>
    public static bool IsIncidental(WordPackage package, string part) =>
        part.EndsWith('/')
        || part.Equals("[Content_Types].xml", StringComparison.OrdinalIgnoreCase)
        || part.Equals("_rels/.rels", StringComparison.OrdinalIgnoreCase)
        || part.StartsWith("docProps/", StringComparison.OrdinalIgnoreCase)
        || (part.StartsWith(CustomXml, StringComparison.OrdinalIgnoreCase) && !IsIdentity(package, part));

    // Damage to a foreign part is no matter of ours.
    private static bool IsIdentity(WordPackage package, string part)
    {
        if (!part.EndsWith(".xml", StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }

        try
        {
            using var xml = package.OpenXml(part);
            return xml.MoveToContent() == XmlNodeType.Element && xml.NamespaceURI == DocumentIdentity.Namespace;
        }
        catch (XmlException)
        {
            return false;
        }
    }
}
