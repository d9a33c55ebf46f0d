using ImppOffice.Planning.Documents;
using static ImppOffice.Tests.Reading.Docx;

namespace ImppOffice.Tests.Reading;

public sealed class ControlTests
{
    [Fact]
    public void A_block_control_holds_the_same_blocks_as_the_body()
    {
        var document = ReadBody(P("before") + Control("impp:UPD-2a", P("one") + P("two")));

        var control = Assert.Single(document.Controls);
        Assert.Equal(("impp:UPD-2a", "UPD-2a", ControlScope.Block, 2, 0), (control.Tag, control.ElementId, control.Scope, control.Paragraph, control.Depth));
        Assert.Same(document.Body[1], control.Content[0]);
        Assert.Same(document.Body[2], control.Content[1]);
    }

    [Fact]
    public void A_control_within_a_paragraph_holds_its_part_of_the_text()
    {
        var document = ReadBody($"<w:p>{R("Due ")}{Control("date", R("1 ") + R("May"))}{R(" at noon")}</w:p>");

        var content = Assert.IsType<Paragraph>(Assert.Single(document.Controls.Single().Content));
        Assert.Equal(("1 May", 1), (content.Text, content.Number));
        Assert.Equal(["Due 1 May at noon"], document.Texts());
        Assert.Equal(ControlScope.Run, document.Controls.Single().Scope);
    }

    [Fact]
    public void Nested_controls_follow_the_one_around_them()
    {
        var controls = ReadBody(Control("outer", P("a") + Control("inner", $"<w:p>{Control("run", R("b"))}</w:p>")) + Control("outer", P("c"))).Controls;

        Assert.Equal(["outer", "inner", "run", "outer"], controls.Select(control => control.Tag));
        Assert.Equal([0, 1, 2, 0], controls.Select(control => control.Depth));
        Assert.Equal([1, 2, 2, 3], controls.Select(control => control.Paragraph));
    }

    [Fact]
    public void Placeholder_text_is_no_content()
    {
        const string Showing = "<w:alias w:val=\"End-state\"/><w:showingPlcHdr/>";
        var document = ReadBody(Control("b", P("Describe it here."), Showing) + $"<w:p>{R("Owner: ")}{Control("r", R("Name"), Showing)}</w:p>");

        Assert.All(document.Controls, control => Assert.True(control.ShowsPlaceholder));
        Assert.Equal(["Describe it here.", "Name"], document.Controls.Select(control => control.Placeholder));
        Assert.Equal("End-state", document.Controls[0].Title);
        Assert.All(document.Controls.SelectMany(control => control.Content), block => Assert.True(((Paragraph)block).IsEmpty));
        Assert.Equal(["", "Owner: "], document.Texts());
    }

    [Fact]
    public void Controls_without_tag_without_content_or_empty_are_all_there()
    {
        var controls = ReadBody("<w:sdt><w:sdtContent>" + P("a") + "</w:sdtContent></w:sdt><w:sdt><w:sdtPr><w:tag w:val=\"x\"/></w:sdtPr></w:sdt><w:sdt><w:sdtPr/><w:sdtContent/></w:sdt>").Controls;

        Assert.Equal([null, "x", null], controls.Select(control => control.Tag));
        Assert.Equal([1, 0, 0], controls.Select(control => control.Content.Count));
    }

    [Fact]
    public void A_repeated_row_comes_with_the_header_row_that_names_its_columns()
    {
        const string Repeats = "<w15:repeatingSection/>";
        const string Item = "<w15:repeatingSectionItem/>";
        var document = ReadBody("<w:tbl>" + Row("<w:trPr><w:tblHeader/></w:trPr>", "Benchmark", "Date")
            + Control("all", Control("one", Row("", "Elections", "2027"), Item) + Control("two", Row("", "Census", "2028"), Item), Repeats) + "</w:tbl>");

        Assert.Equal([true, false, false], document.Controls.Select(control => control.Repeats));
        Assert.All(document.Controls, control => Assert.Equal(ControlScope.Row, control.Scope));
        var all = Assert.IsType<Table>(document.Controls[0].Content.Single());
        var two = Assert.IsType<Table>(document.Controls[2].Content.Single());
        Assert.Equal(["Benchmark", "Elections", "Census"], all.Rows.Select(row => row.Cells[0].Text));
        Assert.Equal(["Benchmark", "Census"], two.Rows.Select(row => row.Cells[0].Text));
        Assert.Equal(1, two.HeaderRows);
        Assert.Same(((Table)document.Body[0]).Rows[2], two.Rows[1]);
    }

    [Fact]
    public void A_control_around_a_cell_holds_its_blocks()
    {
        var document = ReadBody($"<w:tbl><w:tr><w:tc>{P("a")}</w:tc>{Control("cell", $"<w:tc>{P("b")}</w:tc>")}<w:tc>{Control("in", P("c"))}</w:tc></w:tr></w:tbl>");

        var row = ((Table)document.Body[0]).Rows[0];
        Assert.Equal(["a", "b", "c"], row.Cells.Select(cell => cell.Text));
        Assert.Equal([0, 1, 2], row.Cells.Select(cell => cell.Column));
        Assert.Equal([ControlScope.Cell, ControlScope.Block], document.Controls.Select(control => control.Scope));
        Assert.Same(row.Cells[1].Blocks[0], document.Controls[0].Content[0]);
    }

    [Fact]
    public void A_control_in_a_text_box_is_found() =>
        Assert.Equal("box", ReadBody($"<w:p><w:r><w:pict><v:shape><v:textbox><w:txbxContent>{Control("box", P("a"))}</w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>").Controls.Single().Tag);

    [Theory]
    [InlineData(View.Accepted, new[] { "inserted", "kept" })]
    [InlineData(View.Rejected, new[] { "deleted", "kept" })]
    [InlineData(View.Original, new[] { "inserted", "deleted", "kept" })]
    public void A_control_within_a_tracked_change_is_there_only_where_the_change_is(View view, string[] tags)
    {
        var document = ReadBody($"<w:p>{Ins(Control("inserted", R("a")))}{Del(Control("deleted", R("b")))}{Control("kept", R("c") + Del(R("d")))}</w:p>", view);

        Assert.Equal(tags, document.Controls.Select(control => control.Tag));
        Assert.Equal(view == View.Accepted ? "c" : "cd", document.Controls[^1].Content.Single().Paragraphs.Single().Text);
    }

    [Theory]
    [InlineData(View.Accepted, 0)]
    [InlineData(View.Rejected, 3)]
    public void A_control_of_which_all_is_deleted_goes_with_it(View view, int controls)
    {
        const string Mark = "<w:pPr><w:rPr><w:del w:id=\"9\" w:author=\"Ben\"/></w:rPr></w:pPr>";
        var document = ReadBody(
            Control("block", $"<w:p>{Mark}{Del(R("gone"))}</w:p>")
            + "<w:tbl>" + Row("", "stays") + Control("row", Row("<w:trPr><w:del w:id=\"3\" w:author=\"Ben\"/></w:trPr>", "gone")) + "</w:tbl>"
            + "<w:customXmlDelRangeStart w:id=\"5\" w:author=\"Ben\"/>" + Control("wrapper", P("text")) + "<w:customXmlDelRangeEnd w:id=\"5\"/>", view);

        Assert.Equal(controls, document.Controls.Count);
        Assert.Contains("text", document.Texts());
    }
}
