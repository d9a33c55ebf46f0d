using System.Xml.Linq;
using ImppOffice.Word.Writing;

namespace ImppOffice.Word.Editing;

/// <summary>Brings the placeholders of controls into a document's glossary, which comes into being where there is none.</summary>
internal sealed class GlossaryImport(EditingSession session)
{
    private const string WordContent = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private readonly XNamespace w = session.W;

    /// <summary>Brings in the placeholders that are named; the document has each once.</summary>
    /// <param name="placeholders">The placeholders of a draft.</param>
    /// <param name="named">The names that the content refers to.</param>
    /// <param name="styles">Gives the ids of styles in the document.</param>
    public void Add(Placeholders placeholders, IReadOnlySet<string> named, StyleImport styles)
    {
        var blocks = placeholders.ToPart().Descendants(Wml.W + "docPart").Where(block => named.Contains(NameOf(block, Wml.W))).ToList();
        if (blocks.Count == 0)
        {
            return;
        }

        var package = session.Package;
        var found = package.PartOf(package.Main, "glossaryDocument");
        var part = found ?? Create(blocks, styles);
        var known = found is null ? null : StylesOf(part);
        var root = package.Edit(part).Root!;
        var ns = root.Name.Namespace;
        if (root.Element(ns + "docParts") is not { } all)
        {
            root.Add(all = new XElement(ns + "docParts"));
        }

        var names = all.Elements(ns + "docPart").Select(block => NameOf(block, ns)).ToHashSet(StringComparer.Ordinal);
        foreach (var block in blocks.Where(block => names.Add(NameOf(block, Wml.W))))
        {
            var copy = new XElement(block);
            foreach (var style in copy.Descendants().Where(element => element.Name.LocalName is "pStyle" or "rStyle").ToList())
            {
                var id = styles.Map((string)style.Attribute(Wml.W + "val")!);
                style.SetAttributeValue(Wml.W + "val", id);
                if (known?.Contains(id) == false)
                {
                    style.Remove();
                }
            }

            all.Add(Strictness.Convert(copy, ns));
        }
    }

    // The glossary is a document of its own, with its own copy of the styles and the numbering these name.
    private string Create(List<XElement> blocks, StyleImport styles)
    {
        var package = session.Package;
        foreach (var style in blocks.Descendants().Where(element => element.Name.LocalName is "pStyle" or "rStyle"))
        {
            styles.Map((string)style.Attribute(Wml.W + "val")!);
        }

        styles.Finish();
        var glossary = package.Add(package.Main, "glossaryDocument", package.BesideMain("glossary/document{0}.xml"), WordContent + "document.glossary+xml", Strictness.Part("glossaryDocument", w));
        foreach (var type in new[] { "styles", "numbering" })
        {
            if (package.PartOf(package.Main, type) is { } source && !package.HasRelationships(source))
            {
                package.Add(glossary, type, package.BesideMain($"glossary/{type}{{0}}.xml"), $"{WordContent}{type}+xml", new XDocument(package.Look(source)));
            }
        }

        return glossary;
    }

    private HashSet<string> StylesOf(string glossary) => session.Package.PartOf(glossary, "styles") is { } part
        ? [.. session.Package.Look(part).Root!.Elements().Select(style => (string?)style.Attribute(style.Name.Namespace + "styleId")).OfType<string>()]
        : [];

    private static string NameOf(XElement block, XNamespace ns) => (string?)block.Element(ns + "docPartPr")?.Element(ns + "name")?.Attribute(ns + "val") ?? "";
}
