using System.Xml.Linq;
using ImppOffice.Planning;
using ImppOffice.Planning.Reviews;
using ImppOffice.Planning.Templates;
using ImppOffice.Word.Writing;
using static ImppOffice.Word.Writing.Wml;

namespace ImppOffice.Word.Reviewing;

/// <summary>The table of a matrix in the house style.</summary>
internal sealed class MatrixWordTable(HouseStyle style, XElement layout, bool rightToLeft)
{
    // Comment and response need the room; the number, the branch and the decision are a word each.
    private static readonly int[] Weights = [1, 3, 4, 2, 2, 6, 6, 2, 2];

    private readonly int[] widths = ColumnWidths.Share([.. Weights.Select(weight => new LayoutColumn { Id = "column", Title = [], Width = weight })], layout);

    public XElement Write(MatrixTable table) => El(
        "tbl",
        El(
            "tblPr",
            Val("tblStyle", style.Id(StyleNames.Table)),
            rightToLeft ? El("bidiVisual") : null,
            El("tblW", At("w", widths.Sum()), At("type", "dxa")),
            El("tblLayout", At("type", "fixed")),
            El("tblLook", At("val", "0620"), At("firstRow", 1), At("lastRow", 0), At("firstColumn", 0), At("lastColumn", 0), At("noHBand", 1), At("noVBand", 1))),
        El("tblGrid", widths.Select(width => El("gridCol", At("w", width)))),
        Row(El("trPr", El("cantSplit"), El("tblHeader")), table.Headings),
        table.Rows.Select(cells => Row(null, cells)));

    private XElement Row(XElement? properties, IReadOnlyList<string> cells) => El("tr", properties, cells.Select(Cell));

    private XElement Cell(string text, int column) => El(
        "tc",
        El("tcPr", El("tcW", At("w", widths[column]), At("type", "dxa"))),
        text.Split('\n').Select(line => MatrixCell.Paragraph(line)));
}
