using System.Xml.Linq;

namespace ImppOffice.Word.Comparing;

/// <summary>Properties of tables, rows, cells and sections that differ, as tracked changes.</summary>
internal sealed class LayoutChanges(Redliner redliner)
{
    private const string Grid = "tblGrid";

    // What stands before each kind of properties in its element.
    private static readonly Dictionary<string, string> Before = new(StringComparer.Ordinal) { ["trPr"] = "tblPrEx", [Grid] = "tblPr" };

    private readonly XNamespace w = redliner.W;

    /// <summary>Gives an old table, row or cell the properties of the new one; nothing where they are the same or the old version lacks their style.</summary>
    public void Track(XElement old, XElement now, string name)
    {
        var former = redliner.Properties.Plain(old.Element(w + name));
        if (redliner.Properties.Of(now.Element(w + name)) is { } coming && !(name == Grid ? Wording.SameColumns(coming, former) : Wording.SameShapes(coming, former)))
        {
            Change(Held(old, name), [], coming, former);
        }
    }

    /// <summary>Gives the body the properties of the new version's last section.</summary>
    public void TrackLastSection(XElement old, XElement now)
    {
        if (now.Elements(w + "sectPr").LastOrDefault() is { } coming)
        {
            if (old.Elements(w + "sectPr").LastOrDefault() is not { } section)
            {
                section = new XElement(w + "sectPr");
                old.Add(section);
            }

            TrackSection(section, coming);
        }
    }

    /// <summary>Gives a section the properties of the new one. Which headers and footers it has cannot be tracked.</summary>
    public void TrackSection(XElement old, XElement now)
    {
        var (coming, former) = (Page(now), Page(old));
        if (!Wording.SameShapes(coming, former))
        {
            Change(old, [.. old.Elements().Where(IsHeaderOrFooter)], coming, former);
        }
    }

    private void Change(XElement held, List<XElement> kept, List<XElement> coming, List<XElement> former)
    {
        var change = redliner.Revisions.Mark(held.Name.LocalName + "Change", new XElement(held.Name, former));
        if (held.Name.LocalName == Grid)
        {
            // The one change that the format gives neither an author nor a time.
            change.Attributes().Where(attribute => attribute.Name.LocalName != "id").Remove();
        }

        held.ReplaceNodes(kept, coming, change);
    }

    // The settings of a printer are a part of their own, which the old version need not have.
    private List<XElement> Page(XElement section) =>
        [.. redliner.Properties.Plain(section).Where(property => !IsHeaderOrFooter(property) && property.Name.LocalName != "printerSettings")];

    private static bool IsHeaderOrFooter(XElement property) => property.Name.LocalName is "headerReference" or "footerReference";

    private XElement Held(XElement old, string name)
    {
        if (old.Element(w + name) is not { } held)
        {
            held = new XElement(w + name);
            if (Before.TryGetValue(name, out var earlier) && old.Element(w + earlier) is { } before)
            {
                before.AddAfterSelf(held);
            }
            else
            {
                old.AddFirst(held);
            }
        }

        return held;
    }
}
