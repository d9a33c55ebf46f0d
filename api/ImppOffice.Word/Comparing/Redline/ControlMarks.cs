using System.Globalization;
using System.Xml.Linq;

namespace ImppOffice.Word.Comparing;

/// <summary>Content controls that come or go: a range around the beginning of the control and one around its end, as Word has it.</summary>
internal sealed class ControlMarks(XNamespace w, Revisions revisions, int firstId)
{
    private int next = firstId;

    /// <summary>A control of the new version, inserted, with its content.</summary>
    public IEnumerable<XElement> Insert(XElement control, IEnumerable<XElement> content)
    {
        var properties = new XElement(control.Element(w + "sdtPr") ?? new XElement(w + "sdtPr"));
        // Parts of the new version that the old one need not have.
        properties.Elements(w + "placeholder").Remove();
        if (properties.Element(w + "id") is { } id)
        {
            id.SetAttributeValue(w + "val", (next++).ToString(CultureInfo.InvariantCulture));
        }

        var inserted = new XElement(w + "sdt", properties, new XElement(w + "sdtContent", content));
        var (before, after) = Enclose(inserted, "customXmlIns");
        return [before, inserted, after];
    }

    /// <summary>A control of the old version with the marks that delete it around it and in it; its content is marked for itself. Another wrapper stays as it is.</summary>
    public IEnumerable<XElement> Deleted(XElement control)
    {
        if (control.Name != w + "sdt" || control.Element(w + "sdtContent") is null)
        {
            return [control];
        }

        var (before, after) = Enclose(control, "customXmlDel");
        return [before, control, after];
    }

    /// <summary>The same where it stands.</summary>
    public void Delete(XElement control)
    {
        if (Deleted(control).ToList() is [var before, _, var after])
        {
            control.AddBeforeSelf(before);
            control.AddAfterSelf(after);
        }
    }

    /// <summary>One more than the largest id of the controls below an element.</summary>
    public static int FirstFree(XElement root, XNamespace w) => 1 + root.Descendants(w + "sdtPr").Elements(w + "id")
        .Select(id => int.TryParse((string?)id.Attribute(w + "val"), NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) && number < int.MaxValue / 2 ? number : 0)
        .Append(0)
        .Max();

    private (XElement Before, XElement After) Enclose(XElement control, string change)
    {
        var (first, last) = (revisions.Mark(change + "RangeStart"), revisions.Mark(change + "RangeStart"));
        var content = control.Element(w + "sdtContent")!;
        content.AddFirst(End(first, change));
        content.Add(last);
        return (first, End(last, change));
    }

    private XElement End(XElement start, string change) => new(w + (change + "RangeEnd"), start.Attribute(w + "id"));
}
