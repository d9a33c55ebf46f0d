using System.Xml.Linq;

namespace ImppOffice.Word.Comparing;

/// <summary>Numbering instances of the new version as those of the old one: the same id where it means the same, else one that does.</summary>
internal sealed class NumberingIds(RedlineVersion old, RedlineVersion now)
{
    private const string NoNumbering = "0";
    private readonly Dictionary<string, string> before = Shapes(old);
    private readonly Dictionary<string, string> after = Shapes(now);

    /// <summary>The id, or null where the old version defines no such numbering.</summary>
    public string? Find(string id) =>
        id == NoNumbering || before.GetValueOrDefault(id) == after.GetValueOrDefault(id) ? id
        : !after.TryGetValue(id, out var shape) ? null
        : before.FirstOrDefault(numbering => numbering.Value == shape).Key;

    private static Dictionary<string, string> Shapes(RedlineVersion version)
    {
        var w = version.W;
        var abstracts = (version.Numbering?.Elements(w + "abstractNum") ?? [])
            .DistinctBy(definition => (string?)definition.Attribute(w + "abstractNumId"))
            .ToDictionary(definition => (string?)definition.Attribute(w + "abstractNumId") ?? "", Levels, StringComparer.Ordinal);
        return (version.Numbering?.Elements(w + "num") ?? [])
            .DistinctBy(numbering => (string?)numbering.Attribute(w + "numId"))
            .ToDictionary(
                numbering => (string?)numbering.Attribute(w + "numId") ?? "",
                numbering => string.Concat(
                    abstracts.GetValueOrDefault((string?)numbering.Element(w + "abstractNumId")?.Attribute(w + "val") ?? ""),
                    string.Concat(numbering.Elements(w + "lvlOverride").Select(Wording.Shape))),
                StringComparer.Ordinal);
    }

    // The definition's own number is a name: another one may stand for the same numbering.
    private static string Levels(XElement definition) => string.Join(',', definition.Elements()
        .Where(child => child.Name.LocalName is not ("nsid" or "tmpl"))
        .Select(Wording.Shape));
}
