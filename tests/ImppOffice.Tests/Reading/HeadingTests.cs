using ImppOffice.Planning.Documents;
using ImppOffice.Tests.Documents;
using static ImppOffice.Tests.Reading.Docx;

namespace ImppOffice.Tests.Reading;

public sealed class HeadingTests
{
    private const string Bold = "<w:b/>";

    private static Heading?[] Headings(PlanningDocument document) => [.. document.Paragraphs.Select(paragraph => paragraph.Heading)];

    private static Heading? First(string styles, string paragraph) => Headings(Read(new DocxBuilder().Styles(styles).Body(paragraph)))[0];

    [Fact]
    public void A_built_in_heading_style_makes_a_heading() =>
        Assert.Equal(new Heading(2, "Key issues", "1.2", HeadingBasis.Style), First(UsualStyles, Styled("Heading2", "1.2 Key issues")));

    [Fact]
    public void A_localised_style_id_is_known_by_the_style_name() =>
        Assert.Equal(1, First("<w:style w:type=\"paragraph\" w:styleId=\"berschrift1\"><w:name w:val=\"heading 1\"/></w:style>", Styled("berschrift1", "Lage"))?.Level);

    [Fact]
    public void A_style_that_is_not_defined_is_known_by_its_id() => Assert.Equal(3, First("", Styled("Heading3", "Risks"))?.Level);

    [Fact]
    public void A_style_based_on_a_heading_style_is_one() =>
        Assert.Equal(1, First(
            UsualStyles + "<w:style w:type=\"paragraph\" w:styleId=\"Un\"><w:name w:val=\"UN Head\"/><w:basedOn w:val=\"Heading1\"/></w:style>",
            Styled("Un", "Situation"))?.Level);

    [Fact]
    public void Styles_based_on_each_other_end_somewhere() =>
        Assert.Null(First(
            "<w:style w:styleId=\"A\"><w:name w:val=\"A\"/><w:basedOn w:val=\"B\"/></w:style><w:style w:styleId=\"B\"><w:name w:val=\"B\"/><w:basedOn w:val=\"A\"/></w:style>",
            Styled("A", "A long sentence that is no heading at all.")));

    [Fact]
    public void The_outline_level_of_a_custom_style_counts() =>
        Assert.Equal((3, HeadingBasis.Style), Level(First(
            "<w:style w:type=\"paragraph\" w:styleId=\"X\"><w:name w:val=\"Para head\"/><w:pPr><w:outlineLvl w:val=\"2\"/></w:pPr></w:style>",
            Styled("X", "Situation"))));

    [Fact]
    public void The_outline_level_of_the_paragraph_counts_first()
    {
        Assert.Equal((2, HeadingBasis.OutlineLevel), Level(First(UsualStyles, P("Situation", "<w:outlineLvl w:val=\"1\"/>"))));
        Assert.Null(First(UsualStyles, P("Body after all.", "<w:pStyle w:val=\"Heading1\"/><w:outlineLvl w:val=\"9\"/>")));
    }

    [Fact]
    public void A_numbering_level_linked_to_a_heading_style_makes_a_heading()
    {
        var docx = new DocxBuilder().Styles(UsualStyles)
            .Numbering("<w:abstractNum w:abstractNumId=\"4\"><w:lvl w:ilvl=\"1\"><w:numFmt w:val=\"decimal\"/><w:pStyle w:val=\"Heading2\"/></w:lvl></w:abstractNum><w:num w:numId=\"7\"><w:abstractNumId w:val=\"4\"/></w:num>")
            .Body(P("Key issues", "<w:numPr><w:ilvl w:val=\"1\"/><w:numId w:val=\"7\"/></w:numPr>"));

        Assert.Equal((2, HeadingBasis.Numbering), Level(Headings(Read(docx))[0]));
    }

    [Fact]
    public void A_typed_number_of_several_levels_on_a_short_bold_line_makes_a_heading()
    {
        var headings = Headings(ReadBody(Styled("Heading1", "Objectives") + P("1.2 End-state", run: Bold) + P("1.2 not bold at all")));

        Assert.Equal(new Heading(2, "End-state", "1.2", HeadingBasis.Numbering), headings[1]);
        Assert.Null(headings[2]);
    }

    [Fact]
    public void Without_heading_styles_forms_of_numbers_rank_as_they_appear()
    {
        var headings = Headings(ReadBody(
            P("I. SITUATION") + P("A. Key issues", run: Bold) + P("1. Actors", run: Bold) + P("1.1 Armed groups", run: Bold)
            + P("B. Centres of gravity", run: Bold) + P("II. OBJECTIVES")));

        Assert.Equal([1, 2, 3, 4, 2, 1], headings.Select(heading => heading!.Level));
        Assert.Equal(["I.", "A.", "1.", "1.1", "B.", "II."], headings.Select(heading => heading!.Number));
    }

    [Fact]
    public void Without_numbers_capitals_stand_above_bold()
    {
        var headings = Headings(ReadBody(P("SITUATION") + P("Key issues", run: Bold) + P("Plain text follows here.") + P("OBJECTIVES")));

        Assert.Equal([1, 2, null, 1], headings.Select(heading => heading?.Level));
        Assert.All(headings.OfType<Heading>(), heading => Assert.Equal(HeadingBasis.Looks, heading.Basis));
    }

    [Theory]
    [InlineData("This bold line is a sentence with its full stop.")]
    [InlineData("This bold line simply goes on for far too many words to be a title")]
    [InlineData("[to be completed]")]
    [InlineData("- a bold item")]
    [InlineData("12.05.2026")]
    public void A_bold_line_that_is_no_title_is_no_heading(string text) => Assert.Null(First(UsualStyles, P(text, run: Bold)));

    [Fact]
    public void Bold_lines_in_tables_and_lists_are_no_headings()
    {
        var docx = new DocxBuilder().Body($"<w:tbl><w:tr><w:tc>{P("Indicator", run: Bold)}</w:tc></w:tr></w:tbl>"
            + P("Item", "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr>", Bold));

        Assert.All(Headings(Read(docx)), Assert.Null);
    }

    [Fact]
    public void A_lone_line_in_capitals_with_an_automatic_number_is_a_heading_and_the_items_of_a_list_are_none()
    {
        const string Numbered = "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr>";
        var headings = Headings(Read(new DocxBuilder()
            .Numbering("<w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:numFmt w:val=\"decimal\"/></w:lvl></w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>")
            .Body(P("I. SITUATION") + P("Plain text follows here.") + P("ASSUMPTIONS", Numbered) + P("More plain text.") + P("FIRST ITEM", Numbered) + P("SECOND ITEM", Numbered))));

        Assert.Equal([1, null, 1, null, null, null], headings.Select(heading => heading?.Level));
    }

    [Fact]
    public void A_caption_in_bold_is_no_heading() =>
        Assert.Null(First("<w:style w:type=\"paragraph\" w:styleId=\"C\"><w:name w:val=\"caption\"/></w:style>", P("Table 1 Risks", "<w:pStyle w:val=\"C\"/>", Bold)));

    [Fact]
    public void Beside_heading_styles_a_bold_line_stands_below_the_heading_before_it_but_not_on_the_cover()
    {
        var document = ReadBody(P("United Nations", run: Bold) + Styled("Heading1", "Objectives") + P("End-state", run: Bold) + P("Peace.") + Styled("Heading1", "Risks"));

        Assert.Equal(["", "Objectives", "Risks"], document.Sections.Select(section => section.Title));
        Assert.Equal(["Objectives", "End-state"], document.Sections[1].Children.Single().Path);
    }

    [Fact]
    public void A_title_is_no_heading() => Assert.Null(First(UsualStyles, P("Planning Directive", "<w:pStyle w:val=\"Title\"/>", Bold)));

    [Fact]
    public void An_empty_line_in_a_heading_style_is_no_heading() => Assert.Null(First(UsualStyles, Styled("Heading1", "  ")));

    private static (int Level, HeadingBasis Basis)? Level(Heading? heading) => heading is null ? null : (heading.Level, heading.Basis);
}
