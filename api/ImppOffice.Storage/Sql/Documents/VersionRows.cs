using ImppOffice.Planning.Library;

namespace ImppOffice.Storage.Sql.Documents;

/// <summary>Versions, and the bytes and texts that several of them may share.</summary>
internal static class VersionRows
{
    /// <summary>What is read of each version, which is called v.</summary>
    public const string Columns =
        "v.document, v.major, v.minor, v.state, v.author, v.at, v.comment, v.etag, v.size, v.content, v.logical_hash, CASE WHEN v.report IS NULL THEN 0 ELSE 1 END AS reported";

    public static DocumentVersion Read(SqlRow row) => new()
    {
        Document = new DocumentId(row.Text("document")),
        Number = new VersionNumber(row.SmallNumber("major"), row.SmallNumber("minor")),
        State = row.Word<VersionState>("state"),
        Author = row.Text("author"),
        At = row.Moment("at"),
        Comment = row.Text("comment"),
        ETag = row.Text("etag"),
        Size = row.Number("size"),
        LogicalHash = row.Text("logical_hash"),
        HasReport = row.SmallNumber("reported") == 1,
    };

    public static Task<DocumentVersion?> FindAsync(SqlSession session, DocumentId document, VersionNumber number) =>
        session.FirstAsync(Read, $"SELECT {Columns} FROM versions v WHERE {Is}", Key(document, number));

    /// <summary>The hash of the bytes of a version.</summary>
    public static async Task<string> ContentAsync(SqlSession session, DocumentVersion version) =>
        (await session.FirstAsync(row => row.Text("content"), $"SELECT v.content FROM versions v WHERE {Is}", Key(version.Document, version.Number)))!;

    public static async Task KeepContentAsync(SqlSession session, string hash, ReadOnlyMemory<byte> content) => await session.ExecuteAsync(
        "INSERT INTO contents (hash, size, bytes) VALUES (@hash, @size, @bytes) ON CONFLICT (hash) DO NOTHING",
        ("hash", hash),
        ("size", (long)content.Length),
        ("bytes", content.ToArray()));

    public static async Task KeepTextAsync(SqlSession session, string logicalHash, string text) => await session.ExecuteAsync(
        "INSERT INTO texts (logical_hash, text) VALUES (@hash, @text) ON CONFLICT (logical_hash) DO NOTHING",
        ("hash", logicalHash),
        ("text", text));

    public static async Task<string> TextAsync(SqlSession session, string logicalHash) =>
        await session.FirstAsync(row => row.Text("text"), "SELECT text FROM texts WHERE logical_hash = @hash", ("hash", logicalHash)) ?? "";

    /// <summary>Adds a version on top and makes it the document's latest.</summary>
    public static async Task AddAsync(SqlSession session, DocumentVersion version, string content, string? report)
    {
        await session.ExecuteAsync(
            """
            INSERT INTO versions (document, major, minor, state, author, at, comment, etag, size, content, logical_hash, report)
            VALUES (@document, @major, @minor, @state, @author, @at, @comment, @etag, @size, @content, @logicalHash, @report)
            """,
            [
                .. Key(version.Document, version.Number),
                ("state", version.State.ToString()),
                ("author", version.Author),
                ("at", SqlRow.Moments.Write(version.At)),
                ("comment", version.Comment),
                ("etag", version.ETag),
                ("size", version.Size),
                ("content", content),
                ("logicalHash", version.LogicalHash),
                ("report", report),
            ]);
        await session.ExecuteAsync("UPDATE documents SET latest_major = @major, latest_minor = @minor WHERE id = @document", Key(version.Document, version.Number));
    }

    public static Task SetStateAsync(SqlSession session, DocumentVersion version, VersionState state) =>
        session.ExecuteAsync($"UPDATE versions AS v SET state = @state WHERE {Is}", [.. Key(version.Document, version.Number), ("state", state.ToString())]);

    public static Task SetReportAsync(SqlSession session, DocumentVersion version, string report) =>
        session.ExecuteAsync($"UPDATE versions AS v SET report = @report WHERE {Is}", [.. Key(version.Document, version.Number), ("report", report)]);

    public static async Task<string?> ReportAsync(SqlSession session, DocumentVersion version) =>
        (await session.FirstAsync(row => new Report(row.TextOrNull("report")), $"SELECT v.report FROM versions v WHERE {Is}", Key(version.Document, version.Number)))?.Json;

    private const string Is = "v.document = @document AND v.major = @major AND v.minor = @minor";

    private static (string Name, object? Value)[] Key(DocumentId document, VersionNumber number) =>
        [("document", document.Value), ("major", (long)number.Major), ("minor", (long)number.Minor)];

    private sealed record Report(string? Json);
}
