using System.Globalization;
using System.Xml;
using System.Xml.Linq;
using ImppOffice.Planning.Documents;
using ImppOffice.Word.Identity;
using ImppOffice.Word.Writing;

namespace ImppOffice.Word.Editing;

/// <summary>The part that says what a document is, edited in place: what a newer writer put there stays.</summary>
internal sealed class IdentityPart(EditingSession session)
{
    private const string ItemContent = "application/xml";
    private static readonly XNamespace Ns = DocumentIdentity.Namespace;

    public void SetTemplateVersion(string version) => Root().SetAttributeValue("templateVersion", version);

    /// <summary>Names the documents it is built on, with the versions used.</summary>
    public void SetBasis(IEnumerable<BasisVersion> versions)
    {
        var root = Root();
        if (root.Element(Ns + "basis") is not { } basis)
        {
            root.Add(basis = new XElement(Ns + "basis"));
        }

        basis.ReplaceNodes(versions.Select(version => new XElement(
            Ns + "document",
            new XAttribute("kind", version.Kind),
            version.Version is { } number ? new XAttribute("version", number) : null)));
    }

    /// <summary>Notes a waiver in the place of an earlier one of the same requirement.</summary>
    public void SetWaiver(Waiver waiver)
    {
        RemoveWaiver(waiver.Requirement);
        var root = Root();
        if (root.Element(Ns + "waivers") is not { } waivers)
        {
            root.Add(waivers = new XElement(Ns + "waivers"));
        }

        waivers.Add(new XElement(
            Ns + "waiver",
            new XAttribute("requirement", waiver.Requirement),
            new XAttribute("by", waiver.By),
            new XAttribute("until", waiver.Until.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
            waiver.Reason));
    }

    /// <summary>False where there was none.</summary>
    public bool RemoveWaiver(string requirement)
    {
        if (Find() is not { } part)
        {
            return false;
        }

        var waivers = session.Package.Edit(part).Root!.Descendants(Ns + "waiver").Where(waiver => (string?)waiver.Attribute("requirement") == requirement).ToList();
        waivers.ForEach(waiver => waiver.Remove());
        return waivers.Count > 0;
    }

    private XElement Root() => session.Package.Edit(Find() ?? Create()).Root!;

    private string? Find() => session.Package.PartsOf(session.Package.Main, "customXml").FirstOrDefault(IsIdentity);

    // Custom XML is anybody's: a part that is not even XML is not ours.
    private bool IsIdentity(string part)
    {
        try
        {
            return session.Package.Look(part).Root?.Name == Ns + "document";
        }
        catch (XmlException)
        {
            return false;
        }
    }

    private string Create()
    {
        var package = session.Package;
        var known = session.Document.Identity;
        var identity = (known ?? new DocumentIdentity()) with
        {
            DocumentId = known?.DocumentId ?? session.Context.NewDocumentId,
            Kind = known?.Kind ?? session.Template.Kind,
            Language = known?.Language ?? session.Context.Language,
        };
        var part = package.Add(package.Main, "customXml", "customXml/item{0}.xml", ItemContent, DocumentIdentityXml.Write(identity));
        package.Add(part, "customXmlProps", "customXml/itemProps{0}.xml", IdentityStore.ContentType, IdentityStore.Properties());
        return part;
    }
}
