using System.Globalization;
using System.Security.Cryptography;
using ImppOffice.Planning;
using ImppOffice.Planning.Jobs;
using ImppOffice.Planning.Records;
using ImppOffice.Storage;
using ImppOffice.Tests.CommandLine;
using ImppOffice.Tests.Library;

namespace ImppOffice.Tests.Jobs;

/// <summary>
/// Kills real processes with jobs under way and looks what is left: every job that was acknowledged ended once, with its
/// effect once. IMPP_KILLS says how many times, for a longer trial.
/// </summary>
[Collection(PostgresCollection.Name)]
public sealed class KilledWorkerTests(PostgresCluster cluster)
{
    private static readonly int Kills = int.TryParse(Environment.GetEnvironmentVariable("IMPP_KILLS"), CultureInfo.InvariantCulture, out var asked) ? asked : 2;

    [Fact]
    public async Task Every_job_ends_with_its_effect_once_on_SQLite_whose_process_is_killed()
    {
        using var folder = new TemporaryFolder();
        var file = folder.At("library", "library.db");
        await using var storage = LibraryStorage.OnSqlite(file, new StorageOptions(), TimeProvider.System);

        await KillAsync("sqlite", file, storage, processes: 1);
    }

    [Fact]
    public async Task Every_job_ends_with_its_effect_once_on_PostgreSQL_whose_processes_are_killed()
    {
        var address = await cluster.NewDatabaseAsync();
        await using var storage = LibraryStorage.OnPostgres(address, new StorageOptions(), TimeProvider.System);

        await KillAsync("postgresql", address, storage, processes: 3);
    }

    private static async Task KillAsync(string provider, string address, LibraryStorage storage, int processes)
    {
        var acknowledged = new List<(string Job, string Effect)>();
        for (var run = 1; run <= Kills; run++)
        {
            // Each at a moment of its own.
            var told = await Task.WhenAll(Enumerable.Range(0, processes).Select(_ => LoadProcess.RunUntilKilledAsync("work", provider, address, run, RandomNumberGenerator.GetInt32(10, 60))));
            acknowledged.AddRange(told.SelectMany(lines => lines).Select(line => line.Split(' ') is [var job, var effect] ? (job, effect) : throw new InvalidDataException(line)));
        }

        await LoadProcess.RunAsync("drain", provider, address);

        foreach (var (job, _) in acknowledged)
        {
            Assert.Equal(JobState.Done, (await storage.Stores.Jobs.FindAsync(new JobId(job), CancellationToken.None)).OrThrow().State);
        }

        var effects = await EffectsAsync(storage.Stores);
        Assert.Equal(effects.Distinct(StringComparer.Ordinal).Count(), effects.Count);
        Assert.Superset(acknowledged.Select(pair => pair.Effect).ToHashSet(StringComparer.Ordinal), effects.ToHashSet(StringComparer.Ordinal));
        // Jobs whose acknowledgement was cut off are done as well, and the nightly one may have run.
        Assert.All(await storage.Stores.Jobs.CountAsync(CancellationToken.None), count => Assert.Equal(JobState.Done, count.State));
    }

    private static async Task<IReadOnlyList<string>> EffectsAsync(Stores stores)
    {
        var effects = new List<string>();
        for (var after = 0L; await stores.Audit.ReadAsync(after, 200, CancellationToken.None) is { Count: > 0 } lines; after = lines[^1].Number)
        {
            effects.AddRange(lines.Where(line => line.Entry.What == "job-effect").Select(line => line.Entry.Subject));
        }

        return effects;
    }
}
