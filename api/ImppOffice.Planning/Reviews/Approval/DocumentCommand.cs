using ImppOffice.Planning.Library;

namespace ImppOffice.Planning.Reviews;

/// <summary>Something somebody asks of a document.</summary>
/// <param name="By">The name the person signs in with.</param>
public abstract record DocumentCommand(string By);

/// <summary>Notes the first version.</summary>
public sealed record BeginDocument(DocumentId Document, string Kind, VersionNumber Version, string By) : DocumentCommand(By);

/// <summary>Notes a later draft.</summary>
public sealed record SaveDraft(VersionNumber Version, string By) : DocumentCommand(By);

/// <summary>Notes that a round was opened on the latest version.</summary>
public sealed record OpenReview(ReviewRoundId Round, VersionNumber Version, string By) : DocumentCommand(By);

/// <summary>Notes that the round was closed, or withdrawn (then there is no outcome).</summary>
public sealed record EndReview(ReviewRoundId Round, Clearance? Outcome, string By) : DocumentCommand(By);

/// <summary>Approves the latest draft.</summary>
/// <param name="Case">All that the decision rests on.</param>
/// <param name="DecisionPoint">The decision point taken with it, or null; <see cref="ApprovalCase.DecisionPointOf"/> names the usual one.</param>
/// <param name="By">Who approves.</param>
public sealed record ApproveDocument(ApprovalCase Case, string? DecisionPoint, string By) : DocumentCommand(By);

/// <summary>Notes that another document took its place.</summary>
public sealed record SupersedeDocument(DocumentId Successor, string By) : DocumentCommand(By);

/// <summary>Takes it out of force, or gives it up.</summary>
public sealed record WithdrawDocument(string Reason, string By) : DocumentCommand(By);

/// <summary>Decides anew on a document that was withdrawn.</summary>
public sealed record ReinstateDocument(string Reason, string By) : DocumentCommand(By);

/// <summary>Notes that a document it is built on changed.</summary>
/// <param name="Cause">That document.</param>
/// <param name="Version">The version of it now in force; null where none is.</param>
/// <param name="By">Who changed it.</param>
public sealed record MarkSuspect(DocumentId Cause, VersionNumber? Version, string By) : DocumentCommand(By);

/// <summary>Notes that it still agrees with a document that changed.</summary>
public sealed record SettleSuspicion(DocumentId Cause, string Reason, string By) : DocumentCommand(By);
