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
            var document = new WrittenDocument(SectionDocument.Write(template, section, "en", ProductTemplates.HouseStyle).OrThrow());

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
    public void The_same_section_gives_the_same_bytes() => Assert.Equal(Bytes(), Bytes());

    private static byte[] Bytes() =>
        SectionDocument.Write(SampleTemplate.Value, SampleTemplate.Value.Sections[^1], "en", ProductTemplates.HouseStyle).OrThrow();
}
