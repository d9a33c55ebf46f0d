using System.IO.Compression;
using System.Text.Json;
using ImppOffice.Storage.Sql;

namespace ImppOffice.Storage.Care;

/// <summary>
/// Writes everything the library holds into one zip: <c>backup.json</c>, a file of JSON arrays for each table, and the bytes
/// of the versions under <c>contents/</c>, each named by its SHA-256. It shows one moment and fits either engine.
/// </summary>
internal static class LibraryBackup
{
    public const string Manifest = "backup.json";
    public const string Contents = "contents/";

    public static async Task<long> WriteAsync(SqlSession session, Stream target)
    {
        await using var zip = new ZipArchive(target, ZipArchiveMode.Create, leaveOpen: true);
        await using (var manifest = await zip.CreateEntry(Manifest).OpenAsync(session.Cancellation))
        {
            await JsonSerializer.SerializeAsync(manifest, new BackupManifest(BackupManifest.Known), JsonSerializerOptions.Web, session.Cancellation);
        }

        foreach (var table in LibraryTable.All)
        {
            await WriteTableAsync(session, zip, table);
        }

        var hashes = await session.ListAsync(row => row.Text("hash"), "SELECT hash FROM contents ORDER BY hash");
        foreach (var hash in hashes)
        {
            // A .docx is compressed already.
            await using var entry = await zip.CreateEntry(Contents + hash, CompressionLevel.NoCompression).OpenAsync(session.Cancellation);
            var bytes = await session.FirstAsync(row => row.Bytes("bytes"), "SELECT bytes FROM contents WHERE hash = @hash", ("hash", hash));
            await entry.WriteAsync(bytes, session.Cancellation);
        }

        return await session.NumberAsync("SELECT count(*) FROM versions") ?? 0;
    }

    private static async Task WriteTableAsync(SqlSession session, ZipArchive zip, LibraryTable table)
    {
        await using var entry = await zip.CreateEntry(table.Name + ".jsonl").OpenAsync(session.Cancellation);
        await using var lines = new StreamWriter(entry) { NewLine = "\n" };
        await session.EachAsync(table.Select, async row =>
        {
            var values = new object?[table.Columns.Count];
            for (var at = 0; at < values.Length; at++)
            {
                values[at] = row.IsDBNull(at) ? null : row.GetValue(at);
            }

            await lines.WriteLineAsync(JsonSerializer.Serialize(values));
        });
    }
}

/// <summary>What a backup says of itself.</summary>
/// <param name="Format">How it is written.</param>
internal sealed record BackupManifest(int Format)
{
    /// <summary>The format written and read now.</summary>
    public const int Known = 1;
}
