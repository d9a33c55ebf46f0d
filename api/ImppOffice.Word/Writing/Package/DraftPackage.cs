using System.Globalization;
using System.Xml.Linq;
using ImppOffice.Planning.Documents;
using ImppOffice.Word.Identity;
using static ImppOffice.Word.Writing.Wml;

namespace ImppOffice.Word.Writing;

/// <summary>The package of a draft: the house style's parts with what is written added to them.</summary>
internal sealed class DraftPackage
{
    private const string MainName = "word/document.xml";
    private const string GlossaryName = "word/glossary/document.xml";
    private const string OfficeType = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private const string WordContent = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static readonly XNamespace Properties = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
    private static readonly XNamespace Terms = "http://purl.org/dc/terms/";
    private static readonly XNamespace Dc = "http://purl.org/dc/elements/1.1/";
    private static readonly XNamespace Xsi = "http://www.w3.org/2001/XMLSchema-instance";

    private readonly PackageParts parts = new();
    private readonly Draft draft;

    public DraftPackage(Draft draft)
    {
        this.draft = draft;
        draft.Style.CopyTo(parts);
        var styles = draft.Style.PartOf("styles")!;
        var localised = draft.Style.Xml(styles);
        draft.Language.SetDefault(localised);
        parts.Add(styles, draft.Style.ContentType(styles), localised);
        foreach (var relationship in draft.Style.Relationships)
        {
            parts.RelationshipsOf(MainName).Add(relationship.Type, relationship.Target, relationship.Id);
        }
    }

    public void AddMain(XDocument document)
    {
        parts.Add(MainName, WordContent + "document.main+xml", document);
        parts.RelationshipsOf("").Add(OfficeType + "officeDocument", MainName);
    }

    public void FillHeadersAndFooters(HeaderFooter filler)
    {
        foreach (var name in draft.Style.Relationships.Where(part => part.Is("header") || part.Is("footer")).Select(part => part.Target))
        {
            var part = draft.Style.Xml(name);
            filler.Fill(part);
            parts.Add(name, draft.Style.ContentType(name), part);
        }
    }

    /// <summary>Core properties; the day of making only where a day is given, since the clock would change the bytes.</summary>
    public void AddProperties(string title, DateOnly? date)
    {
        const string Name = "docProps/core.xml";
        parts.Add(Name, "application/vnd.openxmlformats-package.core-properties+xml", new XDocument(new XElement(
            Properties + "coreProperties",
            new XAttribute(XNamespace.Xmlns + "cp", Properties),
            new XAttribute(XNamespace.Xmlns + "dc", Dc),
            new XAttribute(XNamespace.Xmlns + "dcterms", Terms),
            new XAttribute(XNamespace.Xmlns + "xsi", Xsi),
            new XElement(Dc + "title", PlainCharacters.OneLine(title)),
            new XElement(Dc + "creator", "ImppOffice"),
            date is not { } day ? null : new XElement(Terms + "created", new XAttribute(Xsi + "type", "dcterms:W3CDTF"), day.ToString("yyyy-MM-dd'T00:00:00Z'", CultureInfo.InvariantCulture)),
            new XElement(Dc + "language", draft.Language.Proofing))));
        parts.RelationshipsOf("").Add("http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties", Name);
    }

    public void AddIdentity(DocumentIdentity identity)
    {
        const string Item = "customXml/item1.xml";
        const string ItemProperties = "customXml/itemProps1.xml";
        parts.Add(Item, "application/xml", DocumentIdentityXml.WriteBytes(identity));
        parts.Add(ItemProperties, IdentityStore.ContentType, IdentityStore.Properties());
        parts.RelationshipsOf(MainName).Add(OfficeType + "customXml", Item);
        parts.RelationshipsOf(Item).Add(OfficeType + "customXmlProps", ItemProperties);
    }

    /// <summary>The package, once everything that has placeholders was written.</summary>
    public byte[] ToBytes()
    {
        if (!draft.Placeholders.IsEmpty)
        {
            AddGlossary();
        }

        return parts.ToBytes();
    }

    private void AddGlossary()
    {
        parts.Add(GlossaryName, WordContent + "document.glossary+xml", draft.Placeholders.ToPart());
        parts.RelationshipsOf(MainName).Add(OfficeType + "glossaryDocument", GlossaryName);
        foreach (var type in new[] { "styles", "numbering", "settings", "fontTable" })
        {
            // The glossary is a document of its own and needs its own copies; one that leads to further parts it can do without.
            if (draft.Style.PartOf(type) is { } part && !draft.Style.HasRelationships(part))
            {
                var copy = $"word/glossary/{type}.xml";
                parts.Add(copy, draft.Style.ContentType(part), draft.Style.Bytes(part));
                parts.RelationshipsOf(GlossaryName).Add(OfficeType + type, copy);
            }
        }
    }
}
