using ImppOffice.Planning.Documents;

namespace ImppOffice.Planning.Reviews;

/// <summary>The one place that says what may be done with a document at which point of its life, and what follows.</summary>
public static class DocumentLife
{
    private static readonly Dictionary<(DocumentState, DocumentAct), DocumentState> Table = new()
    {
        [(DocumentState.Draft, DocumentAct.SaveDraft)] = DocumentState.Draft,
        [(DocumentState.Draft, DocumentAct.OpenReview)] = DocumentState.InReview,
        [(DocumentState.Draft, DocumentAct.Approve)] = DocumentState.Approved,
        [(DocumentState.Draft, DocumentAct.Supersede)] = DocumentState.Superseded,
        [(DocumentState.Draft, DocumentAct.Withdraw)] = DocumentState.Withdrawn,
        [(DocumentState.Draft, DocumentAct.MarkSuspect)] = DocumentState.Draft,
        [(DocumentState.Draft, DocumentAct.SettleSuspicion)] = DocumentState.Draft,
        [(DocumentState.InReview, DocumentAct.SaveDraft)] = DocumentState.InReview,
        [(DocumentState.InReview, DocumentAct.ReviewCleared)] = DocumentState.Cleared,
        [(DocumentState.InReview, DocumentAct.ReviewEnded)] = DocumentState.Draft,
        [(DocumentState.InReview, DocumentAct.MarkSuspect)] = DocumentState.InReview,
        [(DocumentState.InReview, DocumentAct.SettleSuspicion)] = DocumentState.InReview,
        [(DocumentState.Cleared, DocumentAct.SaveDraft)] = DocumentState.Draft,
        [(DocumentState.Cleared, DocumentAct.OpenReview)] = DocumentState.InReview,
        [(DocumentState.Cleared, DocumentAct.Approve)] = DocumentState.Approved,
        [(DocumentState.Cleared, DocumentAct.Supersede)] = DocumentState.Superseded,
        [(DocumentState.Cleared, DocumentAct.Withdraw)] = DocumentState.Withdrawn,
        [(DocumentState.Cleared, DocumentAct.MarkSuspect)] = DocumentState.Cleared,
        [(DocumentState.Cleared, DocumentAct.SettleSuspicion)] = DocumentState.Cleared,
        [(DocumentState.Approved, DocumentAct.SaveDraft)] = DocumentState.Draft,
        [(DocumentState.Approved, DocumentAct.Supersede)] = DocumentState.Superseded,
        [(DocumentState.Approved, DocumentAct.Withdraw)] = DocumentState.Withdrawn,
        [(DocumentState.Approved, DocumentAct.MarkSuspect)] = DocumentState.Approved,
        [(DocumentState.Approved, DocumentAct.SettleSuspicion)] = DocumentState.Approved,
        [(DocumentState.Withdrawn, DocumentAct.Reinstate)] = DocumentState.Approved,
    };

    /// <summary>
    /// The state after an act, or null where the act is refused. A document begins as a draft. One that was never in
    /// force is not superseded, and is reinstated as a draft.
    /// </summary>
    /// <param name="state">Null before the document's first version.</param>
    /// <param name="act">What is to be done.</param>
    public static DocumentState? After(DocumentState? state, DocumentAct act) =>
        state is not { } known ? act == DocumentAct.Begin ? DocumentState.Draft : null
        : Table.TryGetValue((known, act), out var after) ? after : null;
}

/// <summary>What can be done with a document.</summary>
public enum DocumentAct
{
    Begin,
    SaveDraft,
    OpenReview,

    /// <summary>A round ends, and the version it cleared is the latest.</summary>
    ReviewCleared,

    /// <summary>A round ends otherwise, or is withdrawn.</summary>
    ReviewEnded,
    Approve,
    Supersede,
    Withdraw,
    Reinstate,
    MarkSuspect,
    SettleSuspicion,
}
