using System.Globalization;
using System.Xml.Linq;
using ImppOffice.Word.Writing;

namespace ImppOffice.Word.Editing;

/// <summary>Makes content that the product wrote part of a document: its styles, its numbering, its ids, its direction.</summary>
internal sealed class ContentImport
{
    private readonly EditingSession session;
    private readonly XNamespace w;
    private readonly StyleImport styles;
    private readonly GlossaryImport glossary;
    private readonly Lazy<DocumentLook> look;

    public ContentImport(EditingSession session)
    {
        this.session = session;
        w = session.W;
        styles = new StyleImport(session);
        glossary = new GlossaryImport(session);
        look = new(() => new DocumentLook(session));
    }

    /// <summary>Brings content in; it still has to be put somewhere.</summary>
    /// <param name="draft">The draft it was written with.</param>
    /// <param name="content">Paragraphs, controls and tables.</param>
    /// <param name="headingLevel">The level of the headings of sections in the document.</param>
    public List<XElement> Import(Draft draft, IEnumerable<XElement> content, int headingLevel = 1)
    {
        var imported = ImportUnmarked(draft, content, headingLevel);
        var holder = new XElement(w + "body", imported);
        InsertionMarks.Mark([holder], session);
        imported = [.. holder.Elements()];
        imported.ForEach(element => element.Remove());
        return imported;
    }

    /// <summary>The same, without recording it as inserted.</summary>
    public List<XElement> ImportUnmarked(Draft draft, IEnumerable<XElement> content, int headingLevel = 1)
    {
        var holder = new XElement(w + "body", content.Select(element => new XElement(element)));
        foreach (var mark in holder.Descendants().Where(element => element.Name.LocalName is "bookmarkStart" or "bookmarkEnd").ToList())
        {
            mark.Remove();
        }

        Localise(holder, draft);
        var named = holder.Descendants(Wml.W + "docPart").Select(part => (string?)part.Attribute(Wml.W + "val")).OfType<string>().ToHashSet(StringComparer.Ordinal);
        Restyle(holder, draft, headingLevel);
        glossary.Add(draft.Placeholders, named, styles);
        Renumber(holder);
        IgnorableNames.Allow(session.Main, holder);
        var imported = holder.Elements().ToList();
        imported.ForEach(element => Strictness.Convert(element, w));
        imported.ForEach(element => element.Remove());
        return imported;
    }

    /// <summary>Gives controls ids that no other control of the document has.</summary>
    public void Renumber(XElement content)
    {
        var used = session.Main.Descendants(w + "sdtPr").Where(properties => !properties.Ancestors().Contains(content))
            .Select(properties => (string?)properties.Element(w + "id")?.Attribute(w + "val")).ToHashSet(StringComparer.Ordinal);
        foreach (var id in content.DescendantsAndSelf().Where(element => element.Name.LocalName == "sdtPr").SelectMany(properties => properties.Elements().Where(element => element.Name.LocalName == "id")))
        {
            var value = int.TryParse((string?)id.Attribute(id.Name.Namespace + "val"), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var parsed) ? parsed & int.MaxValue : 1;
            while (value == 0 || !used.Add(value.ToString(CultureInfo.InvariantCulture)))
            {
                value = value == int.MaxValue ? 1 : value + 1;
            }

            id.SetAttributeValue(id.Name.Namespace + "val", value);
        }
    }

    /// <summary>Completes what was brought in.</summary>
    public void Finish() => styles.Finish();

    private void Restyle(XElement holder, Draft draft, int level)
    {
        var list = draft.Style.Id(StyleNames.List);
        var section = draft.Style.Id(StyleNames.Section);
        var element = draft.Style.Id(StyleNames.Element);
        foreach (var style in holder.Descendants().Where(candidate => candidate.Name.LocalName is "pStyle" or "rStyle" or "tblStyle").ToList())
        {
            var house = (string)style.Attribute(Wml.W + "val")!;
            var deeper = house == section ? level : house == element ? level + 1 : 0;
            var id = (level == 1 || deeper == 0 ? null : styles.Named($"heading {deeper}")) ?? styles.Map(house);
            style.SetAttributeValue(Wml.W + "val", id);

            // Where the document's own list style bears no bullets, the items would be plain paragraphs.
            if (house == list && !styles.Numbers(id) && styles.NumberingOf(list) is { } number)
            {
                style.AddAfterSelf(Wml.El("numPr", Wml.Val("ilvl", 0), Wml.Val("numId", number)));
            }
        }
    }

    private void Localise(XElement holder, Draft draft)
    {
        if (look.Value.RightToLeft)
        {
            TextDirection.TurnRight(holder);
        }

        if (look.Value.Language is { } language && !draft.Language.Proofing.StartsWith(language.Split('-')[0], StringComparison.OrdinalIgnoreCase))
        {
            foreach (var run in holder.Descendants(Wml.W + "r"))
            {
                RunProperties(run).Add(Wml.Val("lang", draft.Language.Proofing));
            }
        }
    }

    private static XElement RunProperties(XElement run)
    {
        if (run.Element(Wml.W + "rPr") is not { } properties)
        {
            run.AddFirst(properties = Wml.El("rPr"));
        }

        return properties;
    }
}
