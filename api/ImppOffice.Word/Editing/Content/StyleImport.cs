using System.Xml.Linq;
using ImppOffice.Word.Writing;

namespace ImppOffice.Word.Editing;

/// <summary>
/// Brings styles of the house into a document. A style that the document has under the same name is the document's own,
/// however it looks there.
/// </summary>
internal sealed class StyleImport
{
    private readonly EditingSession session;
    private readonly XNamespace w;
    private readonly NumberingImport numbering;
    private readonly Dictionary<string, string> ids = new(StringComparer.Ordinal);
    private readonly List<XElement> house;

    public StyleImport(EditingSession session)
    {
        this.session = session;
        w = session.W;
        numbering = new NumberingImport(session, this);
        house = [.. session.Style.Xml(session.Style.PartOf("styles")!).Root!.Elements(Wml.W + "style")];
    }

    /// <summary>Ids of the house's styles that were brought in, each with the id it has in the document.</summary>
    public Dictionary<string, string> Imported { get; } = new(StringComparer.Ordinal);

    /// <summary>The id that a style of the house has in the document, once it was brought in where it was missing.</summary>
    public string Map(string houseId)
    {
        if (ids.TryGetValue(houseId, out var known))
        {
            return known;
        }

        if (house.FirstOrDefault(style => (string?)style.Attribute(Wml.W + "styleId") == houseId) is not { } wanted)
        {
            return houseId;
        }

        return ids[houseId] = Own(wanted) ?? Import(wanted, houseId);
    }

    /// <summary>The id of the document's own paragraph style with a name, or null.</summary>
    public string? Named(string name) => Styles()?.Elements(w + "style").Where(style => Value(style, "type") == "paragraph" && Is(NameOf(style, w), name)).Select(style => Value(style, "styleId")).FirstOrDefault();

    /// <summary>True where the paragraphs of a style are numbered or bear bullets.</summary>
    public bool Numbers(string id)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var at = id; at is not null && seen.Add(at);)
        {
            var style = Styles()?.Elements(w + "style").FirstOrDefault(candidate => Value(candidate, "styleId") == at);
            if (style?.Element(w + "pPr")?.Element(w + "numPr") is not null)
            {
                return true;
            }

            at = (string?)style?.Element(w + "basedOn")?.Attribute(w + "val");
        }

        return false;
    }

    /// <summary>The numbering that a style of the house bears, in the document.</summary>
    public string? NumberingOf(string houseId) =>
        house.First(style => (string?)style.Attribute(Wml.W + "styleId") == houseId).Element(Wml.W + "pPr")?.Element(Wml.W + "numPr")?.Element(Wml.W + "numId") is { } number
            ? numbering.Map((string)number.Attribute(Wml.W + "val")!)
            : null;

    /// <summary>Completes the numbering that was brought in.</summary>
    public void Finish() => numbering.Finish();

    private string? Own(XElement wanted)
    {
        var type = (string?)wanted.Attribute(Wml.W + "type");
        var name = NameOf(wanted, Wml.W);
        var ofType = (Styles()?.Elements(w + "style") ?? []).Where(style => Value(style, "type") == type).ToList();
        var own = ofType.Find(style => Is(NameOf(style, w), name))
            ?? (wanted.Attribute(Wml.W + "default") is null ? null : ofType.Find(style => Value(style, "default") is "1" or "true" or "on"));
        return own is null ? null : Value(own, "styleId");
    }

    private string Import(XElement wanted, string houseId)
    {
        var styles = StylesToEdit();
        var used = styles.Elements(w + "style").Select(style => Value(style, "styleId")).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var id = used.Contains(houseId) ? $"Impp{houseId}" : houseId;
        ids[houseId] = Imported[houseId] = id;
        var style = Strictness.Convert(new XElement(wanted), w);
        style.SetAttributeValue(w + "styleId", id);
        styles.Add(style);
        foreach (var other in style.Elements().Where(element => element.Name.LocalName is "basedOn" or "next" or "link"))
        {
            other.SetAttributeValue(w + "val", Map((string)other.Attribute(w + "val")!));
        }

        if (style.Element(w + "pPr")?.Element(w + "numPr")?.Element(w + "numId") is { } number)
        {
            number.SetAttributeValue(w + "val", numbering.Map((string)number.Attribute(w + "val")!));
        }

        return id;
    }

    private XElement? Styles() => session.Package.PartOf(session.Package.Main, "styles") is { } part ? session.Package.Look(part).Root : null;

    private XElement StylesToEdit()
    {
        const string Type = "application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml";
        var package = session.Package;
        var part = package.PartOf(package.Main, "styles")
            ?? package.Add(package.Main, "styles", package.BesideMain("styles{0}.xml"), Type, Strictness.Part("styles", w));
        return package.Edit(part).Root!;
    }

    private string? Value(XElement style, string name) => (string?)style.Attribute(w + name);

    private static string NameOf(XElement style, XNamespace ns) => (string?)style.Element(ns + "name")?.Attribute(ns + "val") ?? "";

    private static bool Is(string left, string right) => string.Equals(left, right, StringComparison.OrdinalIgnoreCase);
}
