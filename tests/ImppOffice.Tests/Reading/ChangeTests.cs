using ImppOffice.Planning.Documents;
using static ImppOffice.Tests.Reading.Docx;

namespace ImppOffice.Tests.Reading;

public sealed class ChangeTests
{
    private const string MarkDeleted = "<w:rPr><w:del w:id=\"9\" w:author=\"Ben\"/></w:rPr>";
    private const string MarkInserted = "<w:rPr><w:ins w:id=\"9\" w:author=\"Ana\"/></w:rPr>";

    [Theory]
    [InlineData(View.Accepted, "keep new moved")]
    [InlineData(View.Rejected, "keep old away ")]
    [InlineData(View.Original, "keep new old away moved")]
    public void Each_view_reads_its_side_of_the_changes(View view, string text) =>
        Assert.Equal(text, ReadBody($"<w:p>{R("keep ")}{Ins(R("new "))}{Del("<w:r><w:delText>old </w:delText></w:r>")}<w:moveFrom w:id=\"3\">{R("away ")}</w:moveFrom><w:moveTo w:id=\"4\">{R("moved")}</w:moveTo></w:p>", view).Texts().Single());

    [Theory]
    [InlineData(View.Accepted, new[] { "onetwo" }, "heading 1")]
    [InlineData(View.Rejected, new[] { "one", "two" }, "Normal")]
    [InlineData(View.Original, new[] { "one", "two" }, "Normal")]
    public void A_deleted_mark_joins_two_paragraphs_and_the_last_mark_says_how_they_look(View view, string[] texts, string style)
    {
        var document = ReadBody(P("one", MarkDeleted) + Styled("Heading1", "two"), view);

        Assert.Equal(texts, document.Texts());
        Assert.Equal(style, document.Paragraphs.First().Style);
        Assert.Equal(1, document.Paragraphs.First().Number);
    }

    [Theory]
    [InlineData(View.Accepted, new[] { "one", "new", "two" })]
    [InlineData(View.Rejected, new[] { "one", "two" })]
    public void A_paragraph_inserted_as_a_whole_leaves_nothing_when_rejected(View view, string[] texts)
    {
        var document = ReadBody(P("one") + $"<w:p><w:pPr>{MarkInserted}</w:pPr>{Ins(R("new"))}</w:p>" + P("two"), view);

        Assert.Equal(texts, document.Texts());
        Assert.Equal(3, document.Paragraphs.Last().Number);
    }

    [Fact]
    public void A_deleted_paragraph_before_a_table_or_at_the_end_is_gone()
    {
        var gone = $"<w:p><w:pPr>{MarkDeleted}</w:pPr>{Del(R("gone"))}</w:p>";

        Assert.Equal(["cell"], ReadBody(gone + "<w:tbl>" + Row("", "cell") + "</w:tbl>" + gone).Texts());
    }

    [Theory]
    [InlineData(View.Accepted, new[] { "kept", "new" })]
    [InlineData(View.Rejected, new[] { "kept", "old" })]
    [InlineData(View.Original, new[] { "kept", "new", "old" })]
    public void Rows_come_and_go_with_their_changes(View view, string[] texts)
    {
        var document = ReadBody("<w:tbl>" + Row("", "kept") + Row("<w:trPr><w:ins w:id=\"1\"/></w:trPr>", "new") + Row("<w:trPr><w:del w:id=\"2\"/></w:trPr>", "old") + "</w:tbl>", view);

        Assert.Equal(texts, document.Texts());
        Assert.Equal([ChangeKind.RowInserted, ChangeKind.RowDeleted], document.Changes.Select(change => change.Kind));
    }

    [Theory]
    [InlineData(View.Accepted, new[] { "a", "new" })]
    [InlineData(View.Rejected, new[] { "a", "old" })]
    public void Cells_come_and_go_with_their_changes(View view, string[] texts)
    {
        var document = ReadBody($"<w:tbl><w:tr><w:tc>{P("a")}</w:tc><w:tc><w:tcPr><w:cellIns w:id=\"1\"/></w:tcPr>{P("new")}</w:tc><w:tc><w:tcPr><w:cellDel w:id=\"2\"/></w:tcPr>{P("old")}</w:tc></w:tr></w:tbl>", view);

        Assert.Equal(texts, document.Texts());
        Assert.Equal([ChangeKind.CellChanged, ChangeKind.CellChanged], document.Changes.Select(change => change.Kind));
    }

    [Theory]
    [InlineData("", View.Accepted, 1)]
    [InlineData("", View.Rejected, 2)]
    public void Rejecting_brings_back_the_former_paragraph_properties(string run, View view, int level)
    {
        var document = ReadBody(P("Situation", "<w:pStyle w:val=\"Heading1\"/><w:pPrChange w:id=\"1\" w:author=\"Ana\"><w:pPr><w:pStyle w:val=\"Heading2\"/></w:pPr></w:pPrChange>", run), view);

        Assert.Equal(level, document.Paragraphs.Single().Heading?.Level);
        Assert.Equal(new TrackedChange(ChangeKind.Formatting, "Ana", 1, ""), document.Changes.Single());
    }

    [Theory]
    [InlineData(View.Accepted, "")]
    [InlineData(View.Rejected, "text")]
    public void Rejecting_brings_back_the_former_run_properties(View view, string text) =>
        Assert.Equal(text, ReadBody(P("text", run: "<w:vanish/><w:rPrChange w:id=\"1\"><w:rPr/></w:rPrChange>"), view).Texts().Single());

    [Theory]
    [InlineData(View.Accepted)]
    [InlineData(View.Rejected)]
    [InlineData(View.Original)]
    public void The_list_of_changes_is_the_same_in_every_view(View view)
    {
        var document = ReadBody(
            $"<w:p>{Ins(R("new ") + R("words"))}{Del("<w:r><w:delText>old</w:delText></w:r>")}</w:p>" + P("one", MarkDeleted)
            + "<w:tbl><w:tblPr><w:tblPrChange w:id=\"6\"/></w:tblPr>" + Row("<w:trPr><w:trPrChange w:id=\"7\"/></w:trPr>", "x") + "</w:tbl>"
            + "<w:sectPr><w:sectPrChange w:id=\"8\"/></w:sectPr>", view);

        Assert.Equal(
            [
                new TrackedChange(ChangeKind.Insertion, "Ana", 1, "new words"),
                new TrackedChange(ChangeKind.Deletion, "Ben", 1, "old"),
                new TrackedChange(ChangeKind.Deletion, "Ben", 2, ""),
                new TrackedChange(ChangeKind.Formatting, "", 3, ""),
                new TrackedChange(ChangeKind.Formatting, "", 3, ""),
                new TrackedChange(ChangeKind.Formatting, "", 0, ""),
            ],
            document.Changes);
    }

    [Fact]
    public void A_heading_half_inserted_reads_differently_in_each_view()
    {
        var body = $"<w:p><w:pPr><w:pStyle w:val=\"Heading1\"/></w:pPr>{R("Strategic ")}{Ins(R("objectives"))}{Del("<w:r><w:delText>aims</w:delText></w:r>")}</w:p>";

        Assert.Equal("Strategic objectives", ReadBody(body).Sections.Single().Title);
        Assert.Equal("Strategic aims", ReadBody(body, View.Rejected).Sections.Single().Title);
    }
}
