using System.Globalization;
using System.Security.Cryptography;
using ImppOffice.Planning.Library;
using ImppOffice.Storage;
using ImppOffice.Tests.CommandLine;

namespace ImppOffice.Tests.Library;

/// <summary>Kills real processes with two hundred uploads under way and looks what is left.</summary>
[Collection(PostgresCollection.Name)]
public sealed class KilledProcessTests(PostgresCluster cluster)
{
    private const int Kills = 3;

    [Fact]
    public async Task Nothing_acknowledged_is_lost_on_SQLite()
    {
        using var folder = new TemporaryFolder();
        var file = folder.At("library", "library.db");
        await using var storage = LibraryStorage.OnSqlite(file, new StorageOptions(), TimeProvider.System);

        await KillAsync("sqlite", file, storage);
    }

    [Fact]
    public async Task Nothing_acknowledged_is_lost_on_PostgreSQL()
    {
        var address = await cluster.NewDatabaseAsync();
        await using var storage = LibraryStorage.OnPostgres(address, new StorageOptions(), TimeProvider.System);

        await KillAsync("postgresql", address, storage);
    }

    private static async Task KillAsync(string provider, string address, LibraryStorage storage)
    {
        var acknowledged = new List<string>();
        for (var run = 1; run <= Kills; run++)
        {
            // At least every writer's document and some versions; beyond that, whenever it hits.
            acknowledged.AddRange(await LoadProcess.RunUntilKilledAsync("upload", provider, address, run, RandomNumberGenerator.GetInt32(200, 600)));
        }

        var examination = await storage.ExamineAsync(CancellationToken.None);
        Assert.Empty(examination.Faults);
        Assert.True(examination.Versions >= acknowledged.Count, $"{acknowledged.Count} versions were acknowledged, {examination.Versions} are there");
        Assert.Equal(examination.Versions, examination.AuditLines);
        foreach (var line in acknowledged)
        {
            var (document, number, hash) = line.Split(' ') is [var first, var second, var third] ? (first, second, third) : throw new InvalidDataException(line);
            await using var content = (await storage.Stores.Documents.OpenVersionAsync(new DocumentId(document), VersionNumber.Parse(number, CultureInfo.InvariantCulture), CancellationToken.None)).OrThrow();
            Assert.Equal(hash, Convert.ToHexStringLower(await SHA256.HashDataAsync(content)));
        }
    }
}
