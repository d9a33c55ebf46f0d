using System.Xml.Linq;

namespace ImppOffice.Word.Comparing;

/// <summary>Properties of the new version in terms of the old one's styles and numbering.</summary>
internal sealed class MappedProperties
{
    private readonly XNamespace w;
    private readonly RedlineNotes notes;
    private readonly NumberingIds numbering;
    private readonly StyleIds styles;

    public MappedProperties(RedlineVersion old, RedlineVersion now, RedlineNotes notes)
    {
        (w, this.notes) = (old.W, notes);
        numbering = new NumberingIds(old, now);
        styles = new StyleIds(old, now, numbering);
    }

    /// <summary>The parts that definitions were brought into: styles, numbering.</summary>
    public IEnumerable<string> ChangedParts => new[] { (Part: "styles", styles.Changed), (Part: "numbering", numbering.Changed) }.Where(part => part.Changed).Select(part => part.Part);

    /// <summary>The properties of a run or a paragraph, a new list; null where they name a style or numbering that the old version has no place for, which is noted.</summary>
    public List<XElement>? Of(XElement? properties)
    {
        var mapped = Plain(properties);
        return mapped.All(Map) ? mapped : null;
    }

    /// <summary>The same, without what the old version lacks.</summary>
    public List<XElement> KnownOf(XElement? properties)
    {
        var mapped = Plain(properties);
        mapped.RemoveAll(property => !Map(property));
        return mapped;
    }

    /// <summary>Copies of properties of the document's own namespace, without what is not formatting.</summary>
    public List<XElement> Plain(XElement? properties) =>
        [.. (properties?.Elements() ?? []).Where(property => property.Name.Namespace == w && IsFormatting(property.Name.LocalName)).Select(property => new XElement(property))];

    private static bool IsFormatting(string name) => name is not ("rPr" or "sectPr" or "ins" or "del" or "moveFrom" or "moveTo") && !name.EndsWith("Change", StringComparison.Ordinal);

    private bool Map(XElement property)
    {
        if (property.Name.LocalName is "pStyle" or "rStyle" or "tblStyle")
        {
            return Rename(property, styles.Find, RedlineNoteKind.Styles);
        }

        return property.Name.LocalName != "numPr" || property.Element(w + "numId") is not { } id || Rename(id, numbering.Find, RedlineNoteKind.Numbering);
    }

    private bool Rename(XElement named, Func<string, string?> find, RedlineNoteKind kind)
    {
        var id = (string?)named.Attribute(w + "val") ?? "";
        if (find(id) is not { } found)
        {
            notes.Add(kind, id);
            return false;
        }

        named.SetAttributeValue(w + "val", found);
        return true;
    }
}
