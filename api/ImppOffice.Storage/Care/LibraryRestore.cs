using System.IO.Compression;
using System.Security.Cryptography;
using System.Text.Json;
using ImppOffice.Planning;
using ImppOffice.Storage.Sql;
using ImppOffice.Storage.Sql.Documents;

namespace ImppOffice.Storage.Care;

/// <summary>Puts a backup into an empty library, all of it or nothing, and looks whether it is whole.</summary>
internal static class LibraryRestore
{
    // A version is at most as large as the largest document that is taken, which is far smaller.
    private const long LargestContent = 1L << 30;

    public static async Task<Result<LibraryExamination>> RunAsync(SqlSession session, Stream source)
    {
        if (await session.NumberAsync("SELECT (SELECT count(*) FROM accounts) + (SELECT count(*) FROM missions) + (SELECT count(*) FROM events) + (SELECT count(*) FROM audit)") > 0)
        {
            return StorageProblems.NotEmpty;
        }

        try
        {
            await using var zip = new ZipArchive(source, ZipArchiveMode.Read, leaveOpen: true);
            if (await ReadManifestAsync(zip, session.Cancellation) is not { Format: BackupManifest.Known })
            {
                return StorageProblems.BrokenBackup("it is of another format");
            }

            // Versions refer to their bytes, so these come first.
            foreach (var entry in zip.Entries.Where(entry => entry.FullName.StartsWith(LibraryBackup.Contents, StringComparison.Ordinal)))
            {
                if (!await RestoreContentAsync(session, entry))
                {
                    return StorageProblems.BrokenBackup($"{entry.FullName} is not what its name says");
                }
            }

            foreach (var table in LibraryTable.All)
            {
                await RestoreTableAsync(session, zip, table);
            }
        }
        catch (Exception broken) when (broken is InvalidDataException or JsonException or EndOfStreamException)
        {
            return StorageProblems.BrokenBackup(broken.Message);
        }

        await ReindexAsync(session);
        var examination = await LibraryExamination.OfAsync(session);
        return examination.Faults is [var first, ..] ? StorageProblems.BrokenBackup(first) : examination;
    }

    private static async Task<BackupManifest?> ReadManifestAsync(ZipArchive zip, CancellationToken cancellationToken)
    {
        if (zip.GetEntry(LibraryBackup.Manifest) is not { } entry)
        {
            return null;
        }

        await using var manifest = await entry.OpenAsync(cancellationToken);
        return await JsonSerializer.DeserializeAsync<BackupManifest>(manifest, JsonSerializerOptions.Web, cancellationToken);
    }

    private static async Task<bool> RestoreContentAsync(SqlSession session, ZipArchiveEntry entry)
    {
        if (entry.Length > LargestContent)
        {
            return false;
        }

        var bytes = new byte[entry.Length];
        await using var content = await entry.OpenAsync(session.Cancellation);
        await content.ReadExactlyAsync(bytes, session.Cancellation);
        var hash = Convert.ToHexStringLower(SHA256.HashData(bytes));
        await VersionRows.KeepContentAsync(session, hash, bytes);
        return entry.FullName == LibraryBackup.Contents + hash;
    }

    private static async Task RestoreTableAsync(SqlSession session, ZipArchive zip, LibraryTable table)
    {
        var entry = zip.GetEntry(table.Name + ".jsonl") ?? throw new InvalidDataException($"it has no {table.Name}");
        await using var stream = await entry.OpenAsync(session.Cancellation);
        using var lines = new StreamReader(stream);
        while (await lines.ReadLineAsync(session.Cancellation) is { } line)
        {
            var values = JsonSerializer.Deserialize<JsonElement[]>(line)!;
            if (values.Length != table.Columns.Count)
            {
                throw new InvalidDataException($"a row of {table.Name} has {values.Length} values");
            }

            await session.ExecuteAsync(table.Insert, [.. table.Columns.Zip(values, (column, value) => (column, Value(value)))]);
        }
    }

    private static object? Value(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Number => value.GetInt64(),
        JsonValueKind.String => value.GetString(),
        JsonValueKind.Null => null,
        _ => throw new InvalidDataException("a value is neither text nor number"),
    };

    private static async Task ReindexAsync(SqlSession session)
    {
        var documents = await session.ListAsync(
            row => (Number: row.Number("n"), Title: row.Text("title"), Hash: row.TextOrNull("logical_hash")),
            "SELECT d.n, d.title, v.logical_hash FROM documents d LEFT JOIN versions v ON v.document = d.id AND v.major = d.latest_major AND v.minor = d.latest_minor");
        foreach (var (number, title, hash) in documents)
        {
            var text = hash is null ? "" : await VersionRows.TextAsync(session, hash);
            await session.Engine.IndexAsync(session, number, SearchWords.Of(title), SearchWords.Of(text));
        }
    }
}
