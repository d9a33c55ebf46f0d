using static ImppOffice.Tests.Reading.Docx;

namespace ImppOffice.Tests.Reading;

public sealed class ContentsTests
{
    private const string Begin = "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>TOC \\o \"1-3\"</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>";
    private const string End = "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";

    [Fact]
    public void Paragraphs_in_a_contents_style_are_left_out_and_counted()
    {
        var document = ReadBody(Styled("TOC1", "Situation 1") + Styled("Heading1", "Situation"));

        Assert.Equal(2, Assert.Single(document.Paragraphs).Number);
    }

    [Fact]
    public void The_result_of_a_contents_field_is_left_out_over_all_its_paragraphs()
    {
        var document = ReadBody($"<w:p>{Begin}{R("Situation 1")}</w:p>{P("Risks 2")}<w:p>{End}</w:p>" + Styled("Heading1", "Situation") + P("text"));

        Assert.Equal(["Situation", "text"], document.Texts());
        Assert.Equal([4, 5], document.Paragraphs.Select(paragraph => paragraph.Number));
    }

    [Fact]
    public void Text_after_the_contents_field_in_its_last_paragraph_stays() =>
        Assert.Equal(["after"], ReadBody($"<w:p>{Begin}{R("Situation 1")}{End}{R("after")}</w:p>").Texts());

    [Fact]
    public void The_control_around_a_table_of_contents_is_left_out()
    {
        var document = ReadBody(
            "<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val=\"Table of Contents\"/></w:docPartObj></w:sdtPr><w:sdtContent>"
            + P("Contents") + P("Situation 1") + "</w:sdtContent></w:sdt>" + P("text"));

        Assert.Equal(["text"], document.Texts());
    }

    [Fact]
    public void A_contents_field_without_end_does_not_swallow_the_document() =>
        Assert.Equal(["Situation", "text"], ReadBody($"<w:p>{Begin}{R("Situation 1")}</w:p>" + Styled("Heading1", "Situation") + P("text")).Texts());
}
