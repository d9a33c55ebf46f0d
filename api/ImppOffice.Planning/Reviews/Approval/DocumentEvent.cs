using System.Text.Json.Serialization;
using ImppOffice.Planning.Library;

namespace ImppOffice.Planning.Reviews;

/// <summary>Something that happened in the life of a document.</summary>
/// <param name="By">Who did it.</param>
/// <param name="At">When.</param>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "event", UnknownDerivedTypeHandling = JsonUnknownDerivedTypeHandling.FailSerialization)]
[JsonDerivedType(typeof(DocumentBegun), "document-begun")]
[JsonDerivedType(typeof(DraftSaved), "draft-saved")]
[JsonDerivedType(typeof(ReviewOpened), "review-opened")]
[JsonDerivedType(typeof(ReviewEnded), "review-ended")]
[JsonDerivedType(typeof(DocumentApproved), "document-approved")]
[JsonDerivedType(typeof(DocumentSuperseded), "document-superseded")]
[JsonDerivedType(typeof(DocumentWithdrawn), "document-withdrawn")]
[JsonDerivedType(typeof(DocumentReinstated), "document-reinstated")]
[JsonDerivedType(typeof(SuspicionRaised), "suspicion-raised")]
[JsonDerivedType(typeof(SuspicionSettled), "suspicion-settled")]
public abstract record DocumentEvent(string By, DateTimeOffset At);

/// <summary>The first version was saved.</summary>
public sealed record DocumentBegun(DocumentId Document, string Kind, VersionNumber Version, string By, DateTimeOffset At) : DocumentEvent(By, At);

/// <summary>A later draft was saved.</summary>
public sealed record DraftSaved(VersionNumber Version, string By, DateTimeOffset At) : DocumentEvent(By, At);

/// <summary>A review round was opened.</summary>
public sealed record ReviewOpened(ReviewRoundId Round, VersionNumber Version, string By, DateTimeOffset At) : DocumentEvent(By, At);

/// <summary>The review round ended.</summary>
/// <param name="Round">The round.</param>
/// <param name="Outcome">What it came to; null where it was withdrawn.</param>
/// <param name="Cleared">True where the latest version is the one that was cleared.</param>
/// <param name="By">Who ended it.</param>
/// <param name="At">When.</param>
public sealed record ReviewEnded(ReviewRoundId Round, Clearance? Outcome, bool Cleared, string By, DateTimeOffset At) : DocumentEvent(By, At);

/// <summary>The issuing authority approved the document.</summary>
/// <param name="From">The draft that was approved.</param>
/// <param name="Published">The number under which it is in force.</param>
/// <param name="Former">The version it supersedes; null for the first.</param>
/// <param name="Authority">The issuing authority, in English.</param>
/// <param name="DecisionPoint">The decision point of the process taken with it, or null.</param>
/// <param name="Basis">The basis documents with the version in force at that moment.</param>
/// <param name="Waived">The waivers it rests on.</param>
/// <param name="Supersedes">The document of an earlier kind whose place it takes, or null.</param>
/// <param name="Dependents">Documents built on it, which are to be looked at again.</param>
/// <param name="Review">What its last round came to, or null where there was none.</param>
/// <param name="By">Who approved.</param>
/// <param name="At">When.</param>
public sealed record DocumentApproved(
    VersionNumber From,
    VersionNumber Published,
    VersionNumber? Former,
    string Authority,
    string? DecisionPoint,
    IReadOnlyList<PinnedBasis> Basis,
    IReadOnlyList<Documents.Waiver> Waived,
    DocumentId? Supersedes,
    IReadOnlyList<DocumentId> Dependents,
    Clearance? Review,
    string By,
    DateTimeOffset At) : DocumentEvent(By, At);

/// <summary>A basis document and the version of it that was in force.</summary>
public sealed record PinnedBasis(DocumentId Document, string Kind, VersionNumber Version);

/// <summary>Another document took its place.</summary>
public sealed record DocumentSuperseded(DocumentId Successor, string By, DateTimeOffset At) : DocumentEvent(By, At);

/// <summary>It was taken out of force, or given up.</summary>
public sealed record DocumentWithdrawn(string Reason, string By, DateTimeOffset At) : DocumentEvent(By, At);

/// <summary>A new decision of the issuing authority brought it back.</summary>
/// <param name="Published">The number under which what was in force is in force again; null where it had never been, and it is a draft again.</param>
/// <param name="Reason">Why.</param>
/// <param name="By">Who decided.</param>
/// <param name="At">When.</param>
public sealed record DocumentReinstated(VersionNumber? Published, string Reason, string By, DateTimeOffset At) : DocumentEvent(By, At);

/// <summary>A document it is built on changed.</summary>
public sealed record SuspicionRaised(DocumentId Cause, VersionNumber? Version, string By, DateTimeOffset At) : DocumentEvent(By, At);

/// <summary>Somebody looked at it again and found that it still agrees.</summary>
public sealed record SuspicionSettled(DocumentId Cause, string Reason, string By, DateTimeOffset At) : DocumentEvent(By, At);
