using System.Globalization;
using System.Xml.Linq;
using ImppOffice.Word.Reading;
using ImppOffice.Word.Writing;

namespace ImppOffice.Word.Comparing;

/// <summary>Links of the new version: the same target is found among those of the old one, or brought along.</summary>
internal sealed class BroughtLinks(RedlineVersion old, RedlineVersion now)
{
    private static readonly XName Relationship = XName.Get("id", WordNamespaces.Relationships);
    private static readonly XName StrictRelationship = XName.Get("id", WordNamespaces.StrictRelationships);
    private readonly Dictionary<string, string> added = new(StringComparer.Ordinal);

    /// <summary>The link of the new version with content of its own, or null where it leads nowhere.</summary>
    public XElement? Insert(XElement link, IEnumerable<XElement> content)
    {
        var inserted = new XElement(link.Name, link.Attributes().Where(attribute => attribute.Name.NamespaceName == link.Name.NamespaceName), content);
        if ((link.Attribute(Relationship) ?? link.Attribute(StrictRelationship)) is { } id)
        {
            // Notes have relationships of their own.
            if (link.Document != now.Main || now.LinkTargets.GetValueOrDefault(id.Value) is not { Length: > 0 } target)
            {
                return null;
            }

            inserted.Add(new XAttribute(id.Name, IdOf(target)));
        }

        return inserted;
    }

    /// <summary>Writes the targets that were brought along into the relationships of the main part.</summary>
    public void Write(PackageLinks links, string main, XNamespace w)
    {
        var type = (w.NamespaceName == WordNamespaces.StrictWord ? WordNamespaces.StrictRelationships : WordNamespaces.Relationships) + "/hyperlink";
        foreach (var (target, id) in added)
        {
            links.AddExternal(main, id, target, type);
        }
    }

    private string IdOf(string target)
    {
        if (old.LinkTargets.FirstOrDefault(known => known.Value == target).Key is { } found)
        {
            return found;
        }

        if (!added.TryGetValue(target, out var id))
        {
            id = Enumerable.Range(1, int.MaxValue - 1).Select(number => $"rIdImppLink{number.ToString(CultureInfo.InvariantCulture)}").First(candidate => !old.LinkTargets.ContainsKey(candidate) && !added.ContainsValue(candidate));
            added.Add(target, id);
        }

        return id;
    }
}
