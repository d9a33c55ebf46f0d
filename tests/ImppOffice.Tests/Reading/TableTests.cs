using ImppOffice.Planning.Documents;
using ImppOffice.Tests.Documents;
using static ImppOffice.Tests.Reading.Docx;

namespace ImppOffice.Tests.Reading;

public sealed class TableTests
{
    private static string Cell(string properties, string text) => $"<w:tc><w:tcPr>{properties}</w:tcPr>{P(text)}</w:tc>";

    private static Table TableOf(string rows) => (Table)ReadBody($"<w:tbl>{rows}</w:tbl>").Body.Single();

    [Fact]
    public void Cells_merged_across_stand_once_on_the_grid()
    {
        var row = TableOf("<w:tr><w:trPr><w:gridBefore w:val=\"1\"/></w:trPr>" + Cell("<w:gridSpan w:val=\"2\"/>", "a") + Cell("", "b") + "</w:tr>").Rows[0];

        Assert.Equal([(1, 2), (3, 1)], row.Cells.Select(cell => (cell.Column, cell.Columns)));
        Assert.Equal("a", row.At(2)?.Text);
        Assert.Null(row.At(0));
    }

    [Fact]
    public void The_older_way_of_merging_across_is_known()
    {
        var row = TableOf("<w:tr>" + Cell("<w:hMerge w:val=\"restart\"/>", "a") + Cell("<w:hMerge/>", "") + Cell("", "b") + "</w:tr>").Rows[0];

        Assert.Equal([(0, 2), (2, 1)], row.Cells.Select(cell => (cell.Column, cell.Columns)));
    }

    [Fact]
    public void A_cell_merged_down_repeats_its_content_and_its_paragraphs_count_once()
    {
        var table = TableOf("<w:tr>" + Cell("<w:vMerge w:val=\"restart\"/>", "a") + Cell("", "b") + "</w:tr><w:tr>" + Cell("<w:vMerge/>", "") + Cell("", "c") + "</w:tr><w:tr>" + Cell("", "d") + Cell("", "e") + "</w:tr>");

        Assert.True(table.Rows[1].Cells[0].ContinuesAbove);
        Assert.Equal("a", table.Rows[1].Cells[0].Text);
        Assert.False(table.Rows[2].Cells[0].ContinuesAbove);
        Assert.Equal(["a", "b", "c", "d", "e"], table.Paragraphs.Select(paragraph => paragraph.Text));
        Assert.Equal([1, 2, 4, 5, 6], table.Paragraphs.Select(paragraph => paragraph.Number));
    }

    [Fact]
    public void Header_rows_are_those_marked_or_a_bold_first_row()
    {
        const string Marked = "<w:trPr><w:tblHeader/></w:trPr>";

        Assert.Equal(2, TableOf(Row(Marked, "a") + Row(Marked, "b") + Row("", "c")).HeaderRows);
        Assert.Equal(1, TableOf($"<w:tr><w:tc>{P("Indicator", run: "<w:b/>")}</w:tc></w:tr>" + Row("", "c")).HeaderRows);
        Assert.Equal(0, TableOf(Row("", "a") + Row("", "b")).HeaderRows);
    }

    [Theory]
    [InlineData("<w:tblLook w:val=\"0020\"/>", 1)]
    [InlineData("<w:tblLook w:firstRow=\"1\"/>", 1)]
    [InlineData("<w:tblLook w:firstRow=\"0\"/>", 0)]
    public void A_table_style_can_single_out_the_first_row(string look, int headerRows)
    {
        var docx = new DocxBuilder()
            .Styles("<w:style w:type=\"table\" w:styleId=\"Grid\"><w:name w:val=\"Grid\"/><w:tblStylePr w:type=\"firstRow\"/></w:style>")
            .Body($"<w:tbl><w:tblPr><w:tblStyle w:val=\"Grid\"/>{look}</w:tblPr>{Row("", "a")}{Row("", "b")}</w:tbl>");

        Assert.Equal(headerRows, ((Table)Read(docx).Body.Single()).HeaderRows);
    }

    [Fact]
    public void A_table_in_a_cell_is_a_block_of_the_cell()
    {
        var outer = TableOf($"<w:tr><w:tc>{P("a")}<w:tbl>{Row("", "inner")}</w:tbl>{P("b")}</w:tc></w:tr>");

        Assert.IsType<Table>(outer.Rows[0].Cells[0].Blocks[1]);
        Assert.Equal(["a", "inner", "b"], outer.Paragraphs.Select(paragraph => paragraph.Text));
    }
}
