using ImppOffice.Planning;
using ImppOffice.Planning.Library;

namespace ImppOffice.Storage.Sql.Documents;

/// <summary>The document library in SQL: what its parts share.</summary>
internal sealed partial class SqlDocumentLibrary(ISqlSessions sessions, TimeProvider time, TimeSpan checkOut) : IDocumentLibrary
{
    /// <summary>Changes a document that is there, is not in the recycle bin and that nobody else works on.</summary>
    private Task<Result<T>> WriteAsync<T>(DocumentId document, string by, Func<SqlSession, DocumentRow, Task<Result<T>>> change, CancellationToken cancellationToken)
        where T : notnull => sessions.WriteAsync<T>(
        async session =>
        {
            if (await DocumentRows.HoldAsync(session, document, time.GetUtcNow()) is not { Document.RemovedAt: null } row)
            {
                return LibraryProblems.UnknownDocument(document);
            }

            return row.Document.Lock is { } held && held.By != by ? LibraryProblems.Locked(held) : await change(session, row);
        },
        cancellationToken);

    private async Task<Result<LibraryDocument>> AgainAsync(SqlSession session, DocumentId document) =>
        (await DocumentRows.FindAsync(session, document, time.GetUtcNow()))!.Document;

    private static async Task IndexAsync(SqlSession session, DocumentRow row, string title, string? logicalHash)
    {
        var text = logicalHash is null ? "" : await VersionRows.TextAsync(session, logicalHash);
        await session.Engine.IndexAsync(session, row.Number, SearchWords.Of(title), SearchWords.Of(text));
    }
}
