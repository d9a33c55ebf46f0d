using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using ImppOffice.Word.Writing;
using static ImppOffice.Tests.Writing.WrittenDocument;

namespace ImppOffice.Tests.Writing;

public sealed partial class AnnotatedCopyTests
{
    private const string Paragraphs = "<w:p><w:pPr><w:jc w:val=\"left\"/></w:pPr><w:r><w:t>One</w:t></w:r></w:p><w:p/><w:p w:rsidR=\"00A1\" ></w:p><w:sectPr/>";
    private static readonly DateTimeOffset Date = new(2027, 5, 3, 12, 0, 0, TimeSpan.FromHours(2));

    public static TheoryData<string> Encodings => ["utf-8", "utf-8 with a mark", "utf-16", "iso-8859-1"];

    [Fact]
    public void Every_paragraph_of_a_new_document_can_take_a_comment()
    {
        var original = NewDocument.Write(SampleTemplate.Value, new NewDocumentRequest("UNIMTA", null, "en", null, "d"), ProductTemplates.HouseStyle, ProductTemplates.Texts).OrThrow();
        var count = new WrittenDocument(original).Body.Descendants(W + "p").Count();
        var numbers = Enumerable.Range(1, count).Select(number => number.ToString(CultureInfo.InvariantCulture)).ToList();

        var copy = Annotate(original, [.. numbers.Select((text, index) => new Annotation(index + 1, text))]);

        Assert.Empty(copy.Faults());
        Assert.Equal(numbers, copy.Body.Descendants(W + "p").Select(paragraph => Assert.Single(Commented(copy, paragraph))));
    }

    [Fact]
    public void Parts_that_have_nothing_to_do_with_comments_keep_their_bytes()
    {
        var original = NewDocument.Write(SampleTemplate.Value, new NewDocumentRequest("UNIMTA", null, "en", null, "d"), ProductTemplates.HouseStyle, ProductTemplates.Texts).OrThrow();
        var before = new WrittenDocument(original).Parts;

        var after = Annotate(original, new Annotation(3, "Remark")).Parts;

        Assert.Equal(
            ["[Content_Types].xml", "word/_rels/document.xml.rels", "word/comments.xml", "word/document.xml"],
            after.Keys.Where(name => !before.TryGetValue(name, out var part) || !part.AsSpan().SequenceEqual(after[name])).Order(StringComparer.Ordinal));
        Assert.Equal(before.Count + 1, after.Count);
    }

    [Theory]
    [MemberData(nameof(Encodings))]
    public void Without_our_marks_the_main_part_is_what_it_was(string encoding)
    {
        var text = $"<?xml version=\"1.0\" encoding=\"{encoding.Split(' ')[0]}\"?>\r\n<w:document xmlns:w=\"{SmallPackage.Transitional}\" a='>'>\n\r<w:body>{Paragraphs.Replace("One", "é\r\n<!-- <w:p/> -->", StringComparison.Ordinal)}</w:body></w:document>\n";
        var encoder = encoding.StartsWith("utf-8", StringComparison.Ordinal) ? new UTF8Encoding(encoding.EndsWith("mark", StringComparison.Ordinal)) : Encoding.GetEncoding(encoding);
        var package = SmallPackage.Of("") with { Document = [.. encoder.GetPreamble(), .. encoder.GetBytes(text)] };

        var copy = Annotate(package.ToBytes(), new Annotation(1, "First"), new Annotation(1, "Again"), new Annotation(2, "Ünder"), new Annotation(3, "Third"));

        var after = copy.Parts[package.Main];
        var mark = encoder.GetPreamble().Length;
        Assert.Equal(encoder.GetPreamble(), after[..mark]);
        Assert.Equal(text, OurMarks().Replace(encoder.GetString(after, mark, after.Length - mark), "").Replace("<w:p></w:p>", "<w:p/>", StringComparison.Ordinal));
        Assert.Equal(["First", "Again", "Ünder", "Third"], copy.Body.Descendants(W + "p").SelectMany(paragraph => Commented(copy, paragraph)));
    }

    [Fact]
    public void A_comment_is_signed_dated_and_keeps_its_lines()
    {
        var comment = Annotate(SmallPackage.Of(Paragraphs).ToBytes(), new Annotation(1, "A < B & \u0007C\nD")).Xml("word/comments.xml").Elements().Single();

        Assert.Equal(("ImppOffice", "IO", "2027-05-03T10:00:00Z"), ((string?)comment.Attribute(W + "author"), (string?)comment.Attribute(W + "initials"), (string?)comment.Attribute(W + "date")));
        Assert.Equal(["A < B & C", "D"], comment.Elements(W + "p").Select(Text));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(99)]
    public void A_remark_on_no_paragraph_stands_at_the_first(int paragraph)
    {
        var copy = Annotate(SmallPackage.Of(Paragraphs).ToBytes(), new Annotation(paragraph, "Remark"));

        Assert.Equal(["Remark"], Commented(copy, copy.Body.Elements(W + "p").First()));
    }

    [Fact]
    public void Comments_that_are_there_stay_and_ids_stay_unique()
    {
        var package = SmallPackage.Of("<w:p><w:commentRangeStart w:id=\"0\"/><w:r><w:t>One</w:t></w:r><w:commentRangeEnd w:id=\"0\"/><w:r><w:commentReference w:id=\"0\"/></w:r></w:p>");
        package.Parts["word/_rels/document.xml.rels"] = """<r:Relationships xmlns:r="http://schemas.openxmlformats.org/package/2006/relationships"><r:Relationship Id="c" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments" Target="notes/remarks.xml"/></r:Relationships>""";
        package.Parts["word/notes/remarks.xml"] = $"<x:comments xmlns:x=\"{SmallPackage.Transitional}\"><x:comment x:id=\"0\" x:author=\"A\"><x:p/></x:comment><x:comment x:id=\"2\" x:author=\"B\"><x:p/></x:comment></x:comments>";

        var copy = Annotate(package.ToBytes(), new Annotation(1, "X"), new Annotation(1, "Y"));

        Assert.Equal(["0", "2", "1", "3"], copy.Xml("word/notes/remarks.xml").Elements().Select(comment => (string?)comment.Attribute(W + "id")));
        Assert.StartsWith(package.Parts["word/notes/remarks.xml"].Replace("</x:comments>", "", StringComparison.Ordinal), Encoding.UTF8.GetString(copy.Parts["word/notes/remarks.xml"]), StringComparison.Ordinal);
        Assert.Equal(package.Parts["word/_rels/document.xml.rels"], Encoding.UTF8.GetString(copy.Parts["word/_rels/document.xml.rels"]));
        Assert.DoesNotContain("word/comments.xml", copy.Parts.Keys);
    }

    [Fact]
    public void No_remarks_give_the_same_bytes_back()
    {
        var original = SmallPackage.Of(Paragraphs).ToBytes();

        Assert.Equal(original, AnnotatedCopy.Write(original, [], Date).OrThrow().Content);
    }

    [Fact]
    public void The_same_input_gives_the_same_bytes()
    {
        var original = SmallPackage.Of(Paragraphs).ToBytes();

        Assert.Equal(
            AnnotatedCopy.Write(original, [new Annotation(2, "Remark")], Date).OrThrow().Content,
            AnnotatedCopy.Write(original, [new Annotation(2, "Remark")], Date).OrThrow().Content);
    }

    private static WrittenDocument Annotate(byte[] original, params Annotation[] annotations) =>
        new(AnnotatedCopy.Write(original, annotations, Date).OrThrow().Content);

    private static IEnumerable<string> Commented(WrittenDocument copy, XElement paragraph) => paragraph
        .Descendants(W + "commentReference")
        .Select(reference => (string?)reference.Attribute(W + "id"))
        .Select(id => Text(copy.Xml("word/comments.xml").Elements().Single(comment => (string?)comment.Attribute(W + "id") == id)));

    [GeneratedRegex("""<w:commentRangeStart w:id="\d+"/>|<w:commentRangeEnd w:id="\d+"/><w:r><w:commentReference w:id="\d+"/></w:r>""", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex OurMarks();
}
