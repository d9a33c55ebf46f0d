using System.Xml.Linq;

namespace ImppOffice.Word.Editing;

/// <summary>A content control of an element, to be written into.</summary>
internal sealed class EditedControl(XElement control, XNamespace w)
{
    private static readonly string[] RevisionNames = ["ins", "del", "moveFrom", "moveTo"];

    private XElement? Properties => control.Element(w + "sdtPr");

    /// <summary>True where Word lets nobody change the content.</summary>
    public bool IsLocked => (string?)Properties?.Element(w + "lock")?.Attribute(w + "val") is "contentLocked" or "sdtContentLocked";

    /// <summary>True where it is of plain text, which is one paragraph.</summary>
    public bool IsPlain => Properties?.Element(w + "text") is not null;

    /// <summary>True where it stands within a paragraph.</summary>
    public bool IsInline => control.Ancestors().Any(ancestor => ancestor.Name == w + "p");

    /// <summary>True where it encloses rows.</summary>
    public bool HoldsRows => Content.Elements(w + "tr").Any();

    /// <summary>True where changes nobody has decided on stand in it.</summary>
    public bool HasChanges => Content.Descendants().Any(element => element.Name.Namespace == w && RevisionNames.Contains(element.Name.LocalName, StringComparer.Ordinal));

    /// <summary>What it holds; for a control around a cell, what the cell holds.</summary>
    public XElement Content
    {
        get
        {
            if (control.Element(w + "sdtContent") is not { } content)
            {
                control.Add(content = new XElement(w + "sdtContent"));
            }

            return content.Element(w + "tc") ?? content;
        }
    }

    /// <summary>Its table, or null.</summary>
    public XElement? Table => Content.Descendants(w + "tbl").FirstOrDefault();

    /// <summary>Says that it no longer shows its placeholder. A store of values that it shows would put the old value back: it no longer does.</summary>
    public void BeginContent() => Properties?.Elements().Where(property => property.Name == w + "showingPlcHdr" || property.Name.LocalName == "dataBinding").Remove();
}
