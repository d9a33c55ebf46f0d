using ImppOffice.Planning.Documents;
using ImppOffice.Tests.Documents;
using static ImppOffice.Tests.Reading.Docx;

namespace ImppOffice.Tests.Reading;

public sealed class TextTests
{
    private static string TextOf(string inlines) => ReadBody($"<w:p>{inlines}</w:p>").Paragraphs.First().Text;

    [Fact]
    public void Characters_written_as_elements_are_text() =>
        Assert.Equal(
            "a\tb\nc\nd\u2011e\u00ADf☒",
            TextOf("<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t><w:cr/><w:t>d</w:t><w:noBreakHyphen/><w:t>e</w:t><w:softHyphen/><w:t>f</w:t><w:sym w:font=\"Wingdings\" w:char=\"F078\"/></w:r>"));

    [Fact]
    public void Words_split_over_runs_are_one() => Assert.Equal("Secretary", TextOf(R("Sec") + "<w:proofErr w:type=\"spellStart\"/>" + R("reta") + R("ry")));

    [Fact]
    public void Wrappers_are_walked_through() =>
        Assert.Equal(
            "abcde",
            TextOf($"<w:hyperlink>{R("a")}</w:hyperlink><w:smartTag>{R("b")}</w:smartTag><w:customXml>{R("c")}</w:customXml><w:bdo>{R("d")}</w:bdo><w:permStart w:id=\"1\"/>{R("e")}"));

    [Fact]
    public void Ruby_gives_its_base_text_once() =>
        Assert.Equal("東京", TextOf($"<w:r><w:ruby><w:rt>{R("とうきょう")}</w:rt><w:rubyBase>{R("東京")}</w:rubyBase></w:ruby></w:r>"));

    [Fact]
    public void Field_results_are_text_and_codes_are_not()
    {
        const string Begin = "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>";
        const string Separate = "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>";
        const string End = "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
        var nested = $"{Begin}<w:r><w:instrText>PAGEREF x</w:instrText></w:r>{Separate}{R("7")}{End}";
        var document = ReadBody($"<w:p>{R("see ")}{Begin}<w:r><w:instrText> REF a</w:instrText></w:r><w:r><w:instrText>b \\h </w:instrText></w:r>{Separate}{R("page ")}{nested}{End}<w:fldSimple w:instr=\" DATE \">{R("!")}</w:fldSimple></w:p>");

        Assert.Equal("see page 7!", document.Texts().Single());
        Assert.Equal([new Field("REF ab \\h", "page 7", 1), new Field("PAGEREF x", "7", 1), new Field("DATE", "!", 1)], document.Fields);
    }

    [Fact]
    public void A_field_within_a_code_is_no_text() =>
        Assert.Equal(
            "yes",
            TextOf("<w:r><w:fldChar w:fldCharType=\"begin\"/><w:instrText>IF </w:instrText><w:fldChar w:fldCharType=\"begin\"/><w:instrText>MERGEFIELD x</w:instrText><w:fldChar w:fldCharType=\"separate\"/><w:t>value</w:t><w:fldChar w:fldCharType=\"end\"/><w:fldChar w:fldCharType=\"separate\"/><w:t>yes</w:t><w:fldChar w:fldCharType=\"end\"/></w:r>"));

    [Fact]
    public void A_field_without_end_swallows_nothing_of_the_next_paragraph() =>
        Assert.Equal(["", "text"], ReadBody("<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r></w:p>" + P("text")).Texts());

    [Fact]
    public void Hidden_text_is_set_apart_whether_direct_or_by_style()
    {
        const string Styles = UsualStyles
            + "<w:style w:type=\"character\" w:styleId=\"Secret\"><w:name w:val=\"Secret\"/><w:rPr><w:vanish/></w:rPr></w:style>"
            + "<w:style w:type=\"paragraph\" w:styleId=\"Guide\"><w:name w:val=\"Guide\"/><w:rPr><w:vanish/></w:rPr></w:style>";
        var body = $"<w:p>{R("a")}{R("b", "<w:vanish/>")}{R("c", "<w:rStyle w:val=\"Secret\"/>")}{R("d", "<w:vanish w:val=\"0\"/>")}</w:p>"
            + $"<w:p><w:pPr><w:pStyle w:val=\"Guide\"/></w:pPr>{R("e")}{R("f", "<w:rStyle w:val=\"Secret\"/>")}</w:p>";

        var document = Read(new DocxBuilder().Styles(Styles).Body(body));

        Assert.Equal(["ad", "f"], document.Texts());
        Assert.Equal([new Passage(1, "bc"), new Passage(2, "e")], document.HiddenText);
    }

    [Fact]
    public void Bookmarks_are_listed_but_not_the_cursors_own()
    {
        var document = ReadBody("<w:bookmarkStart w:name=\"_Ref1\"/>" + P("a") + "<w:p><w:bookmarkStart w:name=\"here\"/><w:bookmarkStart w:name=\"_GoBack\"/></w:p>");

        Assert.Equal([new Bookmark("_Ref1", 1), new Bookmark("here", 2)], document.Bookmarks);
    }

    [Theory]
    [InlineData("End-state", ": a country at peace", "End-state", "a country at peace")]
    [InlineData("Owner.", " The mission", "Owner", "The mission")]
    [InlineData("", "Key outputs: a plan", "Key outputs", "a plan")]
    [InlineData("", "(b) Benchmarks: three", "Benchmarks", "three")]
    [InlineData("", "• Risks: many", "Risks", "many")]
    [InlineData("", "Objectifs : la paix", "Objectifs", "la paix")]
    public void A_label_runs_into_the_text(string bold, string rest, string label, string text)
    {
        var paragraph = ReadBody($"<w:p>{(bold.Length > 0 ? R(bold, "<w:b/>") : "")}{R(rest)}</w:p>").Paragraphs.Single();

        Assert.Equal(label, paragraph.Label);
        Assert.Equal(text, paragraph.Text[paragraph.LabelLength..]);
    }

    [Theory]
    [InlineData("The briefing is at 10:30 in the morning.")]
    [InlineData("See https://example.org for the text.")]
    [InlineData("A sentence that goes on well beyond eighty characters before it comes at last to a colon: here")]
    public void Not_every_colon_closes_a_label(string text)
    {
        var paragraph = ReadBody(P(text)).Paragraphs.Single();

        Assert.Null(paragraph.Label);
        Assert.Equal(0, paragraph.LabelLength);
    }

    [Fact]
    public void List_items_are_known_by_numbering_by_style_and_by_a_typed_dash()
    {
        const string Listed = "<w:style w:type=\"paragraph\" w:styleId=\"L\"><w:name w:val=\"List\"/><w:pPr><w:numPr><w:numId w:val=\"3\"/></w:numPr></w:pPr></w:style>";
        var document = Read(new DocxBuilder().Styles(Listed)
            .Numbering("<w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:numFmt w:val=\"bullet\"/></w:lvl><w:lvl w:ilvl=\"1\"><w:numFmt w:val=\"lowerLetter\"/></w:lvl></w:abstractNum><w:num w:numId=\"3\"><w:abstractNumId w:val=\"0\"/></w:num>")
            .Body(P("a", "<w:numPr><w:ilvl w:val=\"1\"/><w:numId w:val=\"3\"/></w:numPr>") + Styled("L", "b") + P("c", "<w:pStyle w:val=\"L\"/><w:numPr><w:numId w:val=\"0\"/></w:numPr>") + P("– d") + P("-e")));

        Assert.Equal(
            [new ListItem(3, 1, Ordered: true), new ListItem(3, 0, Ordered: false), null, new ListItem(-1, 0, Ordered: false), null],
            document.Paragraphs.Select(paragraph => paragraph.ListItem));
    }

    [Fact]
    public void Right_to_left_paragraphs_say_so() =>
        Assert.Equal([true, false], ReadBody(P("مرحبا", "<w:bidi/>") + P("a")).Paragraphs.Select(paragraph => paragraph.RightToLeft));
}
