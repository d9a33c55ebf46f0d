namespace ImppOffice.Planning.Consistency.Runs;

/// <summary>Decides what a command about links comes to.</summary>
public static class LinkDecisions
{
    private const int LongestText = 2000;

    /// <summary>The event that follows, or why there is none.</summary>
    /// <param name="book">What was decided before.</param>
    /// <param name="report">The report that names the link or the finding.</param>
    /// <param name="command">What is asked.</param>
    /// <param name="now">When.</param>
    public static Result<LinkDecision> Decide(DecisionBook book, ConsistencyReport report, LinkCommand command, DateTimeOffset now) => command switch
    {
        DecideLink decide => report.Links.FirstOrDefault(link => link.Id == decide.Link) is { } link ? Decide(book, link, decide, now) : ConsistencyProblems.UnknownLink(decide.Link),
        IntendDifference intend => report.Outcomes.FirstOrDefault(finding => finding.Id == intend.Finding) is { IsOpen: true } finding ? Decide(finding, intend, now) : ConsistencyProblems.UnknownFinding(intend.Finding),
        ReopenDifference reopen => book.IsIntended(reopen.Finding) ? new DifferenceReopened(reopen.Finding, reopen.By, now) : ConsistencyProblems.NotIntended(reopen.Finding),
        _ => throw new InvalidOperationException($"{command.GetType().Name} is no command about links."),
    };

    private static Result<LinkDecision> Decide(DecisionBook book, ItemLink link, DecideLink command, DateTimeOffset now)
    {
        var note = string.IsNullOrWhiteSpace(command.Note) ? null : command.Note.Trim();
        var ends = new LinkEnds(link.Fact, link.From.DocumentId, link.From.Key, link.To.DocumentId, link.To.Key);
        return LinkLife.After(book.StateOf(link.Id), command.Act) is null ? ConsistencyProblems.OutOfOrder(link.Id)
            : note?.Length > LongestText || (note is null && command.Act == LinkAct.Clear) ? ConsistencyProblems.NoteMissing
            : command.Act switch
            {
                LinkAct.Confirm => new LinkConfirmed(ends, note, command.By, now),
                LinkAct.Reject => new LinkRejected(ends, note, command.By, now),
                LinkAct.Release => new LinkReleased(ends, command.By, now),
                _ => new SuspicionCleared(ends, note!, link.From.Hash, link.To.Hash, command.By, now),
            };
    }

    private static Result<LinkDecision> Decide(ConsistencyFinding finding, IntendDifference command, DateTimeOffset now) =>
        string.IsNullOrWhiteSpace(command.Reason) || command.Reason.Length > LongestText ? ConsistencyProblems.NoteMissing
        : command.Until < DateOnly.FromDateTime(now.UtcDateTime) ? ConsistencyProblems.DayPast
        : new DifferenceIntended(finding.Id, command.Reason.Trim(), command.Until, finding.Texts, command.By, now);
}
