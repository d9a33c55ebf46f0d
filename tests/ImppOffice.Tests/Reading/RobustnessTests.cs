using ImppOffice.Planning;
using ImppOffice.Planning.Documents;
using ImppOffice.Tests.Documents;
using ImppOffice.Word.Reading;
using static ImppOffice.Tests.Reading.Docx;

namespace ImppOffice.Tests.Reading;

public sealed class RobustnessTests
{
    private static readonly string[] Body =
    [
        Styled("Heading1", "1. Situation"),
        $"<w:p><w:pPr><w:rPr><w:del w:id=\"1\"/></w:rPr></w:pPr>{Ins(R("new"))}{Del(R("old"))}<w:r><w:footnoteReference w:id=\"2\"/></w:r></w:p>",
        Control("impp:UPD-1", "<w:tbl>" + Row("<w:trPr><w:tblHeader/></w:trPr>", "a", "b") + Control("row", Row("", "c", "d")) + "</w:tbl>"),
        "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/><w:instrText>TOC</w:instrText><w:fldChar w:fldCharType=\"separate\"/><w:t>x</w:t><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>",
        "<w:p><w:r><w:pict><v:shape><v:textbox><w:txbxContent><w:p/></w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>",
    ];

    private static byte[] Valid() => new DocxBuilder().Styles(UsualStyles).Body(string.Concat(Body))
        .WordPart("footnotes", $"<w:footnotes {DocxBuilder.Namespaces}><w:footnote w:id=\"2\">{P("Note")}</w:footnote></w:footnotes>")
        .WordPart("comments", $"<w:comments {DocxBuilder.Namespaces}/>")
        .CustomXml("<document xmlns=\"urn:impp-office:document\"/>").ToBytes();

    private static Result<PlanningDocument> Try(byte[] file, View view = View.Accepted) =>
        new PlanningDocumentReader(new ReaderLimits()).Read(file, "directive.docx", view, CancellationToken.None);

    [Fact]
    public void A_file_cut_anywhere_gives_a_problem()
    {
        var whole = Valid();
        Assert.Null(Try(whole).Problem);

        for (var length = 0; length < whole.Length - 1; length += 7)
        {
            Assert.NotNull(Try(whole[..length]).Problem);
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void Bytes_changed_at_random_give_a_document_or_a_problem(int seed)
    {
        var random = new Random(seed);
        var whole = Valid();
        for (var round = 0; round < 300; round++)
        {
            var file = whole.ToArray();
            for (var change = random.Next(1, 12); change > 0; change--)
            {
                file[random.Next(file.Length)] = (byte)random.Next(256);
            }

            var succeeded = Try(file, (View)random.Next(3)).Succeeded(out var document, out var problem);
            Assert.Equal(succeeded, document is not null);
            Assert.Equal(succeeded, problem is null);
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Xml_shuffled_at_random_gives_a_document_or_a_problem(int seed)
    {
        var random = new Random(seed);
        var pieces = string.Concat(Body).Split('<');
        for (var round = 0; round < 300; round++)
        {
            var shuffled = pieces.ToArray();
            for (var swap = random.Next(1, 4); swap > 0; swap--)
            {
                var (left, right) = (random.Next(pieces.Length), random.Next(pieces.Length));
                (shuffled[left], shuffled[right]) = (shuffled[right], shuffled[left]);
            }

            var result = Try(new DocxBuilder().Body(string.Join('<', shuffled)).ToBytes(), (View)random.Next(3));
            Assert.True(result.Succeeded(out _, out var problem) || problem.Code == "broken-part");
        }
    }

    [Fact]
    public void Fields_without_ends_cost_no_more_than_others()
    {
        const string Open = "<w:r><w:fldChar w:fldCharType=\"begin\"/><w:fldChar w:fldCharType=\"separate\"/><w:t>x</w:t></w:r>";

        var document = Read(new DocxBuilder().Body($"<w:p>{string.Concat(Enumerable.Repeat(Open, 20_000))}</w:p>").ToBytes());

        Assert.Equal(20_000, document.Paragraphs.Single().Text.Length);
    }

    [Fact]
    public void Controls_that_repeat_a_huge_text_are_refused()
    {
        var nested = string.Concat(Enumerable.Repeat("<w:sdt><w:sdtContent>", 100)) + R(new string('x', 1_000_000))
            + string.Concat(Enumerable.Repeat("</w:sdtContent></w:sdt>", 100));

        Assert.Equal("document-too-large", ProblemOf(new DocxBuilder().Body($"<w:p>{nested}</w:p>").ToBytes()));
    }

    [Fact]
    public void The_same_bytes_give_the_same_document_in_any_culture()
    {
        var culture = Thread.CurrentThread.CurrentCulture;
        var usual = Outline(Valid());
        try
        {
            Thread.CurrentThread.CurrentCulture = System.Globalization.CultureInfo.GetCultureInfo("tr-TR");
            Assert.Equal(usual, Outline(Valid()));
        }
        finally
        {
            Thread.CurrentThread.CurrentCulture = culture;
        }
    }

    [Fact]
    public void Numbers_of_paragraphs_are_the_same_in_all_views()
    {
        var original = Read(Valid(), View.Original).Paragraphs.ToDictionary(paragraph => paragraph.Number, paragraph => paragraph.Text);

        Assert.All([View.Accepted, View.Rejected], view => Assert.All(
            Read(Valid(), view).Paragraphs, paragraph => Assert.True(original.ContainsKey(paragraph.Number))));
    }

    [Fact]
    public void Reading_can_be_cancelled()
    {
        using var cancelled = new CancellationTokenSource();
        cancelled.Cancel();
        var file = new DocxBuilder().Body(string.Concat(Enumerable.Repeat(P("text"), 5000))).ToBytes();

        Assert.Throws<OperationCanceledException>(() => new PlanningDocumentReader(new ReaderLimits()).Read(file, "a.docx", View.Accepted, cancelled.Token));
    }

    private static string Outline(byte[] file) =>
        string.Join('\n', Read(file).Paragraphs.Select(paragraph => $"{paragraph.Number} {paragraph.Heading} {paragraph.Label} {paragraph.Text}"));
}
