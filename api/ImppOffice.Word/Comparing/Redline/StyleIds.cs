using System.Xml.Linq;

namespace ImppOffice.Word.Comparing;

/// <summary>
/// Style ids of the new version as ids of the old one: styles are the same by type and name, not by id. A style that the old
/// version lacks is brought along with those it is based on; while nothing uses it, it does no harm.
/// </summary>
internal sealed class StyleIds(RedlineVersion old, RedlineVersion now, NumberingIds numbering)
{
    private readonly XNamespace w = old.W;
    private readonly Dictionary<string, string> named = Named(old);
    private readonly Dictionary<string, string> names = Named(now).ToDictionary(style => style.Value, style => style.Key, StringComparer.Ordinal);

    /// <summary>True once a style was brought along.</summary>
    public bool Changed { get; private set; }

    /// <summary>The id, or null where the style is not defined and the old version has no place for it.</summary>
    public string? Find(string id) =>
        names.TryGetValue(id, out var name) ? named.GetValueOrDefault(name) ?? Bring(id, name) : named.ContainsValue(id) ? null : id;

    private string? Bring(string id, string name)
    {
        if (old.Styles is not { } styles || now.Styles?.Elements(w + "style").FirstOrDefault(style => (string?)style.Attribute(w + "styleId") == id) is not { } style)
        {
            return null;
        }

        var brought = new XElement(style);
        var free = named.ContainsValue(id) ? Enumerable.Range(2, int.MaxValue - 2).Select(number => $"{id}{number}").First(candidate => !named.ContainsValue(candidate)) : id;
        named.Add(name, free);
        brought.SetAttributeValue(w + "styleId", free);
        brought.SetAttributeValue(w + "default", null);
        foreach (var other in brought.Elements().Where(child => child.Name == w + "basedOn" || child.Name == w + "next" || child.Name == w + "link").Concat(brought.Descendants(w + "numId")).ToList())
        {
            var value = (string?)other.Attribute(w + "val") ?? "";
            if ((other.Name == w + "numId" ? numbering.Find(value) : Find(value)) is { } known)
            {
                other.SetAttributeValue(w + "val", known);
            }
            else
            {
                other.Remove();
            }
        }

        styles.Add(brought);
        Changed = true;
        return free;
    }

    private static Dictionary<string, string> Named(RedlineVersion version) => (version.Styles?.Elements(version.W + "style") ?? [])
        .Select(style => (
            Name: $"{(string?)style.Attribute(version.W + "type")} {(string?)style.Element(version.W + "name")?.Attribute(version.W + "val")}".ToLowerInvariant(),
            Id: (string?)style.Attribute(version.W + "styleId") ?? ""))
        .DistinctBy(style => style.Name).DistinctBy(style => style.Id)
        .ToDictionary(style => style.Name, style => style.Id, StringComparer.Ordinal);
}
