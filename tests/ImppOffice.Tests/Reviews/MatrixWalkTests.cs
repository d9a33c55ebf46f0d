using System.Globalization;
using ImppOffice.Planning.Missions;
using ImppOffice.Planning.Reviews;

namespace ImppOffice.Tests.Reviews;

/// <summary>Comment matrices that are worked on at random, seeded so that a failure comes again.</summary>
public sealed class MatrixWalkTests
{
    private const int Steps = 200;
    private static readonly string[] Said = ["The end-state lacks a date.", "The End-State lacks a date!", "Who pays for it?", "Too early.", "Say which parties.", "=SUM(A1)"];
    private static readonly string[] Quotes = ["one accountable army", "an accountable army", "the northern districts"];

    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 100)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Whatever_is_asked_no_answer_is_lost_and_the_events_tell_the_matrix_again(int seed)
    {
        var random = new Random(seed);
        var (matrix, now, events) = (CommentMatrix.Empty, Rounds.Start, new List<MatrixEvent>());
        var answers = new Dictionary<string, (Disposition, string?)>(StringComparer.Ordinal);
        for (var step = 0; step < Steps; step++)
        {
            now = now.AddMinutes(1);
            var (command, before) = (Command(random, matrix), matrix);
            if (!MatrixDecisions.Decide(matrix, command, now).Succeeded(out var happened, out _))
            {
                continue;
            }

            events.Add(happened);
            matrix = matrix.After(happened);
            Assert.Equal(MatrixLife.ClosedAfter(before.Closed, command.Act), matrix.Closed);
            Remember(answers, happened, matrix);
            Assert.All(matrix.Rows, row => Assert.Equal(answers.GetValueOrDefault(row.Id), (row.Disposition, row.Response)));
            IsLawful(before, matrix);
        }

        var again = CommentMatrix.Of(events.ConvertAll(EventJson.Write).Select(written => EventJson.Read<MatrixEvent>(written.Body).OrThrow()));
        Assert.Equal(StateText.Of(matrix), StateText.Of(again));
        Assert.Equal(events.OfType<CommentsCollected>().Select(collected => (collected.Copy.Copy, collected.Copy.Branch)).Distinct().Count(), matrix.Copies.Count);
    }

    private static void Remember(Dictionary<string, (Disposition, string?)> answers, MatrixEvent happened, CommentMatrix matrix)
    {
        if (happened is CommentAnswered answered)
        {
            answers[answered.Row] = (answered.Disposition, answered.Response);
        }

        // A comment that a copy sent again no longer has takes its answer with it.
        answers.Keys.Where(row => matrix.Find(row) is null).ToList().ForEach(row => answers.Remove(row));
    }

    private static void IsLawful(CommentMatrix before, CommentMatrix matrix)
    {
        Assert.Equal(matrix.Rows.Count, matrix.Rows.DistinctBy(row => row.Id).Count());
        Assert.All(matrix.Rows, row => Assert.InRange(int.Parse(row.Id, CultureInfo.InvariantCulture), 1, matrix.Numbered));
        Assert.All(matrix.Rows, row => Assert.Equal(row.Group, matrix.Find(row.Group)?.Group));
        Assert.All(matrix.Rows, row => Assert.Equal(row.Placing == Placing.Unplaced, row.Paragraph == 0));
        Assert.All(matrix.Rows, row => Assert.True(row.Disposition != Disposition.Rejected || row.Response is not null));
        Assert.Equal(matrix.Rows.Select(row => row.Id).Order(StringComparer.Ordinal), matrix.InReadingOrder.Select(row => row.Id).Order(StringComparer.Ordinal));
        Assert.True(matrix.Numbered >= before.Numbered);
    }

    private static MatrixCommand Command(Random random, CommentMatrix matrix) => random.Next(100) switch
    {
        < 25 => new CollectComments(Copy(random), "lead"),
        < 50 => new AnswerComment(Row(random, matrix), (Disposition)random.Next(4), random.Next(3) == 0 ? null : "Taken up.", "ana"),
        < 65 => new PlaceComment(Row(random, matrix), ["Situation"], random.Next(5), "ana"),
        < 88 => new RegroupComment(Row(random, matrix), Row(random, matrix), "ana"),
        < 92 => new CloseMatrix("lead"),
        _ => new ReopenMatrix("lead"),
    };

    private static string Row(Random random, CommentMatrix matrix) => random.Next(1, matrix.Numbered + 2).ToString(CultureInfo.InvariantCulture);

    private static CollectedCopy Copy(Random random)
    {
        var (name, branch) = ($"copy{random.Next(2)}.docx", random.Next(2) == 0 ? Branch.Police : Branch.Military);
        var rows = Enumerable.Range(0, random.Next(5))
            .Select(_ => MatrixTests.Row(Said[random.Next(Said.Length)], Quotes[random.Next(Quotes.Length)], random.Next(4)) with { Copy = name, Branch = branch });
        return new CollectedCopy(name, branch, [.. rows], null, random.Next(3));
    }
}
