using System.Xml.Linq;
using static ImppOffice.Tests.Comparing.EditedText;

namespace ImppOffice.Tests.Comparing;

/// <summary>Rows, columns and whole tables come and go; cells change their words; tables, rows and cells their looks.</summary>
internal static class TableEdits
{
    public static IEnumerable<Action<XElement, XElement?>> All(EditedText text) =>
    [
        (body, _) => text.Reword(text.PickOr(body.Descendants(W + "tc").Descendants(W + "t"))),
        (body, _) => AddRow(text.PickOr(body.Descendants(W + "tr")), text),
        (body, _) => RemoveRow(text.PickOr(body.Descendants(W + "tbl").Where(table => table.Elements(W + "tr").Count() > 2))),
        (body, _) => AddColumn(text.PickOr(body.Elements(W + "tbl"))),
        (body, _) => AddTable(body, text),
        (body, _) => text.PickOr(body.Elements(W + "tbl").Where(table => table.ElementsAfterSelf().FirstOrDefault()?.Name == W + "p"))?.Remove(),
        (body, _) => Set(text.PickOr(body.Descendants(W + "tblPr")), Value("jc", text.Next(2) == 0 ? "center" : "right"), "tblStyle", "tblpPr", "bidiVisual", "tblStyleRowBandSize", "tblStyleColBandSize", "tblW"),
        (body, _) => Set(PropertiesOf(text.PickOr(body.Descendants(W + "tr")), "trPr"), new XElement(W + "cantSplit")),
        (body, _) => Set(PropertiesOf(text.PickOr(body.Descendants(W + "tc")), "tcPr"), new XElement(W + "shd", new XAttribute(W + "val", "clear"), new XAttribute(W + "color", "auto"), new XAttribute(W + "fill", text.Next(2) == 0 ? "FFFF00" : "00FFFF")), "tcW", "gridSpan", "vMerge", "tcBorders"),
        (body, _) => text.PickOr(body.Descendants(W + "gridCol"))?.SetAttributeValue(W + "w", 500 + text.Next(3000)),
    ];

    private static void AddRow(XElement? row, EditedText text)
    {
        if (row is not null)
        {
            row.AddAfterSelf(new XElement(row));
            text.Reword(text.PickOr(row.Descendants(W + "t")));
        }
    }

    private static void RemoveRow(XElement? table) => table?.Elements(W + "tr").Last().Remove();

    private static void AddColumn(XElement? table)
    {
        foreach (var row in table?.Elements(W + "tr").ToList() ?? [])
        {
            row.Elements(W + "tc").LastOrDefault()?.AddAfterSelf(new XElement(W + "tc", new XElement(W + "p", Run("more"))));
        }
    }

    private static void AddTable(XElement body, EditedText text)
    {
        if (text.Paragraph(body) is { } paragraph && text.PickOr(body.Elements(W + "tbl").Where(table => !table.Descendants().Any(inner => inner.Name.LocalName is "hyperlink" or "fldChar" or "footnoteReference"))) is { } table)
        {
            paragraph.AddAfterSelf(new XElement(table), new XElement(W + "p", Run(text.Sentence())));
        }
    }

    private static XElement? PropertiesOf(XElement? owner, string name)
    {
        if (owner is not null && owner.Element(W + name) is null)
        {
            owner.AddFirst(new XElement(W + name));
        }

        return owner?.Element(W + name);
    }

    private static void Set(XElement? held, XElement property, params string[] after)
    {
        if (held is not null)
        {
            held.Element(property.Name)?.Remove();
            if (held.Elements().LastOrDefault(child => after.Contains(child.Name.LocalName)) is { } before)
            {
                before.AddAfterSelf(property);
            }
            else
            {
                held.AddFirst(property);
            }
        }
    }
}
