using ImppOffice.Planning;
using ImppOffice.Planning.Library;

namespace ImppOffice.Storage.Sql.Documents;

/// <summary>The document library in SQL: who works on what.</summary>
internal sealed partial class SqlDocumentLibrary
{
    public Task<Result<LibraryDocument>> CheckOutAsync(DocumentId document, string by, CancellationToken cancellationToken) => WriteAsync<LibraryDocument>(
        document,
        by,
        async (session, _) =>
        {
            var now = time.GetUtcNow();
            await session.ExecuteAsync(
                "UPDATE documents SET lock_by = @by, lock_at = @at, lock_until = @until WHERE id = @id",
                ("id", document.Value),
                ("by", by),
                ("at", SqlRow.Moments.Write(now)),
                ("until", SqlRow.Moments.Write(now + checkOut)));
            return await AgainAsync(session, document);
        },
        cancellationToken);

    public Task<Result<LibraryDocument>> ReleaseAsync(DocumentId document, string by, bool anyones, CancellationToken cancellationToken) => sessions.WriteAsync<LibraryDocument>(
        async session =>
        {
            if (await DocumentRows.HoldAsync(session, document, time.GetUtcNow()) is not { Document.RemovedAt: null } row)
            {
                return LibraryProblems.UnknownDocument(document);
            }

            if (row.Document.Lock is not { } held)
            {
                return LibraryProblems.NotCheckedOut;
            }

            if (held.By != by && !anyones)
            {
                return LibraryProblems.Locked(held);
            }

            await session.ExecuteAsync("UPDATE documents SET lock_by = NULL, lock_at = NULL, lock_until = NULL WHERE id = @id", ("id", document.Value));
            return await AgainAsync(session, document);
        },
        cancellationToken);
}
