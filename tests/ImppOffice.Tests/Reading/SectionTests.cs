using ImppOffice.Planning.Documents;
using static ImppOffice.Tests.Reading.Docx;

namespace ImppOffice.Tests.Reading;

public sealed class SectionTests
{
    [Fact]
    public void Sections_follow_the_headings()
    {
        var document = ReadBody(
            P("Cover page text.") + Styled("Heading1", "1. Situation") + P("a") + Styled("Heading2", "1.1 Key issues") + P("b") + Styled("Heading1", "2. Objectives"));

        Assert.Equal(["", "Situation", "Objectives"], document.Sections.Select(section => section.Title));
        var issues = document.Sections[1].Children.Single();
        Assert.Equal(["Situation", "Key issues"], issues.Path);
        Assert.Equal(["a", "1.1 Key issues", "b"], document.Sections[1].Content.SelectMany(block => block.Paragraphs).Select(paragraph => paragraph.Text));
        Assert.Empty(document.Sections[2].Blocks);
    }

    [Fact]
    public void A_skipped_level_still_stands_below()
    {
        var document = ReadBody(Styled("Heading1", "Situation") + Styled("Heading4", "Deep") + Styled("Heading2", "Key issues"));

        Assert.Equal(["Deep", "Key issues"], document.Sections.Single().Children.Select(section => section.Title));
    }

    [Fact]
    public void Headings_in_controls_open_sections_and_headings_in_cells_do_not()
    {
        var document = ReadBody(Control("c", Styled("Heading1", "Situation") + P("a")) + $"<w:tbl><w:tr><w:tc>{Styled("Heading1", "Cell")}</w:tc></w:tr></w:tbl>");

        var section = Assert.Single(document.Sections);
        Assert.Equal("Situation", section.Title);
        Assert.IsType<Table>(section.Blocks[1]);
    }
}
