using System.Text;
using System.Xml;
using System.Xml.Linq;
using ImppOffice.Planning.Documents;

namespace ImppOffice.Word.Identity;

/// <summary>
/// The custom XML part that says what a document is:
/// <code>
/// &lt;document xmlns="urn:impp-office:document" id="" kind="" templateVersion="" language=""&gt;
///   &lt;mission name="" country=""/&gt;
///   &lt;basis&gt;&lt;document kind="" version=""/&gt;&lt;/basis&gt;
///   &lt;waivers&gt;&lt;waiver requirement="" by="" until="yyyy-MM-dd"&gt;reason&lt;/waiver&gt;&lt;/waivers&gt;
/// &lt;/document&gt;
/// </code>
/// Every attribute and element may be missing. Unknown ones are passed over, so that a newer writer does no harm.
/// </summary>
public static class DocumentIdentityXml
{
    private const long MaxCharacters = 1024 * 1024;
    private const string DayFormat = "yyyy-MM-dd";
    private static readonly XNamespace Ns = DocumentIdentity.Namespace;

    /// <summary>
    /// The identity in a part, or null where the part is some other XML. A waiver without a requirement or with a date
    /// that is no date is left out. Throws <see cref="XmlException"/> where the part is not well-formed, has a document
    /// type, or is longer than 1,048,576 characters.
    /// </summary>
    public static DocumentIdentity? Read(Stream part)
    {
        using var xml = XmlReader.Create(part, new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            MaxCharactersInDocument = MaxCharacters,
        });
        return xml.MoveToContent() == XmlNodeType.Element && xml.NamespaceURI == DocumentIdentity.Namespace && xml.LocalName == "document"
            ? IdentityElements.Read(xml)
            : null;
    }

    /// <summary>The part for an identity; what is null is left out.</summary>
    public static XDocument Write(DocumentIdentity identity) => new(
        new XDeclaration("1.0", "utf-8", "yes"),
        new XElement(
            Ns + "document",
            Attribute("id", identity.DocumentId),
            Attribute("kind", identity.Kind),
            Attribute("templateVersion", identity.TemplateVersion),
            Attribute("language", identity.Language),
            new XElement(Ns + "mission", Attribute("name", identity.Mission), Attribute("country", identity.Country)),
            new XElement(Ns + "basis", identity.Basis.Select(Basis)),
            new XElement(Ns + "waivers", identity.Waivers.Select(Waiver))));

    /// <summary>The same part as UTF-8 bytes without a byte-order mark; the same identity gives the same bytes.</summary>
    public static byte[] WriteBytes(DocumentIdentity identity)
    {
        using var bytes = new MemoryStream();
        using (var xml = XmlWriter.Create(bytes, new XmlWriterSettings { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false) }))
        {
            Write(identity).Save(xml);
        }

        return bytes.ToArray();
    }

    private static XElement Basis(BasisVersion basis) =>
        new(Ns + "document", Attribute("kind", basis.Kind), Attribute("version", basis.Version));

    private static XElement Waiver(Waiver waiver) => new(
        Ns + "waiver",
        Attribute("requirement", waiver.Requirement),
        Attribute("by", waiver.By),
        Attribute("until", waiver.Until.ToString(DayFormat, System.Globalization.CultureInfo.InvariantCulture)),
        waiver.Reason);

    private static XAttribute? Attribute(string name, string? value) => value is null ? null : new XAttribute(name, value);
}
