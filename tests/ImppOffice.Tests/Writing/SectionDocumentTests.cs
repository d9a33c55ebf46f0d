using ImppOffice.Word.Writing;
using static ImppOffice.Tests.Writing.WrittenDocument;

namespace ImppOffice.Tests.Writing;

public sealed class SectionDocumentTests
{
    public static TheoryData<string> Kinds => [.. ProductTemplates.All.Keys];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Every_section_is_a_valid_document_of_its_elements(string kind)
    {
        var template = ProductTemplates.All[kind];
        Assert.All(template.Sections, section =>
        {
            var document = new WrittenDocument(SectionDocument.Write(template, [section], "en", ProductTemplates.HouseStyle).OrThrow());

            Assert.Empty(document.Faults());
            Assert.Equal(section.Title.In("en"), Text(document.Body.Elements().First()));
            Assert.Equal(section.Elements.Select(element => $"impp:{element.Id}"), document.Controls.Select(Tag).OfType<string>());
        });
    }

    [Fact]
    public void A_section_brings_styles_and_numbering_but_no_header_and_no_identity()
    {
        var document = new WrittenDocument(Bytes());

        Assert.Contains("word/styles.xml", document.Parts.Keys);
        Assert.Contains("word/numbering.xml", document.Parts.Keys);
        Assert.DoesNotContain("customXml/item1.xml", document.Parts.Keys);
        Assert.Empty(document.Body.Descendants(W + "headerReference"));
    }

    [Fact]
    public void Several_sections_stand_in_one_document_and_elements_without_the_heading_of_their_section()
    {
        var sections = SampleTemplate.Value.Sections;
        var several = new WrittenDocument(SectionDocument.Write(SampleTemplate.Value, [sections[1], sections[2]], "fr", ProductTemplates.HouseStyle).OrThrow());
        var elements = new WrittenDocument(SectionDocument.Write(SampleTemplate.Value, sections[2].Elements.Skip(2).ToList(), "en", ProductTemplates.HouseStyle).OrThrow());

        Assert.Empty(several.Faults().Concat(elements.Faults()));
        Assert.Equal(["Situation", "Objectifs"], several.Body.Elements().Where(paragraph => Style(paragraph) == "Heading1").Select(Text));
        Assert.DoesNotContain("Heading1", elements.Body.Elements().Select(Style));
        Assert.Equal(["impp:S-4", "impp:S-5"], elements.Controls.Select(Tag).OfType<string>());
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void What_is_inserted_begins_with_text_and_ends_with_a_paragraph_that_may_lose_its_style(string kind)
    {
        var template = ProductTemplates.All[kind];
        Assert.All(template.Sections.SelectMany(section => section.Elements), element =>
        {
            var body = new WrittenDocument(SectionDocument.Write(template, new[] { element }, "en", ProductTemplates.HouseStyle).OrThrow()).Body;
            Assert.NotEqual(W + "tbl", body.Descendants().First(block => block.Name == W + "p" || block.Name == W + "tbl").Name);
            Assert.Equal("", Text(body.Elements(W + "p").Last()));
            Assert.Equal(W + "p", body.Elements().TakeLast(2).First().Name);
        });
    }

    [Fact]
    public void The_same_section_gives_the_same_bytes() => Assert.Equal(Bytes(), Bytes());

    private static byte[] Bytes() =>
        SectionDocument.Write(SampleTemplate.Value, [SampleTemplate.Value.Sections[^1]], "en", ProductTemplates.HouseStyle).OrThrow();
}
