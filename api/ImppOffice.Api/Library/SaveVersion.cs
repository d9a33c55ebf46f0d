using ImppOffice.Api.Checks;
using ImppOffice.Api.Consistency;
using ImppOffice.Api.Records;
using ImppOffice.Planning;
using ImppOffice.Planning.Checks;
using ImppOffice.Planning.Consistency.Keeping;
using ImppOffice.Planning.Documents;
using ImppOffice.Planning.Library;
using ImppOffice.Planning.Missions;
using ImppOffice.Planning.Records;
using ImppOffice.Word.Reading;
using ImppOffice.Word.Versions;

namespace ImppOffice.Api.Library;

/// <summary>Makes a file the next version of a document, with a check report where it can be judged.</summary>
public sealed class SaveVersion(IDocumentLibrary library, AuditedChange audited, PlanningDocumentReader reader, LogicalHash hash, CheckDocument check, ConsistencyRequests requests)
{
    /// <summary>What became of the file, or what stood in the way: it cannot be read, it is outdated, the document is locked.</summary>
    public async Task<Result<Uploaded>> RunAsync(SentVersion sent, CancellationToken cancellationToken)
    {
        var (_, content, name, _, _, _) = sent;
        if (!(await library.FindAsync(sent.Document, cancellationToken)).Succeeded(out var document, out var problem)
            || !reader.Read(content, name, View.Accepted, cancellationToken).Succeeded(out var read, out problem)
            || !hash.Of(content, cancellationToken).Succeeded(out var logical, out problem))
        {
            return problem;
        }

        var judged = await check.RunAsync(content, name, new CheckQuestion { Kind = document.Profile.Kind }, cancellationToken);
        var upload = new Upload
        {
            Document = sent.Document,
            Content = content,
            LogicalHash = logical,
            SearchText = SearchText.Of(read),
            By = sent.By,
            Comment = sent.Comment,
            Follows = sent.Follows,
            Report = judged.Succeeded(out var report, out _) ? ReportJson.Write(report) : null,
        };
        return await audited.RunAsync(
            async stores => await KeepAsync(stores, document.Mission, upload, read.Identity?.DocumentId, sent.CheckIn, cancellationToken),
            uploaded => Entry(sent, uploaded),
            cancellationToken);
    }

    private async Task<Result<Uploaded>> KeepAsync(Stores stores, MissionId mission, Upload upload, string? identity, bool checkIn, CancellationToken cancellationToken)
    {
        var result = await stores.Documents.UploadAsync(upload, cancellationToken);
        if (!result.Succeeded(out var uploaded, out _))
        {
            return result;
        }

        if (checkIn && (await stores.Documents.ReleaseAsync(upload.Document, upload.By, anyones: false, cancellationToken)).Problem is { } unreleased)
        {
            return unreleased;
        }

        if ((await IdentifyAsync(stores.Documents, upload, identity, cancellationToken)
            ?? (uploaded.Unchanged ? null : await stores.RecordDraftAsync(upload.Document, cancellationToken))) is { } unkept)
        {
            return unkept;
        }

        if (!uploaded.Unchanged)
        {
            await requests.AddAsync(stores, mission, RunCause.Saved, upload.By, cancellationToken);
        }

        return uploaded;
    }

    // The identity is known only once there is a file.
    private static async Task<Problem?> IdentifyAsync(IDocumentLibrary documents, Upload upload, string? identity, CancellationToken cancellationToken)
    {
        if (!(await documents.FindAsync(upload.Document, cancellationToken)).Succeeded(out var document, out var problem))
        {
            return problem;
        }

        return identity is null || document.Profile.Identity == identity
            ? null
            : (await documents.ChangeAsync(document.Id, document.Profile with { Identity = identity }, document.ETag, upload.By, cancellationToken)).Problem;
    }

    private static AuditEntry? Entry(SentVersion sent, Uploaded uploaded) => uploaded.Unchanged && !sent.CheckIn
        ? null
        : new AuditEntry(sent.By, sent.CheckIn ? "checked-in" : "version-uploaded", $"document/{sent.Document}/{uploaded.Version.Number}", uploaded.Version.LogicalHash);
}

/// <summary>A file that was sent to be the next version.</summary>
/// <param name="Document">The document.</param>
/// <param name="Content">The bytes of the .docx file.</param>
/// <param name="Name">The file's name without its folder.</param>
/// <param name="By">Who sent it.</param>
/// <param name="Comment">What they say of it.</param>
/// <param name="Follows">The eTag of the version it was made from; null where there was none.</param>
public sealed record SentVersion(DocumentId Document, ReadOnlyMemory<byte> Content, string Name, string By, string Comment, string? Follows)
{
    /// <summary>True to give the document back as well.</summary>
    public bool CheckIn { get; init; }
}
