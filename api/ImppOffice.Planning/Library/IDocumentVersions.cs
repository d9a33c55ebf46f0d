namespace ImppOffice.Planning.Library;

/// <summary>The versions of documents; <see cref="IDocumentLibrary"/> says what holds of all operations.</summary>
public interface IDocumentVersions
{
    /// <summary>
    /// Makes the next draft. Where the latest version says the same, no version is made, whatever the upload follows, so
    /// that an upload whose answer was lost can be sent again. <c>newer-version</c>, with its number, author and time,
    /// where the upload does not follow the latest.
    /// </summary>
    Task<Result<Uploaded>> UploadAsync(Upload upload, CancellationToken cancellationToken);

    /// <summary>The versions of a document, the newest first; empty where there are none or no such document.</summary>
    Task<Page<DocumentVersion>> ListVersionsAsync(DocumentId document, PageOf page, CancellationToken cancellationToken);

    /// <summary>One version.</summary>
    Task<Result<DocumentVersion>> FindVersionAsync(DocumentId document, VersionNumber number, CancellationToken cancellationToken);

    /// <summary>The file of a version, which says what was uploaded; the library may have rewritten its package. To be disposed.</summary>
    Task<Result<Stream>> OpenVersionAsync(DocumentId document, VersionNumber number, CancellationToken cancellationToken);

    /// <summary>The check report kept with a version, as JSON; <c>no-report</c> where there is none.</summary>
    Task<Result<string>> ReadReportAsync(DocumentId document, VersionNumber number, CancellationToken cancellationToken);

    /// <summary>Keeps a check report with a version, in place of the one before.</summary>
    Task<Result<DocumentVersion>> KeepReportAsync(DocumentId document, VersionNumber number, string report, CancellationToken cancellationToken);

    /// <summary>
    /// Publishes the latest version, a draft or one that was withdrawn, as the next major version and marks the one in force
    /// superseded. <c>nothing-to-publish</c> where the latest version is neither. A draft's own number need not be listed
    /// afterwards; what was withdrawn stays withdrawn under its own number.
    /// </summary>
    Task<Result<DocumentVersion>> PublishAsync(VersionStep step, CancellationToken cancellationToken);

    /// <summary>Takes a published version out of force; <c>not-in-force</c> where it is not.</summary>
    Task<Result<DocumentVersion>> WithdrawAsync(DocumentId document, VersionNumber number, string by, CancellationToken cancellationToken);

    /// <summary>Makes a new draft on top that says what an earlier version said; none where the latest says the same.</summary>
    Task<Result<Uploaded>> RestoreAsync(VersionStep step, VersionNumber number, CancellationToken cancellationToken);
}
