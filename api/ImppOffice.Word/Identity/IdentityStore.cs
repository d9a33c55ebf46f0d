using System.Xml.Linq;
using ImppOffice.Planning.Documents;

namespace ImppOffice.Word.Identity;

/// <summary>The part that tells Word which custom XML the identity is.</summary>
internal static class IdentityStore
{
    public const string ContentType = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml";
    private const string Id = "{8E1B9C52-5A0B-4D0F-9C55-6B3D2F0A7E11}";
    private static readonly XNamespace Store = "http://schemas.openxmlformats.org/officeDocument/2006/customXml";

    public static XDocument Properties() => new(new XElement(
        Store + "datastoreItem",
        new XAttribute(XNamespace.Xmlns + "ds", Store),
        new XAttribute(Store + "itemID", Id),
        new XElement(Store + "schemaRefs", new XElement(Store + "schemaRef", new XAttribute(Store + "uri", DocumentIdentity.Namespace)))));
}
