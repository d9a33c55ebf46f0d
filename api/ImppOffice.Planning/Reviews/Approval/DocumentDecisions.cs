using ImppOffice.Planning.Documents;
using ImppOffice.Planning.Library;

namespace ImppOffice.Planning.Reviews;

/// <summary>Decides what a command does to a document. Pure: the same document, command and time give the same event or problem.</summary>
public static class DocumentDecisions
{
    /// <summary>The event that follows, or why there is none.</summary>
    public static Result<DocumentEvent> Decide(DocumentHistory document, DocumentCommand command, DateTimeOffset now) => command switch
    {
        BeginDocument begin => If(document, DocumentAct.Begin, () => new DocumentBegun(begin.Document, begin.Kind, begin.Version, begin.By, now)),
        SaveDraft save => If(document, DocumentAct.SaveDraft, () => Save(document, save, now)),
        OpenReview open => If(document, DocumentAct.OpenReview, () => Open(document, open, now)),
        EndReview end => End(document, end, now),
        ApproveDocument approve => Approve(document, approve, now),
        SupersedeDocument supersede => If(document, DocumentAct.Supersede, () => document.InForce is null ? ReviewProblems.NotInForce : new DocumentSuperseded(supersede.Successor, supersede.By, now)),
        WithdrawDocument withdraw => If(document, DocumentAct.Withdraw, () => Reasoned(withdraw.Reason, reason => new DocumentWithdrawn(reason, withdraw.By, now))),
        ReinstateDocument reinstate => If(document, DocumentAct.Reinstate, () => Reasoned(reinstate.Reason, reason => new DocumentReinstated(document.WasInForce is null ? null : document.Latest.NextPublished, reason, reinstate.By, now))),
        MarkSuspect mark => If(document, DocumentAct.MarkSuspect, () => new SuspicionRaised(mark.Cause, mark.Version, mark.By, now)),
        SettleSuspicion settle => If(document, DocumentAct.SettleSuspicion, () => Settle(document, settle, now)),
        _ => throw new InvalidOperationException($"{command.GetType().Name} is no command to a document."),
    };

    private static Result<DocumentEvent> If(DocumentHistory document, DocumentAct act, Func<Result<DocumentEvent>> decide) =>
        DocumentLife.After(document.State, act) is null ? ReviewProblems.DocumentRefuses(document.State) : decide();

    private static Result<DocumentEvent> Save(DocumentHistory document, SaveDraft save, DateTimeOffset now) =>
        save.Version.CompareTo(document.Latest) <= 0 || save.Version.IsPublished
            ? ReviewProblems.VersionNotLater(save.Version, document.Latest)
            : new DraftSaved(save.Version, save.By, now);

    private static Result<DocumentEvent> Open(DocumentHistory document, OpenReview open, DateTimeOffset now) =>
        open.Version != document.Latest ? ReviewProblems.NotTheLatest(open.Version, document.Latest) : new ReviewOpened(open.Round, open.Version, open.By, now);

    private static Result<DocumentEvent> End(DocumentHistory document, EndReview end, DateTimeOffset now)
    {
        // What was cleared is a version: a draft saved meanwhile was seen by nobody.
        var cleared = end.Outcome is Clearance.Cleared or Clearance.ClearedWithComments && document.Review?.Version == document.Latest;
        return DocumentLife.After(document.State, cleared ? DocumentAct.ReviewCleared : DocumentAct.ReviewEnded) is null ? ReviewProblems.DocumentRefuses(document.State)
            : document.Review?.Round != end.Round ? ReviewProblems.OtherRound(end.Round)
            : new ReviewEnded(end.Round, end.Outcome, cleared, end.By, now);
    }

    private static Result<DocumentEvent> Approve(DocumentHistory document, ApproveDocument approve, DateTimeOffset now)
    {
        // An open round is one obstacle among others, and all of them are told at once.
        if (document.State != DocumentState.InReview && DocumentLife.After(document.State, DocumentAct.Approve) is null)
        {
            return document.State == DocumentState.Approved ? ReviewProblems.NothingToApprove : ReviewProblems.DocumentRefuses(document.State);
        }

        var @case = approve.Case;
        if (approve.DecisionPoint is { } id && !@case.Knowledge.Process.Levels.SelectMany(level => level.DecisionPoints).Any(point => point.Id == id))
        {
            return ReviewProblems.UnknownDecisionPoint(id);
        }

        var obstacles = ApprovalObstacles.Find(document, @case);
        return obstacles.Count > 0
            ? ReviewProblems.ApprovalRefused(obstacles)
            : new DocumentApproved(
                document.Latest,
                document.Latest.NextPublished,
                document.InForce,
                @case.Authority.In(LocalText.Fallback),
                approve.DecisionPoint,
                [.. @case.Basis.Where(basis => basis is { Document: not null, InForce: not null }).Select(basis => new PinnedBasis(basis.Document!.Value, basis.Kind, basis.InForce!.Value))],
                ApprovalObstacles.WaiversUsed(@case),
                @case.Supersedes,
                @case.Dependents,
                document.LastOutcome,
                approve.By,
                now);
    }

    private static Result<DocumentEvent> Settle(DocumentHistory document, SettleSuspicion settle, DateTimeOffset now) =>
        document.Suspicions.Any(suspicion => suspicion.Cause == settle.Cause)
            ? Reasoned(settle.Reason, reason => new SuspicionSettled(settle.Cause, reason, settle.By, now))
            : ReviewProblems.NotSuspect(settle.Cause);

    private static Result<DocumentEvent> Reasoned(string reason, Func<string, DocumentEvent> happened) =>
        string.IsNullOrWhiteSpace(reason) ? ReviewProblems.ReasonMissing : happened(reason.Trim());
}
