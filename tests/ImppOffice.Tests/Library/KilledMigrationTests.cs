using ImppOffice.Planning;
using ImppOffice.Planning.Missions;
using ImppOffice.Storage;
using ImppOffice.Tests.CommandLine;

namespace ImppOffice.Tests.Library;

/// <summary>Kills a real process in the middle of each step that brings the schema forward; the next start does it again and goes on.</summary>
[Collection(PostgresCollection.Name)]
public sealed class KilledMigrationTests(PostgresCluster cluster)
{
    private const int Steps = 2;

    [Fact]
    public async Task A_library_that_was_killed_while_it_was_made_is_made_at_the_next_start_on_SQLite()
    {
        using var folder = new TemporaryFolder();
        for (var step = 1; step <= Steps; step++)
        {
            var file = folder.At($"library{step}", "library.db");
            await LoadProcess.RunUntilKilledAsync("migrate", "sqlite", file, step, lines: 1);

            await using var storage = LibraryStorage.OnSqlite(file, new StorageOptions(), TimeProvider.System);
            await IsWholeAsync(storage);
        }
    }

    [Fact]
    public async Task A_library_that_was_killed_while_it_was_made_is_made_at_the_next_start_on_PostgreSQL()
    {
        for (var step = 1; step <= Steps; step++)
        {
            var address = await cluster.NewDatabaseAsync();
            await LoadProcess.RunUntilKilledAsync("migrate", "postgresql", address, step, lines: 1);

            await using var storage = LibraryStorage.OnPostgres(address, new StorageOptions(), TimeProvider.System);
            await IsWholeAsync(storage);
        }
    }

    private static async Task IsWholeAsync(LibraryStorage storage)
    {
        var mission = (await storage.Stores.Missions.AddAsync(new MissionProfile("United Nations Mission in Tavara", "UNMIT", "Tavara", 1), CancellationToken.None)).OrThrow();
        Assert.Equal(mission, Assert.Single((await storage.Stores.Missions.ListAsync(null, new PageOf(), CancellationToken.None)).Items));
        Assert.False(await storage.Stores.Accounts.AnyAsync(CancellationToken.None));
        Assert.Empty((await storage.ExamineAsync(CancellationToken.None)).Faults);
    }
}
