using System.Globalization;
using System.Xml.Linq;
using ImppOffice.Word.Writing;

namespace ImppOffice.Word.Editing;

/// <summary>Brings numbering of the house into a document, with ids that are free there: no list of the document goes on in it.</summary>
internal sealed class NumberingImport(EditingSession session, StyleImport styles)
{
    private readonly XNamespace w = session.W;
    private readonly Dictionary<string, string> numbers = new(StringComparer.Ordinal);
    private readonly List<XElement> definitions = [];

    /// <summary>The id that a numbering of the house has in the document, once it was brought in.</summary>
    public string Map(string houseNumber)
    {
        if (numbers.TryGetValue(houseNumber, out var known))
        {
            return known;
        }

        var house = session.Style.PartOf("numbering") is { } part ? session.Style.Xml(part).Root! : new XElement(Wml.W + "numbering");
        if (house.Elements(Wml.W + "num").FirstOrDefault(number => Id(number, Wml.W, "numId") == houseNumber) is not { } wanted
            || house.Elements(Wml.W + "abstractNum").FirstOrDefault(definition => Id(definition, Wml.W, "abstractNumId") == Val(wanted.Element(Wml.W + "abstractNumId"), Wml.W)) is not { } meant)
        {
            return houseNumber;
        }

        var target = Numbering();
        var definition = Strictness.Convert(new XElement(meant), w);
        var definitionId = Free(target, "abstractNum", "abstractNumId");
        definition.SetAttributeValue(w + "abstractNumId", definitionId);
        Rename(definition, target);
        var number = Strictness.Convert(new XElement(wanted), w);
        numbers[houseNumber] = Free(target, "num", "numId");
        number.SetAttributeValue(w + "numId", numbers[houseNumber]);
        number.Element(w + "abstractNumId")!.SetAttributeValue(w + "val", definitionId);
        Insert(target, definition, ["numPicBullet", "abstractNum"]);
        Insert(target, number, ["numPicBullet", "abstractNum", "num"]);
        definitions.Add(definition);
        return numbers[houseNumber];
    }

    /// <summary>Ties the levels to the styles that came with them; a style that is the document's own keeps its own numbering.</summary>
    public void Finish()
    {
        foreach (var link in definitions.SelectMany(definition => definition.Descendants(w + "pStyle")).ToList())
        {
            if (styles.Imported.TryGetValue(Val(link, w), out var id))
            {
                link.SetAttributeValue(w + "val", id);
            }
            else
            {
                link.Remove();
            }
        }

        definitions.Clear();
    }

    private XElement Numbering()
    {
        const string Type = "application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml";
        var package = session.Package;
        var part = package.PartOf(package.Main, "numbering")
            ?? package.Add(package.Main, "numbering", package.BesideMain("numbering{0}.xml"), Type, Strictness.Part("numbering", w));
        return package.Edit(part).Root!;
    }

    // Word takes two definitions with one signature for the same list.
    private void Rename(XElement definition, XElement target)
    {
        var used = target.Elements(w + "abstractNum").Select(known => Val(known.Element(w + "nsid"), w)).ToHashSet(StringComparer.OrdinalIgnoreCase);
        if (definition.Element(w + "nsid") is { } signature)
        {
            var value = uint.TryParse(Val(signature, w), NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var parsed) ? parsed : 1;
            while (used.Contains(value.ToString("X8", CultureInfo.InvariantCulture)))
            {
                value++;
            }

            signature.SetAttributeValue(w + "val", value.ToString("X8", CultureInfo.InvariantCulture));
        }
    }

    private string Free(XElement target, string element, string attribute) => (1 + target.Elements(w + element)
        .Select(known => int.TryParse(Id(known, w, attribute), NumberStyles.Integer, CultureInfo.InvariantCulture, out var id) ? id : 0)
        .DefaultIfEmpty()
        .Max()).ToString(CultureInfo.InvariantCulture);

    // The order of the children is laid down: bullets, definitions, instances.
    private static void Insert(XElement target, XElement child, string[] before)
    {
        if (target.Elements().LastOrDefault(known => before.Contains(known.Name.LocalName, StringComparer.Ordinal)) is { } last)
        {
            last.AddAfterSelf(child);
        }
        else
        {
            target.AddFirst(child);
        }
    }

    private static string Id(XElement element, XNamespace ns, string attribute) => (string?)element.Attribute(ns + attribute) ?? "";

    private static string Val(XElement? element, XNamespace ns) => (string?)element?.Attribute(ns + "val") ?? "";
}
