using System.Globalization;
using System.Xml;
using ImppOffice.Planning.Documents;

namespace ImppOffice.Word.Identity;

/// <summary>Reads the elements of the identity part one after the other; nothing here depends on how deep they nest.</summary>
internal static class IdentityElements
{
    public static DocumentIdentity Read(XmlReader xml)
    {
        var identity = new DocumentIdentity
        {
            DocumentId = xml.GetAttribute("id"),
            Kind = xml.GetAttribute("kind"),
            TemplateVersion = xml.GetAttribute("templateVersion"),
            Language = xml.GetAttribute("language"),
        };
        var basis = new List<BasisVersion>();
        var waivers = new List<Waiver>();
        while (xml.Read())
        {
            if (xml.NodeType != XmlNodeType.Element || xml.NamespaceURI != DocumentIdentity.Namespace)
            {
                continue;
            }

            switch (xml.LocalName)
            {
                case "mission":
                    identity = identity with { Mission = xml.GetAttribute("name"), Country = xml.GetAttribute("country") };
                    break;
                case "document" when xml.GetAttribute("kind") is { Length: > 0 } kind:
                    basis.Add(new BasisVersion(kind, xml.GetAttribute("version")));
                    break;
                case "waiver":
                    AddWaiver(xml, waivers);
                    break;
            }
        }

        return identity with { Basis = basis, Waivers = waivers };
    }

    private static void AddWaiver(XmlReader xml, List<Waiver> waivers)
    {
        var requirement = xml.GetAttribute("requirement");
        var by = xml.GetAttribute("by") ?? "";
        var dated = DateOnly.TryParseExact(xml.GetAttribute("until"), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var until);
        var reason = ReadText(xml);
        if (dated && !string.IsNullOrEmpty(requirement))
        {
            waivers.Add(new Waiver(requirement, reason, by, until));
        }
    }

    private static string ReadText(XmlReader xml)
    {
        if (xml.IsEmptyElement)
        {
            return "";
        }

        var depth = xml.Depth;
        var text = new System.Text.StringBuilder();
        while (xml.Read() && xml.Depth > depth)
        {
            if (xml.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace)
            {
                text.Append(xml.Value);
            }
        }

        return text.ToString().Trim();
    }
}
