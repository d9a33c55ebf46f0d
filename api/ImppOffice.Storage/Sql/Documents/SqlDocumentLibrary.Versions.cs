using System.Security.Cryptography;
using ImppOffice.Planning;
using ImppOffice.Planning.Library;

namespace ImppOffice.Storage.Sql.Documents;

/// <summary>The document library in SQL: making versions.</summary>
internal sealed partial class SqlDocumentLibrary
{
    public Task<Result<Uploaded>> UploadAsync(Upload upload, CancellationToken cancellationToken)
    {
        // Before the transaction, which others wait for.
        var content = Convert.ToHexStringLower(SHA256.HashData(upload.Content.Span));
        return WriteAsync<Uploaded>(
            upload.Document,
            upload.By,
            async (session, row) =>
            {
                var latest = row.Document.Latest;
                if (latest is not null && latest.LogicalHash == upload.LogicalHash)
                {
                    return new Uploaded(latest, Unchanged: true);
                }

                if (Outdated(latest, upload.Follows) is { } outdated)
                {
                    return outdated;
                }

                await VersionRows.KeepContentAsync(session, content, upload.Content);
                await VersionRows.KeepTextAsync(session, upload.LogicalHash, upload.SearchText);
                var version = New(upload.Document, latest?.Number.NextDraft ?? VersionNumber.First, VersionState.Draft, upload.By, upload.Comment, content) with
                {
                    Size = upload.Content.Length,
                    LogicalHash = upload.LogicalHash,
                    HasReport = upload.Report is not null,
                };
                await VersionRows.AddAsync(session, version, content, upload.Report);
                await IndexAsync(session, row, row.Document.Profile.Title, version.LogicalHash);
                return new Uploaded(version, Unchanged: false);
            },
            cancellationToken);
    }

    public Task<Result<Uploaded>> RestoreAsync(VersionStep step, VersionNumber number, CancellationToken cancellationToken) => WriteAsync<Uploaded>(
        step.Document,
        step.By,
        async (session, row) =>
        {
            var latest = row.Document.Latest;
            if (await VersionRows.FindAsync(session, step.Document, number) is not { } earlier || latest is null)
            {
                return LibraryProblems.UnknownVersion(number);
            }

            if (latest.LogicalHash == earlier.LogicalHash)
            {
                return new Uploaded(latest, Unchanged: true);
            }

            if (Outdated(latest, step.Follows) is { } outdated)
            {
                return outdated;
            }

            var content = await VersionRows.ContentAsync(session, earlier);
            var version = Copy(earlier, latest.Number.NextDraft, VersionState.Draft, step, content);
            await VersionRows.AddAsync(session, version, content, await VersionRows.ReportAsync(session, earlier));
            await IndexAsync(session, row, row.Document.Profile.Title, version.LogicalHash);
            return new Uploaded(version, Unchanged: false);
        },
        cancellationToken);

    public Task<Result<DocumentVersion>> PublishAsync(VersionStep step, CancellationToken cancellationToken) => WriteAsync<DocumentVersion>(
        step.Document,
        step.By,
        async (session, row) =>
        {
            if (Outdated(row.Document.Latest, step.Follows) is { } outdated)
            {
                return outdated;
            }

            if (row.Document.Latest is not { State: VersionState.Draft or VersionState.Withdrawn } latest)
            {
                return LibraryProblems.NothingToPublish;
            }

            var content = await VersionRows.ContentAsync(session, latest);
            var version = Copy(latest, latest.Number.NextPublished, VersionState.Published, step, content);
            await VersionRows.AddAsync(session, version, content, await VersionRows.ReportAsync(session, latest));
            if (latest.Number.Major > 0 && await VersionRows.FindAsync(session, step.Document, new VersionNumber(latest.Number.Major, 0)) is { } former)
            {
                await VersionRows.SetStateAsync(session, former, VersionLife.After(former.State, VersionEvent.LaterPublished) ?? former.State);
            }

            return version;
        },
        cancellationToken);

    public Task<Result<DocumentVersion>> WithdrawAsync(DocumentId document, VersionNumber number, string by, CancellationToken cancellationToken) => WriteAsync<DocumentVersion>(
        document,
        by,
        async (session, _) =>
        {
            if (await VersionRows.FindAsync(session, document, number) is not { } version)
            {
                return LibraryProblems.UnknownVersion(number);
            }

            if (VersionLife.After(version.State, VersionEvent.Withdrawn) is not { } state)
            {
                return LibraryProblems.NotInForce(number);
            }

            await VersionRows.SetStateAsync(session, version, state);
            return version with { State = state };
        },
        cancellationToken);

    private DocumentVersion New(DocumentId document, VersionNumber number, VersionState state, string by, string comment, string content) => new()
    {
        Document = document,
        Number = number,
        State = state,
        Author = by,
        At = time.GetUtcNow(),
        Comment = comment,
        ETag = $"{number}-{content[..16]}",
        Size = 0,
        LogicalHash = "",
    };

    private DocumentVersion Copy(DocumentVersion earlier, VersionNumber number, VersionState state, VersionStep step, string content) =>
        New(earlier.Document, number, state, step.By, step.Comment, content) with
        {
            Size = earlier.Size,
            LogicalHash = earlier.LogicalHash,
            HasReport = earlier.HasReport,
        };

    private static Problem? Outdated(DocumentVersion? latest, string? follows) =>
        latest?.ETag == follows ? null
        : latest is null ? LibraryProblems.NoVersionYet
        : LibraryProblems.NewerVersion(latest);
}
