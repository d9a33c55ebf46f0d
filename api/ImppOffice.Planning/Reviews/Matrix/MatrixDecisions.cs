namespace ImppOffice.Planning.Reviews;

/// <summary>Decides what a command does to a comment matrix.</summary>
public static class MatrixDecisions
{
    /// <summary>The event that follows, or why there is none.</summary>
    public static Result<MatrixEvent> Decide(CommentMatrix matrix, MatrixCommand command, DateTimeOffset now) =>
        MatrixLife.ClosedAfter(matrix.Closed, command.Act) is null ? matrix.Closed ? ReviewProblems.MatrixClosed : ReviewProblems.MatrixOpen
        : RowOf(command) is { } row && matrix.Find(row) is null ? ReviewProblems.UnknownRow(row)
        : command switch
        {
            CollectComments collect => new CommentsCollected(collect.Copy, collect.By, now),
            AnswerComment answer => Answer(answer, now),
            PlaceComment place => place.Paragraph < 1 ? ReviewProblems.NoSuchParagraph(place.Paragraph) : new CommentPlaced(place.Row, place.Section, place.Paragraph, place.By, now),
            RegroupComment regroup => Regroup(matrix, regroup, now),
            CloseMatrix close => new MatrixClosed(close.By, now),
            ReopenMatrix reopen => new MatrixReopened(reopen.By, now),
            _ => throw new InvalidOperationException($"{command.GetType().Name} is no command to a matrix."),
        };

    private static string? RowOf(MatrixCommand command) => command switch
    {
        AnswerComment answer => answer.Row,
        PlaceComment place => place.Row,
        RegroupComment regroup => regroup.Row,
        _ => null,
    };

    private static Result<MatrixEvent> Answer(AnswerComment answer, DateTimeOffset now)
    {
        var response = string.IsNullOrWhiteSpace(answer.Response) ? null : answer.Response.Trim();
        return answer.Disposition == Disposition.Rejected && response is null
            ? ReviewProblems.ResponseMissing
            : new CommentAnswered(answer.Row, answer.Disposition, response, answer.By, now);
    }

    // A group is named by the row that leads it, and that row leads itself.
    private static Result<MatrixEvent> Regroup(CommentMatrix matrix, RegroupComment regroup, DateTimeOffset now) =>
        matrix.Find(regroup.Group) is not { } leader ? ReviewProblems.UnknownRow(regroup.Group)
        : regroup.Group != regroup.Row && (leader.Group != leader.Id || matrix.Rows.Any(row => row.Id != regroup.Row && row.Group == regroup.Row)) ? ReviewProblems.NotALeader(regroup.Group)
        : new CommentRegrouped(regroup.Row, regroup.Group, regroup.By, now);
}
