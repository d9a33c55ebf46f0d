using System.Globalization;
using ImppOffice.Planning;
using ImppOffice.Planning.Library;

namespace ImppOffice.Storage.Sql.Documents;

/// <summary>The document library in SQL: reading versions.</summary>
internal sealed partial class SqlDocumentLibrary
{
    public Task<Page<DocumentVersion>> ListVersionsAsync(DocumentId document, PageOf page, CancellationToken cancellationToken) => sessions.ReadAsync(
        async session =>
        {
            var before = VersionNumber.TryParse(page.After, CultureInfo.InvariantCulture, out var after) ? after : new VersionNumber(int.MaxValue, 0);
            var versions = await session.ListAsync(
                VersionRows.Read,
                $"SELECT {VersionRows.Columns} FROM versions v WHERE v.document = @document AND (v.major, v.minor) < (@major, @minor) ORDER BY v.major DESC, v.minor DESC LIMIT @most",
                ("document", document.Value),
                ("major", (long)before.Major),
                ("minor", (long)before.Minor),
                ("most", page.Size + 1L));
            return Pages.Of(versions, page, version => version, version => version.Number.ToString());
        },
        cancellationToken);

    public Task<Result<DocumentVersion>> FindVersionAsync(DocumentId document, VersionNumber number, CancellationToken cancellationToken) =>
        ReadAsync<DocumentVersion>(document, number, (_, version) => Task.FromResult<Result<DocumentVersion>>(version), cancellationToken);

    public Task<Result<Stream>> OpenVersionAsync(DocumentId document, VersionNumber number, CancellationToken cancellationToken) => ReadAsync<Stream>(
        document,
        number,
        async (session, version) => new MemoryStream(
            (await session.FirstAsync(row => row.Bytes("bytes"), "SELECT bytes FROM contents WHERE hash = @hash", ("hash", await VersionRows.ContentAsync(session, version))))!,
            writable: false),
        cancellationToken);

    public Task<Result<string>> ReadReportAsync(DocumentId document, VersionNumber number, CancellationToken cancellationToken) => ReadAsync<string>(
        document,
        number,
        async (session, version) => await VersionRows.ReportAsync(session, version) is { } report ? report : LibraryProblems.NoReport(number),
        cancellationToken);

    public Task<Result<DocumentVersion>> KeepReportAsync(DocumentId document, VersionNumber number, string report, CancellationToken cancellationToken) => sessions.WriteAsync<DocumentVersion>(
        async session =>
        {
            if (await VersionRows.FindAsync(session, document, number) is not { } version)
            {
                return LibraryProblems.UnknownVersion(number);
            }

            await VersionRows.SetReportAsync(session, version, report);
            return version with { HasReport = true };
        },
        cancellationToken);

    private Task<Result<T>> ReadAsync<T>(DocumentId document, VersionNumber number, Func<SqlSession, DocumentVersion, Task<Result<T>>> read, CancellationToken cancellationToken)
        where T : notnull => sessions.ReadAsync(
        async session => await VersionRows.FindAsync(session, document, number) is { } version
            ? await read(session, version)
            : LibraryProblems.UnknownVersion(number),
        cancellationToken);
}
