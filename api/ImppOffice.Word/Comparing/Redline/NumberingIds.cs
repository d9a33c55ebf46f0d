using System.Xml.Linq;

namespace ImppOffice.Word.Comparing;

/// <summary>
/// Numbering instances of the new version as those of the old one: the same id where it means the same, else one that does
/// and stands for no other, else one that is brought along. Two lists never become one.
/// </summary>
internal sealed class NumberingIds
{
    private const string NoNumbering = "0";
    private readonly Dictionary<string, string> before;
    private readonly Dictionary<string, string> after;
    private readonly Dictionary<string, string> found = new(StringComparer.Ordinal);
    private readonly BroughtNumbering bringing;

    public NumberingIds(RedlineVersion old, RedlineVersion now)
    {
        (before, after, bringing) = (Shapes(old), Shapes(now), new BroughtNumbering(old, now));
        foreach (var id in after.Keys.Where(id => before.GetValueOrDefault(id) == after[id]))
        {
            found.Add(id, id);
        }
    }

    /// <summary>True once numbering was brought along.</summary>
    public bool Changed => bringing.Changed;

    /// <summary>The id, or null where no version defines it, or the old one has no place for definitions.</summary>
    public string? Find(string id)
    {
        if (id == NoNumbering || (!before.ContainsKey(id) && !after.ContainsKey(id)))
        {
            return id;
        }

        if (!found.TryGetValue(id, out var known) && after.TryGetValue(id, out var shape))
        {
            known = before.FirstOrDefault(numbering => numbering.Value == shape && !found.ContainsValue(numbering.Key)).Key ?? bringing.Bring(id);
            if (known is not null)
            {
                found.Add(id, known);
            }
        }

        return known;
    }

    /// <summary>A definition without its own number and names: another one may stand for the same numbering.</summary>
    public static string Levels(XElement definition) => string.Join(',', definition.Elements()
        .Where(child => child.Name.LocalName is not ("nsid" or "tmpl"))
        .Select(Wording.Shape));

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
}
