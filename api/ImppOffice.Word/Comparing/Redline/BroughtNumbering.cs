using System.Globalization;
using System.Xml.Linq;

namespace ImppOffice.Word.Comparing;

/// <summary>Puts numbering of the new version into the old one under ids of its own; while no paragraph uses it, it does no harm.</summary>
internal sealed class BroughtNumbering(RedlineVersion old, RedlineVersion now)
{
    private readonly XNamespace w = old.W;
    private readonly Dictionary<string, string> definitions = new(StringComparer.Ordinal);

    public bool Changed { get; private set; }

    /// <summary>The id it has now, or null where the old version has no part for numbering or the definition is a style's.</summary>
    public string? Bring(string id)
    {
        if (old.Numbering is not { } numbering || Find(now.Numbering, "num", "numId", id) is not { } instance
            || instance.Element(w + "abstractNumId") is not { } named || Definition(numbering, (string?)named.Attribute(w + "val") ?? "") is not { } definition)
        {
            return null;
        }

        var brought = new XElement(instance);
        var free = Free(numbering, "num", "numId");
        brought.SetAttributeValue(w + "numId", free);
        brought.Element(w + "abstractNumId")!.SetAttributeValue(w + "val", definition);
        AddAfter(numbering, "num", brought);
        Changed = true;
        return free;
    }

    // Lists of one definition count on from one another, so it is brought once.
    private string? Definition(XElement numbering, string id)
    {
        if (definitions.TryGetValue(id, out var known))
        {
            return known;
        }

        if (Find(now.Numbering, "abstractNum", "abstractNumId", id) is not { } definition || definition.Element(w + "numStyleLink") is not null)
        {
            return null;
        }

        if (Find(numbering, "abstractNum", "abstractNumId", id) is { } same && NumberingIds.Levels(same) == NumberingIds.Levels(definition))
        {
            return definitions[id] = id;
        }

        var brought = new XElement(definition);
        var free = Free(numbering, "abstractNum", "abstractNumId");
        brought.SetAttributeValue(w + "abstractNumId", free);
        // Ties to styles and to other lists are the old version's own.
        brought.Elements().Where(child => child.Name.LocalName is "nsid" or "tmpl" or "styleLink").Remove();
        brought.Elements(w + "lvl").Elements(w + "pStyle").Remove();
        AddAfter(numbering, "abstractNum", brought);
        return definitions[id] = free;
    }

    private void AddAfter(XElement numbering, string kind, XElement brought)
    {
        if ((numbering.Elements(w + kind).LastOrDefault() ?? numbering.Elements().LastOrDefault(child => child.Name.LocalName is "numPicBullet" or "abstractNum")) is { } last)
        {
            last.AddAfterSelf(brought);
        }
        else
        {
            numbering.AddFirst(brought);
        }
    }

    private string Free(XElement numbering, string kind, string name) => (1 + numbering.Elements(w + kind)
        .Select(element => int.TryParse((string?)element.Attribute(w + name), NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) ? number : 0)
        .Append(0)
        .Max()).ToString(CultureInfo.InvariantCulture);

    private XElement? Find(XElement? numbering, string kind, string name, string id) =>
        numbering?.Elements(w + kind).FirstOrDefault(element => (string?)element.Attribute(w + name) == id);
}
