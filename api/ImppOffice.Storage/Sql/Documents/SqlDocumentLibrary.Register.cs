using System.Data.Common;
using System.Text.Json;
using ImppOffice.Planning;
using ImppOffice.Planning.Library;
using ImppOffice.Planning.Missions;

namespace ImppOffice.Storage.Sql.Documents;

/// <summary>The document library in SQL: registering and changing documents.</summary>
internal sealed partial class SqlDocumentLibrary
{
    public Task<Result<LibraryDocument>> RegisterAsync(MissionId mission, DocumentProfile profile, CancellationToken cancellationToken) => sessions.WriteAsync<LibraryDocument>(
        async session =>
        {
            if (await session.NumberAsync("SELECT n FROM missions WHERE id = @mission", ("mission", mission.Value)) is null)
            {
                return LibraryProblems.UnknownMission(mission);
            }

            var id = new DocumentId(NewId.At(time));
            try
            {
                await session.ExecuteAsync(
                    """
                    INSERT INTO documents (id, mission, kind, name, name_key, title, classification, readers, basis, identity, revision)
                    VALUES (@id, @mission, @kind, @name, @key, @title, @classification, @readers, @basis, @identity, 1)
                    """,
                    [("id", id.Value), ("mission", mission.Value), .. Values(profile)]);
            }
            catch (DbException taken) when (session.Engine.IsDuplicate(taken))
            {
                return LibraryProblems.NameTaken(profile.Name);
            }

            var row = (await DocumentRows.FindAsync(session, id, time.GetUtcNow()))!;
            await IndexAsync(session, row, profile.Title, null);
            return row.Document;
        },
        cancellationToken);

    public Task<Result<LibraryDocument>> ChangeAsync(DocumentId document, DocumentProfile profile, string eTag, string by, CancellationToken cancellationToken) => WriteAsync<LibraryDocument>(
        document,
        by,
        async (session, row) =>
        {
            if (row.Document.ETag != eTag)
            {
                return LibraryProblems.ChangedMeanwhile;
            }

            try
            {
                await session.ExecuteAsync(
                    """
                    UPDATE documents SET kind = @kind, name = @name, name_key = @key, title = @title, classification = @classification,
                      readers = @readers, basis = @basis, identity = @identity, revision = revision + 1 WHERE id = @id
                    """,
                    [("id", document.Value), .. Values(profile)]);
            }
            catch (DbException taken) when (session.Engine.IsDuplicate(taken))
            {
                return LibraryProblems.NameTaken(profile.Name);
            }

            await IndexAsync(session, row, profile.Title, row.Document.Latest?.LogicalHash);
            return await AgainAsync(session, document);
        },
        cancellationToken);

    public Task<Result<LibraryDocument>> RemoveAsync(DocumentId document, string eTag, string by, CancellationToken cancellationToken) => WriteAsync<LibraryDocument>(
        document,
        by,
        async (session, row) =>
        {
            if (row.Document.ETag != eTag)
            {
                return LibraryProblems.ChangedMeanwhile;
            }

            await session.ExecuteAsync(
                "UPDATE documents SET removed_at = @at, removed_by = @by, lock_by = NULL, lock_at = NULL, lock_until = NULL, revision = revision + 1 WHERE id = @id",
                ("id", document.Value),
                ("at", SqlRow.Moments.Write(time.GetUtcNow())),
                ("by", by));
            return await AgainAsync(session, document);
        },
        cancellationToken);

    public Task<Result<LibraryDocument>> BringBackAsync(DocumentId document, CancellationToken cancellationToken) => sessions.WriteAsync<LibraryDocument>(
        async session =>
        {
            if (await DocumentRows.HoldAsync(session, document, time.GetUtcNow()) is not { } row)
            {
                return LibraryProblems.UnknownDocument(document);
            }

            if (row.Document.RemovedAt is null)
            {
                return LibraryProblems.NotRemoved;
            }

            try
            {
                await session.ExecuteAsync("UPDATE documents SET removed_at = NULL, removed_by = NULL, revision = revision + 1 WHERE id = @id", ("id", document.Value));
            }
            catch (DbException taken) when (session.Engine.IsDuplicate(taken))
            {
                return LibraryProblems.NameTaken(row.Document.Profile.Name);
            }

            return await AgainAsync(session, document);
        },
        cancellationToken);

    private static (string Name, object? Value)[] Values(DocumentProfile profile) =>
    [
        ("kind", profile.Kind),
        ("name", profile.Name),
        ("key", NameKey.Of(profile.Name)),
        ("title", profile.Title),
        ("classification", profile.Classification.ToString()),
        ("readers", JsonSerializer.Serialize(profile.Readers)),
        ("basis", JsonSerializer.Serialize(profile.Basis.Select(KeptBasis.Of), JsonSerializerOptions.Web)),
        ("identity", profile.Identity),
    ];
}
