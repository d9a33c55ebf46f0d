using System.Text;
using System.Xml;
using ImppOffice.Word.Reading;

namespace ImppOffice.Word.Versions;

/// <summary>The relationships of a part in the order of their ids, those to custom XML left out.</summary>
internal static class LogicalRelationships
{
    public static byte[] Of(WordPackage package, string part)
    {
        var lines = new List<string>();
        using var xml = package.OpenXml(part);
        while (xml.Read())
        {
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "Relationship" } && RelationshipType.LastSegment(xml.GetAttribute("Type") ?? "") is var type and not "customXml")
            {
                lines.Add($"{xml.GetAttribute("Id")}\t{type}\t{Target(xml)}\n");
            }
        }

        return Encoding.UTF8.GetBytes(string.Concat(lines.Order(StringComparer.Ordinal)));
    }

    // One writer says "/word/styles.xml", the next "styles.xml".
    private static string Target(XmlReader xml)
    {
        var target = xml.GetAttribute("Target") ?? "";
        return xml.GetAttribute("TargetMode") == "External" ? target : target.Replace('\\', '/').Split('/')[^1];
    }
}
