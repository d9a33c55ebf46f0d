using System.Xml.Linq;

namespace ImppOffice.Word.Comparing;

/// <summary>Style ids of the new version as ids of the old one: styles are the same by type and name, not by id.</summary>
internal sealed class StyleIds(RedlineVersion old, RedlineVersion now)
{
    private readonly Dictionary<string, string> named = Named(old);
    private readonly Dictionary<string, string> names = Named(now).ToDictionary(style => style.Value, style => style.Key, StringComparer.Ordinal);
    private readonly HashSet<string> known = [.. Named(old).Values];

    /// <summary>The id, or null where the old version has no such style.</summary>
    public string? Find(string id) =>
        names.TryGetValue(id, out var name) ? named.GetValueOrDefault(name) : known.Contains(id) ? null : id;

    private static Dictionary<string, string> Named(RedlineVersion version) => (version.Styles?.Elements(version.W + "style") ?? [])
        .Select(style => (
            Name: $"{(string?)style.Attribute(version.W + "type")} {(string?)style.Element(version.W + "name")?.Attribute(version.W + "val")}".ToLowerInvariant(),
            Id: (string?)style.Attribute(version.W + "styleId") ?? ""))
        .DistinctBy(style => style.Name).DistinctBy(style => style.Id)
        .ToDictionary(style => style.Name, style => style.Id, StringComparer.Ordinal);
}
