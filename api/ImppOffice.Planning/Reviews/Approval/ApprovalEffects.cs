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

    /// <summary>After a withdrawal: documents built on it are suspect.</summary>
    public static IReadOnlyList<(DocumentId Document, DocumentCommand Command)> Of(DocumentId document, DocumentWithdrawn withdrawn, IEnumerable<DocumentId> dependents) =>
        [.. dependents.Select(dependent => (dependent, (DocumentCommand)new MarkSuspect(document, null, withdrawn.By)))];
}
