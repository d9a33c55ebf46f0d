using ImppOffice.Tests.Documents;
using static ImppOffice.Tests.Reading.Docx;

namespace ImppOffice.Tests.Reading;

public sealed class PackageTests
{
    private const string Types = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    [Fact]
    public void The_main_part_is_found_wherever_it_stands() =>
        Assert.Equal(["text"], Read(new DocxBuilder().MainAt("word/document2.xml").Body(P("text"))).Texts());

    [Theory]
    [InlineData("http://[bad/%zz uri")]
    [InlineData("mailto:a@b@c; d")]
    [InlineData("file:///C:\\Users\\Any One\\template.dotx")]
    public void Malformed_external_targets_do_no_harm(string target) =>
        Assert.Equal(["text"], Read(new DocxBuilder().Body(P("text")).RawRelationships(
            $"<Relationship Id=\"x\" Type=\"{Types}hyperlink\" TargetMode=\"External\" Target=\"{target}\"/>")).Texts());

    [Theory]
    [InlineData("NULL")]
    [InlineData("../../../nowhere.xml")]
    [InlineData("http://[::bad")]
    public void Internal_targets_that_lead_nowhere_do_no_harm(string target) =>
        Assert.Equal(["text"], Read(new DocxBuilder().Body(P("text")).RawRelationships(
            $"<Relationship Id=\"x\" Type=\"{Types}styles\" Target=\"{target}\"/>")).Texts());

    [Fact]
    public void The_callers_bytes_stay_as_they_are()
    {
        var file = new DocxBuilder().Body(P("text")).RawRelationships($"<Relationship Id=\"x\" Type=\"{Types}image\" Target=\"NULL\"/>").ToBytes();
        var copy = file.ToArray();

        Read(file);

        Assert.Equal(copy, file);
    }

    [Fact]
    public void Strict_documents_are_read_like_others()
    {
        var strict = new DocxBuilder().Styles(UsualStyles).Main(
            $"<w:document {DocxBuilder.Namespaces}><w:body>{Styled("Heading1", "Situation")}{P("text")}</w:body></w:document>"
                .Replace("http://schemas.openxmlformats.org/wordprocessingml/2006/main", "http://purl.oclc.org/ooxml/wordprocessingml/main", StringComparison.Ordinal));

        var document = Read(strict);

        Assert.Equal("Situation", document.Sections.Single().Title);
        Assert.Equal("text", document.Sections.Single().Blocks.Single().Paragraphs.Single().Text);
    }

    [Fact]
    public void A_damaged_part_beside_the_main_one_is_named_and_the_rest_is_read()
    {
        var document = Read(new DocxBuilder().Body(P("text")).WordPart("comments", "<w:comments"));

        var unread = Assert.Single(document.NotRead);
        Assert.Equal(("damaged-part", 1, 0, "word/comments.xml"), (unread.What, unread.Count, unread.Paragraph, unread.Detail));
        Assert.Equal(["text"], document.Texts());
    }

    [Fact]
    public void A_byte_order_mark_is_no_text() =>
        Assert.Equal(["text"], Read(new DocxBuilder().Main(
            $"\uFEFF<?xml version=\"1.0\"?><w:document {DocxBuilder.Namespaces}><w:body>{P("text")}</w:body></w:document>")).Texts());

    [Fact]
    public void Core_properties_are_read()
    {
        var document = Read(new DocxBuilder().Body(P("text")).CoreProperties(
            "<x:coreProperties xmlns:x=\"urn:x\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>Directive</dc:title><x:category> </x:category></x:coreProperties>"));

        Assert.Equal("Directive", document.Properties.Title);
        Assert.Null(document.Properties.Category);
    }
}
