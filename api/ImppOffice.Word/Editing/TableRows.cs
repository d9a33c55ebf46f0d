using System.Xml.Linq;
using ImppOffice.Planning.Documents;
using ImppOffice.Planning.Templates;

namespace ImppOffice.Word.Editing;

/// <summary>The rows of an element's table.</summary>
internal sealed class TableRows
{
    private readonly XNamespace w;
    private readonly List<XElement> rows;
    private readonly int headers;

    public TableRows(XElement table, XNamespace w)
    {
        this.w = w;
        rows = [.. table.Descendants(w + "tr").Where(row => row.Ancestors(w + "tbl").First() == table)];
        headers = Math.Max(1, rows.TakeWhile(row => row.Element(w + "trPr")?.Element(w + "tblHeader") is { } header && (string?)header.Attribute(w + "val") is not ("0" or "false" or "off")).Count());
        Units = [.. rows.Skip(headers).Select(row => UnitOf(row, table)).Distinct()];
    }

    /// <summary>The rows below the header, each with the control that lets Word repeat it.</summary>
    public IReadOnlyList<XElement> Units { get; }

    /// <summary>True where the header names the columns of a layout, in any language and in their order.</summary>
    public bool HasColumns(IReadOnlyList<LayoutColumn> columns)
    {
        var titles = rows.Count == 0 ? [] : CellsOf(rows[headers - 1]).Select(cell => PlainText.Fold(string.Concat(cell.Descendants(w + "t").Select(text => text.Value)))).ToList();
        return titles.Count == columns.Count && columns.Zip(titles).All(pair => pair.First.Title.Values.Select(PlainText.Fold).Contains(pair.Second, StringComparer.Ordinal));
    }

    /// <summary>The cells of a row or of a unit.</summary>
    public IReadOnlyList<XElement> CellsOf(XElement unit)
    {
        var row = unit.DescendantsAndSelf(w + "tr").First();
        return [.. row.Descendants(w + "tc").Where(cell => cell.Ancestors(w + "tr").First() == row)];
    }

    /// <summary>A copy of a unit with other content in its cells and no ids of the original.</summary>
    public XElement Copy(XElement unit, Func<int, XElement?, XElement> paragraph)
    {
        var copy = new XElement(unit);
        foreach (var id in copy.DescendantsAndSelf().Attributes().Where(attribute => attribute.Name.LocalName is "paraId" or "textId" or "rsidR" or "rsidTr" or "rsidRDefault" or "rsidP" or "rsidRPr").ToList())
        {
            id.Remove();
        }

        copy.Descendants(w + "trPr").Elements().Where(mark => mark.Name.LocalName is "ins" or "del" or "trPrChange").Remove();
        var cells = CellsOf(copy);
        for (var index = 0; index < cells.Count; index++)
        {
            var pattern = cells[index].Descendants(w + "p").FirstOrDefault()?.Element(w + "pPr");
            cells[index].Elements().Where(child => child.Name != w + "tcPr").Remove();
            cells[index].Add(paragraph(index, pattern));
        }

        return copy;
    }

    private XElement UnitOf(XElement row, XElement table) =>
        row.Ancestors(w + "sdt").TakeWhile(control => control.Ancestors().Contains(table))
            .FirstOrDefault(control => control.Element(w + "sdtPr")?.Elements().Any(kind => kind.Name.LocalName == "repeatingSectionItem") == true) ?? row;
}
