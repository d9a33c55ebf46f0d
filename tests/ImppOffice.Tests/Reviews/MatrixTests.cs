using System.Globalization;
using System.Text;
using ImppOffice.Planning.Checks.Authoring;
using ImppOffice.Planning.Missions;
using ImppOffice.Planning.Reviews;

namespace ImppOffice.Tests.Reviews;

public sealed class MatrixTests
{
    private static readonly DateTimeOffset Now = Rounds.Start;

    public static MatrixTexts Texts { get; } = StrictJson.Read<MatrixTexts>("comment-matrix.json", File.ReadAllText(Repository.At("templates", "comment-matrix.json"))).OrThrow();

    [Fact]
    public void Comments_that_say_nearly_the_same_of_the_same_text_are_grouped()
    {
        var matrix = Matrix(
            Row("The end-state lacks a date.", "one accountable army", 4),
            Row("The End-State lacks a date!", "an accountable army", 4),
            Row("The end-state lacks a date.", "one accountable army and police", 4),
            Row("The end-state lacks a date.", "one accountable army", 9),
            Row("Who pays?", "one accountable army", 4));

        Assert.Equal(["1", "2", "1", "4", "5"], matrix.Rows.Select(row => row.Group));
    }

    [Fact]
    public void A_copy_sent_again_keeps_the_answers_and_what_was_done_by_hand()
    {
        var matrix = Matrix(Row("First", "a", 3), Row("Second", "b", 0))
            .Do(new AnswerComment("1", Disposition.Rejected, " Not ours. ", "ana"))
            .Do(new PlaceComment("2", ["Situation"], 7, "ana"))
            .Do(new CollectComments(Copy("copy.docx", Row("Second", "b", 0), Row("First", "a", 3), Row("Third", "c", 1)), "lead"));

        Assert.Equal([("1", "First", "Not ours."), ("2", "Second", null), ("3", "Third", null)], matrix.Rows.Select(row => (row.Id, row.Comment, row.Response)));
        Assert.Equal((Placing.ByHand, 7), (matrix.Find("2")!.Placing, matrix.Find("2")!.Paragraph));
        Assert.Equal(["3", "1", "2"], matrix.InReadingOrder.Select(row => row.Id));
    }

    [Fact]
    public void A_rejection_needs_a_response_and_a_closed_matrix_takes_none()
    {
        var matrix = Matrix(Row("First", "a", 3));

        Assert.Equal("response-missing", Refusal(matrix, new AnswerComment("1", Disposition.Rejected, "", "ana")));
        Assert.Equal("unknown-comment", Refusal(matrix, new AnswerComment("7", Disposition.Noted, null, "ana")));
        Assert.Equal("matrix-closed", Refusal(matrix.Do(new CloseMatrix("lead")), new AnswerComment("1", Disposition.Noted, null, "ana")));
    }

    [Fact]
    public void Events_of_a_matrix_come_back_from_their_text()
    {
        var collected = new CommentsCollected(Copy("copy.docx", Row("تعليق", "نص", 3)) with { Changes = new CopyChanges(1, 2, [new CopyChange("added", ["Situation"], "New")]) }, "lead", Now);

        var again = EventJson.Read<MatrixEvent>(EventJson.Write(collected).Body).OrThrow();

        Assert.Equal(EventJson.Write(collected), EventJson.Write(again));
    }

    [Fact]
    public void A_spreadsheet_takes_no_comment_for_a_formula()
    {
        string[] dangerous = ["=cmd|' /C calc'!A0", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", " =1", "\u200F=1", "＝1"];
        var csv = Encoding.UTF8.GetString(MatrixCsv.Write(MatrixTable.Of(Matrix([.. dangerous.Select((text, index) => Row(text, "quote", index + 1))]), Texts, "en")));

        Assert.All(dangerous, text => Assert.Contains($"'{text}", csv, StringComparison.Ordinal));
        Assert.DoesNotContain(",=", csv, StringComparison.Ordinal);
    }

    [Fact]
    public void The_values_are_those_of_RFC_4180_with_a_mark_in_front()
    {
        var csv = MatrixCsv.Write(MatrixTable.Of(Matrix(Row("He said \"no\", twice\nand left", "plain", 1)), Texts, "en"));

        Assert.Equal(Encoding.UTF8.GetPreamble(), csv[..3]);
        var text = Encoding.UTF8.GetString(csv[3..]);
        Assert.Contains("\"He said \"\"no\"\", twice\nand left\"", text, StringComparison.Ordinal);
        Assert.EndsWith("\r\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_thousand_comments_are_grouped_in_no_time()
    {
        var rows = Enumerable.Range(0, 1000).Select(number => Row($"Comment {number % 100} on the text of paragraph {number % 40}", "the text", 1 + (number % 40))).ToArray();
        var watch = System.Diagnostics.Stopwatch.StartNew();
        var matrix = Matrix(rows);

        Assert.Equal(1000, matrix.Rows.Count);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(10), watch.Elapsed.ToString());
    }

    internal static CommentRow Row(string comment, string quote, int paragraph) => new()
    {
        Id = "",
        Group = "",
        Section = paragraph == 0 ? [] : ["Situation"],
        Paragraph = paragraph,
        Placing = paragraph == 0 ? Placing.Unplaced : Placing.SameText,
        Quote = quote,
        Branch = Branch.Police,
        Author = "Ana",
        Comment = comment,
        Copy = "copy.docx",
        IdInCopy = paragraph.ToString(CultureInfo.InvariantCulture),
    };

    internal static CommentMatrix Matrix(params CommentRow[] rows) => CommentMatrix.Empty.Do(new CollectComments(Copy("copy.docx", rows), "lead"));

    private static CollectedCopy Copy(string name, params CommentRow[] rows) => new(name, Branch.Police, rows, null, 0);

    private static string? Refusal(CommentMatrix matrix, MatrixCommand command) => MatrixDecisions.Decide(matrix, command, Now).Problem?.Code;
}

internal static class Matrices
{
    public static CommentMatrix Do(this CommentMatrix matrix, MatrixCommand command) =>
        matrix.After(MatrixDecisions.Decide(matrix, command, Rounds.Start).OrThrow());
}
