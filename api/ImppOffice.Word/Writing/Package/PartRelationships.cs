using System.Xml.Linq;
using ImppOffice.Word.Reading;

namespace ImppOffice.Word.Writing;

/// <summary>What a part that is being written relates to.</summary>
/// <param name="source">The part; the package for an empty name.</param>
internal sealed class PartRelationships(string source)
{
    private static readonly XNamespace Ns = "http://schemas.openxmlformats.org/package/2006/relationships";
    private readonly List<XElement> relationships = [];

    /// <summary>The name of the part that holds them.</summary>
    public string Name { get; } = PartName.RelationshipsOf(source);

    /// <summary>Relates to a part.</summary>
    /// <param name="type">The full type.</param>
    /// <param name="target">The part's name.</param>
    /// <param name="id">The id, where the source already names it; the next one otherwise.</param>
    public void Add(string type, string target, string? id = null) => relationships.Add(new XElement(
        Ns + "Relationship",
        new XAttribute("Id", id ?? $"impp{relationships.Count + 1}"),
        new XAttribute("Type", type),
        new XAttribute("Target", Relative(target))));

    public XDocument ToPart() => new(new XDeclaration("1.0", "UTF-8", "yes"), new XElement(Ns + "Relationships", relationships));

    private string Relative(string target)
    {
        var folder = source[..(source.LastIndexOf('/') + 1)];
        return target.StartsWith(folder, StringComparison.Ordinal) ? target[folder.Length..] : "/" + target;
    }
}
