using System.Globalization;
using ImppOffice.Planning.Library;
using ImppOffice.Planning.Missions;

namespace ImppOffice.Storage.Sql.Documents;

/// <summary>Documents, each with its latest version.</summary>
internal static class DocumentRows
{
    /// <summary>What is read of each document; conditions name it d.</summary>
    public const string Select = $"""
        SELECT d.n, d.id, d.mission, d.kind, d.name, d.title, d.classification, d.readers, d.basis, d.identity, d.revision,
          d.lock_by, d.lock_at, d.lock_until, d.removed_at, d.removed_by, {VersionRows.Columns}
        FROM documents d LEFT JOIN versions v ON v.document = d.id AND v.major = d.latest_major AND v.minor = d.latest_minor
        """;

    public static Task<DocumentRow?> FindAsync(SqlSession session, DocumentId document, DateTimeOffset now) =>
        session.FirstAsync(row => Read(row, now), $"{Select} WHERE d.id = @id", ("id", document.Value));

    /// <summary>As above, and nobody else changes it until the end of the transaction.</summary>
    public static async Task<DocumentRow?> HoldAsync(SqlSession session, DocumentId document, DateTimeOffset now)
    {
        await session.NumberAsync($"SELECT n FROM documents WHERE id = @id{session.Engine.ForUpdate}", ("id", document.Value));
        return await FindAsync(session, document, now);
    }

    public static DocumentRow Read(SqlRow row, DateTimeOffset now)
    {
        var id = new DocumentId(row.Text("id"));
        return new DocumentRow(row.Number("n"), new LibraryDocument
        {
            Id = id,
            Mission = new MissionId(row.Text("mission")),
            Profile = new DocumentProfile
            {
                Kind = row.Text("kind"),
                Name = row.Text("name"),
                Title = row.Text("title"),
                Classification = row.Word<Classification>("classification"),
                Readers = row.Json<string[]>("readers"),
                Basis = [.. row.Json<KeptBasis[]>("basis").Select(basis => basis.ToLink())],
                Identity = row.TextOrNull("identity"),
            },
            Latest = row.Has("major") ? VersionRows.Read(row) : null,
            Lock = Lock(row, now),
            RemovedAt = row.MomentOrNull("removed_at"),
            RemovedBy = row.TextOrNull("removed_by"),
            ETag = row.Number("revision").ToString(CultureInfo.InvariantCulture),
        });
    }

    // What has run out is no lock any more, though it is still written there.
    private static DocumentLock? Lock(SqlRow row, DateTimeOffset now) =>
        row.TextOrNull("lock_by") is { } by && row.MomentOrNull("lock_until") is { } until && until > now
            ? new DocumentLock(by, row.MomentOrNull("lock_at"), until)
            : null;
}

/// <summary>A document and its number in the database.</summary>
internal sealed record DocumentRow(long Number, LibraryDocument Document);

/// <summary>A basis link as it is kept.</summary>
internal sealed record KeptBasis(string Document, string? Version)
{
    public BasisLink ToLink() => new(new DocumentId(Document), Version is null ? null : VersionNumber.Parse(Version, CultureInfo.InvariantCulture));

    public static KeptBasis Of(BasisLink link) => new(link.Document.Value, link.Version?.ToString());
}
