using System.Text;
using System.Xml.Linq;
using ImppOffice.Word.Writing;

namespace ImppOffice.Tests.Writing;

/// <summary>Comments in documents of unusual build.</summary>
public sealed class AnnotatedPlacesTests
{
    private static readonly DateTimeOffset Date = new(2027, 5, 3, 12, 0, 0, TimeSpan.Zero);

    [Fact]
    public void Paragraphs_in_tables_and_controls_take_their_own_comment()
    {
        const string Body = "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>cell</w:t></w:r></w:p></w:tc></w:tr></w:tbl><w:sdt><w:sdtContent><w:p><w:r><w:t>control</w:t></w:r></w:p></w:sdtContent></w:sdt>";

        Assert.Equal(["cell", "control"], [CommentedText(Body, 1), CommentedText(Body, 2)]);
    }

    [Fact]
    public void A_paragraph_in_a_text_box_is_commented_where_the_box_hangs()
    {
        const string Body = "<w:p><w:r><w:t>before</w:t></w:r></w:p><w:p><w:pPr/><w:r><w:t>anchor</w:t><w:pict><w:txbxContent><w:p><w:pPr/><w:r/></w:p><w:p/></w:txbxContent></w:pict></w:r></w:p><w:p><w:r><w:t>after</w:t></w:r></w:p>";

        Assert.Equal(["before", "anchor", "anchor", "anchor", "after"], Enumerable.Range(1, 5).Select(number => CommentedText(Body, number)));
    }

    [Fact]
    public void Properties_of_a_nested_paragraph_are_not_taken_for_those_of_the_outer_one()
    {
        const string Body = "<w:p><w:pPr/><w:r><w:pict><w:txbxContent><w:p><w:pPr/></w:p></w:txbxContent></w:pict></w:r></w:p>";

        Assert.Contains("<w:p><w:pPr/><w:commentRangeStart w:id=\"0\"/><w:r><w:pict>", MainPart(SmallPackage.Of(Body), 2), StringComparison.Ordinal);
    }

    [Fact]
    public void A_strict_document_stays_strict()
    {
        var package = SmallPackage.Of("<w:p/>", SmallPackage.Strict);
        var copy = Annotate(package, 1);

        XNamespace strict = SmallPackage.Strict;
        Assert.Single(copy.Xml("word/comments.xml").Elements(strict + "comment"));
        Assert.Single(copy.Xml("word/document.xml").Descendants(strict + "commentReference"));
        Assert.Contains("http://purl.oclc.org/ooxml/officeDocument/relationships/comments", Encoding.UTF8.GetString(copy.Parts["word/_rels/document.xml.rels"]), StringComparison.Ordinal);
    }

    [Fact]
    public void Comments_stand_beside_a_main_part_that_is_elsewhere()
    {
        var copy = Annotate(SmallPackage.Of("<w:p/>") with { Main = "content/plan.xml" }, 1);

        Assert.Contains("content/comments.xml", copy.Parts.Keys);
        Assert.Contains("PartName=\"/content/comments.xml\"", Encoding.UTF8.GetString(copy.Parts["[Content_Types].xml"]), StringComparison.Ordinal);
        Assert.Contains("Target=\"comments.xml\"", Encoding.UTF8.GetString(copy.Parts["content/_rels/plan.xml.rels"]), StringComparison.Ordinal);
    }

    [Fact]
    public void A_name_that_is_taken_is_left_alone()
    {
        var package = SmallPackage.Of("<w:p/>");
        package.Parts["word/comments.xml"] = "<other/>";
        var copy = Annotate(package, 1);

        Assert.Equal("<other/>", Encoding.UTF8.GetString(copy.Parts["word/comments.xml"]));
        Assert.Contains("word/comments1.xml", copy.Parts.Keys);
    }

    [Fact]
    public void A_document_whose_namespace_has_no_prefix_stays_readable()
    {
        var package = SmallPackage.Of("") with { Document = Encoding.UTF8.GetBytes($"<document xmlns=\"{SmallPackage.Transitional}\"><body><p/><p><r/></p></body></document>") };

        Assert.Equal(2, Annotate(package, 1, 2).Xml("word/document.xml").Descendants(WrittenDocument.W + "commentReference").Attributes(WrittenDocument.W + "id").Count());
    }

    [Fact]
    public void A_signed_document_is_no_longer_signed_and_says_so()
    {
        var signed = SmallPackage.Of("<w:p/>") with { PackageRelationships = SmallPackage.Signature };

        Assert.True(AnnotatedCopy.Write(signed.ToBytes(), [new Annotation(1, "x")], Date).OrThrow().SignatureBroken);
        Assert.False(AnnotatedCopy.Write(SmallPackage.Of("<w:p/>").ToBytes(), [new Annotation(1, "x")], Date).OrThrow().SignatureBroken);
    }

    [Theory]
    [InlineData("<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>", "broken-part")]
    [InlineData("<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body><w:p>", "broken-part")]
    [InlineData("<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body/></w:document>", "broken-part")]
    [InlineData("<?xml version='1.0' encoding='klingon'?><a/>", "broken-part")]
    public void A_main_part_that_cannot_be_read_is_refused(string document, string code) =>
        Assert.Equal(code, AnnotatedCopy.Write((SmallPackage.Of("") with { Document = Encoding.UTF8.GetBytes(document) }).ToBytes(), [new Annotation(1, "x")], Date).Problem?.Code);

    [Fact]
    public void A_main_part_nested_too_deeply_is_refused()
    {
        var deep = string.Concat(Enumerable.Repeat("<w:sdt>", 100_000)) + string.Concat(Enumerable.Repeat("</w:sdt>", 100_000));

        Assert.Equal("document-too-large", AnnotatedCopy.Write(SmallPackage.Of(deep).ToBytes(), [new Annotation(1, "x")], Date).Problem?.Code);
    }

    [Fact]
    public void A_file_that_is_no_package_is_refused() =>
        Assert.Equal("truncated-document", AnnotatedCopy.Write(Encoding.ASCII.GetBytes("no zip at all, but long enough for one"), [new Annotation(1, "x")], Date).Problem?.Code);

    private static WrittenDocument Annotate(SmallPackage package, params int[] paragraphs) =>
        new(AnnotatedCopy.Write(package.ToBytes(), [.. paragraphs.Select(paragraph => new Annotation(paragraph, "Remark"))], Date).OrThrow().Content);

    private static string MainPart(SmallPackage package, int paragraph) => Encoding.UTF8.GetString(Annotate(package, paragraph).Parts[package.Main]);

    private static string CommentedText(string body, int paragraph)
    {
        var reference = Annotate(SmallPackage.Of(body), paragraph).Body.Descendants(WrittenDocument.W + "commentReference").Single();
        return WrittenDocument.Text(reference.Ancestors(WrittenDocument.W + "p").First());
    }
}
