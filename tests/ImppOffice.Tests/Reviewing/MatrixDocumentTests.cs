using System.Xml.Linq;
using ImppOffice.Planning.Reviews;
using ImppOffice.Tests.Reviews;
using ImppOffice.Tests.Writing;
using ImppOffice.Word.Reviewing;
using static ImppOffice.Tests.Writing.WrittenDocument;

namespace ImppOffice.Tests.Reviewing;

public sealed class MatrixDocumentTests
{
    private static readonly CommentMatrix Matrix = MatrixTests.Matrix(MatrixTests.Row("Two\nlines", "a", 3), MatrixTests.Row("تعليق على النص", "نص", 4))
        .Do(new AnswerComment("1", Disposition.Accepted, "Taken up.", "ana"));

    [Theory]
    [InlineData("en")]
    [InlineData("fr")]
    [InlineData("ar")]
    public void The_matrix_is_a_document_that_Word_takes(string language)
    {
        var document = Write(language);

        Assert.Empty(document.Faults());
        Assert.Equal("landscape", (string?)document.Body.Descendants(W + "pgSz").Last().Attribute(W + "orient"));
        var table = document.Body.Element(W + "tbl")!;
        Assert.NotNull(table.Element(W + "tr")!.Element(W + "trPr")!.Element(W + "tblHeader"));
        Assert.Equal(language == "ar", table.Element(W + "tblPr")!.Element(W + "bidiVisual") is not null);
    }

    [Fact]
    public void Arabic_text_runs_from_right_to_left_in_any_matrix()
    {
        var paragraph = Write("en").Body.Descendants(W + "p").Single(paragraph => Text(paragraph) == "تعليق على النص");

        Assert.NotNull(paragraph.Element(W + "pPr")!.Element(W + "bidi"));
        Assert.NotNull(paragraph.Descendants(W + "rtl").SingleOrDefault());
    }

    [Fact]
    public void The_same_matrix_gives_the_same_bytes() => Assert.Equal(Bytes("fr"), Bytes("fr"));

    private static WrittenDocument Write(string language) => new(Bytes(language));

    private static byte[] Bytes(string language) =>
        MatrixDocument.Write(Matrix, new MatrixRequest("USG Planning Directive", "0.3", language, new DateOnly(2026, 10, 20)), ProductTemplates.HouseStyle, MatrixTests.Texts, ProductTemplates.Texts).OrThrow();
}
