using System.Xml.Linq;
using ImppOffice.Word.Writing;
using static ImppOffice.Tests.Writing.WrittenDocument;

namespace ImppOffice.Tests.Writing;

public sealed class EmptyElementTests
{
    private static readonly XNamespace W15 = "http://schemas.microsoft.com/office/word/2012/wordml";

    private readonly WrittenDocument document = new(NewDocument.Write(
        SampleTemplate.Value, new NewDocumentRequest(null, null, "en", null, "d-1"), ProductTemplates.HouseStyle, ProductTemplates.Texts).OrThrow());

    [Fact]
    public void Prose_shows_its_guidance_as_the_placeholder_that_Word_restores()
    {
        var control = document.Control("impp:S-2");

        Assert.True(ShowsPlaceholder(control));
        Assert.Equal("Title of S-2", Property(control, "alias"));
        Assert.Equal("Write what S-2 asks for.", Text(control));
        var name = (string?)control.Element(W + "sdtPr")!.Element(W + "placeholder")!.Element(W + "docPart")!.Attribute(W + "val");
        var block = Assert.Single(document.Xml("word/glossary/document.xml").Descendants(W + "docPart"), part => (string?)part.Descendants(W + "name").First().Attribute(W + "val") == name);
        Assert.Equal("Write what S-2 asks for.", Text(block));
    }

    [Fact]
    public void A_list_begins_as_a_bullet() =>
        Assert.Equal("ListBullet", Style(document.Control("impp:S-3").Descendants(W + "p").Single()));

    [Fact]
    public void An_element_without_a_heading_stands_under_that_of_its_section()
    {
        var before = document.Control("impp:S-1").ElementsBeforeSelf().Last();

        Assert.Equal("Heading1", Style(before));
    }

    [Fact]
    public void A_table_repeats_its_header_on_each_page_and_its_row_at_a_click()
    {
        var rows = document.Control("impp:S-4").Descendants(W + "tr").ToList();

        Assert.Equal(2, rows.Count);
        Assert.NotNull(rows[0].Element(W + "trPr")!.Element(W + "tblHeader"));
        Assert.All(rows, row => Assert.NotNull(row.Element(W + "trPr")!.Element(W + "cantSplit")));
        Assert.NotNull(rows[1].Parent!.Parent!.Element(W + "sdtPr")!.Element(W15 + "repeatingSectionItem"));
        Assert.Single(document.Control("impp:S-4").Descendants(W15 + "repeatingSection"));
    }

    [Fact]
    public void A_table_is_empty_but_for_its_header()
    {
        var control = document.Control("impp:S-4");

        Assert.Equal("Column indicatorColumn targetColumn date", Content(control));
        Assert.Contains("Guidance for indicator", Text(control), StringComparison.Ordinal);
        Assert.Contains("Write what S-4 asks for.", Text(control), StringComparison.Ordinal);
    }

    [Fact]
    public void A_table_with_starting_rows_names_them_in_its_first_column()
    {
        var rows = document.Control("impp:S-5").Descendants(W + "tr").Skip(1).ToList();

        Assert.Equal(["Political", "Military"], rows.Select(Content));
        Assert.All(rows, row => Assert.Equal("Guidance for member", Text(row.Elements(W + "tc").Last())));
    }

    [Fact]
    public void A_table_is_as_wide_as_the_text_of_the_page() =>
        Assert.All(document.Body.Descendants(W + "tbl"), table =>
            Assert.Equal(9070, table.Element(W + "tblGrid")!.Elements().Sum(column => (int)column.Attribute(W + "w")!)));

    [Fact]
    public void Without_a_date_the_date_is_asked_for() => Assert.True(ShowsPlaceholder(document.Control("impp:date")));
}
