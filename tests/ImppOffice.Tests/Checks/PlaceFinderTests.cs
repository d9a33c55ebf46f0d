using ImppOffice.Planning.Checks;
using ImppOffice.Planning.Documents;
using static ImppOffice.Tests.Reading.Docx;

namespace ImppOffice.Tests.Checks;

public sealed class PlaceFinderTests
{
    [Fact]
    public void Whole_words_that_stand_nowhere_else_are_enough() =>
        Assert.Equal(new Find("The mission protects the north", 0), Of(2, P("The mission protects the south of the country.") + P("The mission protects the north of the country.")));

    [Fact]
    public void What_stands_several_times_is_counted_tables_and_contents_included()
    {
        var contents = Styled("TOC1", "Risks 3");
        var table = $"<w:tbl>{Row("", "Risks", "x")}</w:tbl>";

        Assert.Equal(new Find("Risks", 2), Of(4, contents + table + Styled("Heading1", "Risks")));
    }

    [Fact]
    public void The_case_counts() => Assert.Equal(new Find("Risks", 0), Of(2, P("risks and RISKS") + P("Risks")));

    [Fact]
    public void Deleted_text_is_counted_and_never_asked_for()
    {
        var body = P("Risks") + $"<w:p>{Del("<w:r><w:delText>Risks</w:delText></w:r>")}{R("Risks")}</w:p>";

        Assert.Equal(new Find("Risks", 2), Of(2, body));
    }

    [Fact]
    public void Placeholders_are_counted_and_never_asked_for()
    {
        var body = Control("impp:UPD-1", P("Describe the risks."), "<w:showingPlcHdr/>") + P("Describe the risks.");

        Assert.Null(Of(1, body));
        Assert.Equal(new Find("Describe the risks.", 1), Of(2, body));
    }

    [Theory]
    [InlineData("<w:r><w:tab/></w:r>")]
    [InlineData("<w:r><w:br/></w:r>")]
    [InlineData("<w:r><w:noBreakHyphen/></w:r>")]
    [InlineData("<w:r><w:t>^</w:t></w:r>")]
    [InlineData("<w:r><w:t>\u00A0</w:t></w:r>")]
    [InlineData("<w:r><w:footnoteReference w:id=\"2\"/></w:r>")]
    [InlineData("<w:fldSimple w:instr=\"PAGE\"><w:r><w:t>9</w:t></w:r></w:fldSimple>")]
    [InlineData("<w:ins w:id=\"7\" w:author=\"A\"><w:r><w:t>9</w:t></w:r></w:ins>")]
    [InlineData("<w:r><w:rPr><w:vanish/></w:rPr><w:t>hidden</w:t></w:r>")]
    public void A_text_crosses_nothing_that_Word_may_see_otherwise(string between) =>
        Assert.Equal("the longer piece", Of(1, $"<w:p>{R("short")}{between}{R("the longer piece")}</w:p>")!.Text);

    [Fact]
    public void A_word_split_over_runs_and_spelling_marks_is_one_text() =>
        Assert.Equal("Strategic", Of(1, $"<w:p>{R("Stra")}<w:proofErr w:type=\"spellStart\"/>{R("tegic")}</w:p>")!.Text);

    [Fact]
    public void A_text_box_is_neither_asked_for_nor_counted()
    {
        var box = $"<w:p><w:r><w:pict><v:shape><v:textbox><w:txbxContent>{P("Risks")}</w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>";

        Assert.Null(Of(2, box + P("Risks")));
        Assert.Equal(new Find("Risks", 0), Of(3, box + P("Risks")));
    }

    [Fact]
    public void The_same_long_text_everywhere_is_asked_for_in_one_hundred_characters_without_half_a_character()
    {
        var text = new string('x', 99) + "😀 and more";
        var find = Of(3, string.Concat(Enumerable.Repeat(P(text), 3)))!;

        Assert.Equal(new Find(new string('x', 99), 2), find);
    }

    [Fact]
    public void A_paragraph_without_a_word_has_none() => Assert.Null(Of(1, P("– …")));

    [Fact]
    public void A_document_made_to_take_long_has_none_in_bounded_time()
    {
        var text = string.Concat(Enumerable.Repeat("abcd", 1_000_000));
        var stretches = Enumerable.Range(0, 100).Select(index => new BodyStretch(index + 1, index * 4, 60 + index)).ToList();

        Assert.Empty(new PlaceFinder(new BodyText(text, stretches)).Of(stretches.Select(stretch => stretch.Paragraph).ToHashSet()));
    }

    private static Find? Of(int paragraph, string body) =>
        new PlaceFinder(ReadBody(body).BodyText).Of(new HashSet<int> { paragraph }).GetValueOrDefault(paragraph);
}
