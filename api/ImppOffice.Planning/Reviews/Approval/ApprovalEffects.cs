using ImppOffice.Planning.Library;

namespace ImppOffice.Planning.Reviews;

/// <summary>What a decision on one document asks of others; each command goes to the document it names.</summary>
public static class ApprovalEffects
{
    /// <summary>After an approval: the document whose place is taken is superseded, documents built on either are suspect.</summary>
    public static IReadOnlyList<(DocumentId Document, DocumentCommand Command)> Of(DocumentId document, DocumentApproved approved) =>
    [
        .. approved.Supersedes is { } former ? [(former, new SupersedeDocument(document, approved.By))] : Array.Empty<(DocumentId, DocumentCommand)>(),
        .. approved.Dependents.Where(dependent => dependent != approved.Supersedes).Select(dependent => (dependent, (DocumentCommand)new MarkSuspect(document, approved.Published, approved.By))),
    ];

    /// <summary>After a return into force: documents built on it are suspect, and so is itself where what it was built on changed meanwhile.</summary>
    /// <param name="document">The document that is in force again.</param>
    /// <param name="reinstated">The decision.</param>
    /// <param name="dependents">The documents built on it.</param>
    /// <param name="changed">The documents it was built on that are in force under another number, or no more (then null).</param>
    public static IReadOnlyList<(DocumentId Document, DocumentCommand Command)> Of(DocumentId document, DocumentReinstated reinstated, IEnumerable<DocumentId> dependents, IEnumerable<(DocumentId Basis, VersionNumber? InForce)> changed) =>
    [
        .. changed.Select(basis => (document, (DocumentCommand)new MarkSuspect(basis.Basis, basis.InForce, reinstated.By))),
        .. dependents.Select(dependent => (dependent, (DocumentCommand)new MarkSuspect(document, reinstated.Published, reinstated.By))),
    ];

    /// <summary>After a withdrawal: documents built on it are suspect.</summary>
    public static IReadOnlyList<(DocumentId Document, DocumentCommand Command)> Of(DocumentId document, DocumentWithdrawn withdrawn, IEnumerable<DocumentId> dependents) =>
        [.. dependents.Select(dependent => (dependent, (DocumentCommand)new MarkSuspect(document, null, withdrawn.By)))];
}
