using ImppOffice.Planning.Documents;
using ImppOffice.Planning.Library;

namespace ImppOffice.Planning.Reviews;

/// <summary>Where a document stands, as the events of its life tell it.</summary>
public sealed record DocumentHistory
{
    /// <summary>Before its first version.</summary>
    public static DocumentHistory NotBegun { get; } = new();

    public DocumentId Document { get; init; }

    public string Kind { get; init; } = "";

    /// <summary>Null before its first version.</summary>
    public DocumentState? State { get; init; }

    /// <summary>The latest version, draft or published.</summary>
    public VersionNumber Latest { get; init; }

    /// <summary>The published version in force; null where none is.</summary>
    public VersionNumber? InForce { get; init; }

    /// <summary>The version that was in force when the document was withdrawn; null else.</summary>
    public VersionNumber? WasInForce { get; init; }

    /// <summary>The open round and the version it is on; null where none is open.</summary>
    public ReviewedVersion? Review { get; init; }

    /// <summary>What the last round came to; null where there was none or it was withdrawn.</summary>
    public Clearance? LastOutcome { get; init; }

    /// <summary>The decision that put the version in force; null where none is.</summary>
    public DocumentApproved? Approval { get; init; }

    /// <summary>Basis documents that changed since and with which nobody has compared it.</summary>
    public IReadOnlyList<Suspicion> Suspicions { get; init; } = [];

    /// <summary>The document that took its place, or null.</summary>
    public DocumentId? Successor { get; init; }

    /// <summary>The document that events tell, in order.</summary>
    public static DocumentHistory Of(IEnumerable<DocumentEvent> events) => events.Aggregate(NotBegun, (document, happened) => document.After(happened));

    /// <summary>The document after an event. Events were decided when they happened and are not judged again.</summary>
    public DocumentHistory After(DocumentEvent happened) => happened switch
    {
        DocumentBegun begun => this with { Document = begun.Document, Kind = begun.Kind, Latest = begun.Version, State = DocumentState.Draft },
        DraftSaved saved => this with { Latest = saved.Version, State = DocumentLife.After(State, DocumentAct.SaveDraft) },
        ReviewOpened opened => this with { Review = new ReviewedVersion(opened.Round, opened.Version), State = DocumentState.InReview },
        ReviewEnded ended => this with { Review = null, LastOutcome = ended.Outcome, State = ended.Cleared ? DocumentState.Cleared : DocumentState.Draft },
        DocumentApproved approved => this with { Latest = approved.Published, InForce = approved.Published, Approval = approved, State = DocumentState.Approved, LastOutcome = null, Suspicions = [] },
        DocumentSuperseded superseded => this with { Successor = superseded.Successor, InForce = null, State = DocumentState.Superseded },
        DocumentWithdrawn => this with { WasInForce = InForce, InForce = null, State = DocumentState.Withdrawn },
        DocumentReinstated { Published: { } again } => this with { Latest = again, InForce = again, WasInForce = null, State = DocumentState.Approved },
        DocumentReinstated => this with { State = DocumentState.Draft },
        SuspicionRaised raised => this with { Suspicions = [.. Others(raised.Cause), new Suspicion(raised.Cause, raised.Version, raised.At)] },
        SuspicionSettled settled => this with { Suspicions = [.. Others(settled.Cause)] },
        _ => throw new InvalidOperationException($"{happened.GetType().Name} is no event of a document."),
    };

    private IEnumerable<Suspicion> Others(DocumentId cause) => Suspicions.Where(suspicion => suspicion.Cause != cause);
}

/// <summary>A round and the version it is on.</summary>
public sealed record ReviewedVersion(ReviewRoundId Round, VersionNumber Version);

/// <summary>That a basis document changed.</summary>
/// <param name="Cause">The basis document.</param>
/// <param name="Version">The version of it now in force; null where none is.</param>
/// <param name="Since">When it changed.</param>
public sealed record Suspicion(DocumentId Cause, VersionNumber? Version, DateTimeOffset Since);
