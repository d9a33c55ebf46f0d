using System.Xml.Linq;
using ImppOffice.Word.Writing;

namespace ImppOffice.Word.Comparing;

/// <summary>One of the two versions, its parts as XML.</summary>
internal sealed class RedlineVersion
{
    public RedlineVersion(SourcePackage package)
    {
        Package = package;
        Main = package.Xml(package.Main);
        W = Main.Root!.Name.Namespace;
        Styles = Related("styles");
        Numbering = Related("numbering");
        LinkTargets = Links();
    }

    public SourcePackage Package { get; }

    public XDocument Main { get; }

    /// <summary>The namespace of its elements, transitional or strict.</summary>
    public XNamespace W { get; }

    public XElement? Styles { get; }

    public XElement? Numbering { get; }

    /// <summary>Where the links of the main part lead, by relationship id.</summary>
    public IReadOnlyDictionary<string, string> LinkTargets { get; }

    public XElement? Body => Main.Root!.Element(W + "body");

    /// <summary>The name of the part of a type that the main part relates to, or null.</summary>
    public string? PartOf(string type) =>
        Package.Relationships(Package.Main).FirstOrDefault(relationship => relationship.Is(type) && Package.Has(relationship.Target))?.Target;

    private XElement? Related(string type) => PartOf(type) is { } part ? Package.Xml(part).Root : null;

    private Dictionary<string, string> Links()
    {
        var part = Reading.PartName.RelationshipsOf(Package.Main);
        return !Package.Has(part) ? [] : Package.Xml(part).Root!.Elements()
            .GroupBy(link => (string?)link.Attribute("Id") ?? "", link => (string?)link.Attribute("Target") ?? "", StringComparer.Ordinal)
            .ToDictionary(link => link.Key, link => link.First(), StringComparer.Ordinal);
    }
}
