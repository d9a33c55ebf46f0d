using System.Xml.Linq;
using ImppOffice.Planning.Templates;
using static ImppOffice.Word.Writing.Wml;

namespace ImppOffice.Word.Writing;

/// <summary>The table of an element: a header row that repeats on each page, and rows that Word's "+" repeats.</summary>
/// <param name="draft">The document.</param>
/// <param name="layout">The columns and the starting rows.</param>
/// <param name="purpose">What its ids follow from.</param>
internal sealed class ElementTable(Draft draft, ElementLayout layout, string purpose)
{
    private readonly int[] widths = ColumnWidths.Share(layout.Columns, draft.Style.PageLayout);

    public XElement Write() => El(
        "tbl",
        El(
            "tblPr",
            Val("tblStyle", draft.Style.Id(StyleNames.Table)),
            El("tblW", At("w", widths.Sum()), At("type", "dxa")),
            El("tblLayout", At("type", "fixed")),
            El("tblLook", At("val", "0620"), At("firstRow", 1), At("lastRow", 0), At("firstColumn", 0), At("lastColumn", 0), At("noHBand", 1), At("noVBand", 1))),
        El("tblGrid", widths.Select(width => El("gridCol", At("w", width)))),
        El(
            "tr",
            El("trPr", El("cantSplit"), El("tblHeader")),
            layout.Columns.Select((column, index) => Cell(index, Run(column.Title.In(draft.Language.Asked))))),
        Repeating("repeatingSection", Rows().Select(row => Repeating("repeatingSectionItem", row))));

    private IEnumerable<XElement> Rows() => layout.Rows.Count == 0
        ? [Row(0, null)]
        : layout.Rows.Select((text, index) => Row(index, text.In(draft.Language.Asked)));

    private XElement Row(int row, string? first) => El(
        "tr",
        El("trPr", El("cantSplit")),
        layout.Columns.Select((column, index) => Cell(index, index == 0 && first is not null ? Run(first) : Empty(column, row))));

    /// <summary>What an empty cell shows.</summary>
    public XElement Empty(LayoutColumn column, int row) =>
        draft.Text($"{purpose} {column.Id} {row}", null, null, (column.Guidance ?? column.Title).In(draft.Language.Asked), null);

    private XElement Cell(int column, XElement content) =>
        El("tc", El("tcPr", El("tcW", At("w", widths[column]), At("type", "dxa"))), Paragraph(null, content));

    private XElement Repeating(string kind, object content) =>
        new ContentControl { Id = draft.Ids.Next($"{purpose} {kind}"), Kind = new XElement(W15 + kind) }.Around(content);
}
