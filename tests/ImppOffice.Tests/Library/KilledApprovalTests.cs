using System.Security.Cryptography;
using ImppOffice.Api.Records;
using ImppOffice.Planning;
using ImppOffice.Planning.Library;
using ImppOffice.Planning.Records;
using ImppOffice.Planning.Reviews;
using ImppOffice.Storage;
using ImppOffice.Tests.CommandLine;

namespace ImppOffice.Tests.Library;

/// <summary>Kills real processes with approvals under way and looks what is left: all of an approval, or nothing.</summary>
[Collection(PostgresCollection.Name)]
public sealed class KilledApprovalTests(PostgresCluster cluster)
{
    private const int Kills = 3;
    private static readonly PageOf Whole = new(Size: 200);

    [Fact]
    public async Task No_approval_is_lost_or_half_done_on_SQLite()
    {
        using var folder = new TemporaryFolder();
        var file = folder.At("library", "library.db");
        await using var storage = LibraryStorage.OnSqlite(file, new StorageOptions(), TimeProvider.System);

        await KillAsync("sqlite", file, storage);
    }

    [Fact]
    public async Task No_approval_is_lost_or_half_done_on_PostgreSQL()
    {
        var address = await cluster.NewDatabaseAsync();
        await using var storage = LibraryStorage.OnPostgres(address, new StorageOptions(), TimeProvider.System);

        await KillAsync("postgresql", address, storage);
    }

    private static async Task KillAsync(string provider, string address, LibraryStorage storage)
    {
        var acknowledged = new HashSet<string>(StringComparer.Ordinal);
        for (var run = 1; run <= Kills; run++)
        {
            acknowledged.UnionWith(await LoadProcess.RunUntilKilledAsync("approve", provider, address, run, RandomNumberGenerator.GetInt32(20, 60)));
        }

        Assert.Empty((await storage.ExamineAsync(CancellationToken.None)).Faults);
        var approved = new HashSet<string>(StringComparer.Ordinal);
        foreach (var mission in (await storage.Stores.Missions.ListAsync(null, Whole, CancellationToken.None)).Items)
        {
            approved.UnionWith(await ApprovedAsync(storage.Stores, (await storage.Stores.ListLivingAsync(mission.Id, Audience.Everybody, CancellationToken.None)).OrThrow()));
        }

        Assert.Superset(acknowledged, approved);
        Assert.Equal(approved.Order(StringComparer.Ordinal), (await SubjectsAsync(storage.Stores, "document-approved")).Order(StringComparer.Ordinal));
        Assert.Equal(approved.Count, (await SubjectsAsync(storage.Stores, "suspicion-raised")).Count);
    }

    // Each approval is a version, with its report, and an event, and raised one doubt.
    private static async Task<IReadOnlyList<string>> ApprovedAsync(Stores stores, IReadOnlyList<LivingDocument> mission)
    {
        var approvals = mission.SelectMany(document => document.Events.OfType<DocumentApproved>().Select(approved => $"{document.Document.Id} {approved.Published}")).ToList();
        var published = new List<string>();
        foreach (var document in mission)
        {
            var page = await stores.Documents.ListVersionsAsync(document.Document.Id, Whole, CancellationToken.None);
            Assert.Null(page.Next);
            Assert.All(page.Items.Where(version => version.Number.IsPublished), version => Assert.True(version.HasReport));
            Assert.Equal(document.Life.InForce, page.Items.Where(version => version.State == VersionState.Published).Select(version => (VersionNumber?)version.Number).SingleOrDefault());
            published.AddRange(page.Items.Where(version => version.Number.IsPublished).Select(version => $"{document.Document.Id} {version.Number}"));
        }

        Assert.Equal(approvals.Order(StringComparer.Ordinal), published.Order(StringComparer.Ordinal));
        Assert.Equal(approvals.Count, mission.Sum(document => document.Recorded.Events.OfType<SuspicionRaised>().Count()));
        return approvals;
    }

    private static async Task<IReadOnlyList<string>> SubjectsAsync(Stores stores, string what)
    {
        var subjects = new List<string>();
        for (var after = 0L; await stores.Audit.ReadAsync(after, 200, CancellationToken.None) is { Count: > 0 } lines; after = lines[^1].Number)
        {
            subjects.AddRange(lines.Where(line => line.Entry.What == what).Select(line => line.Entry.Subject["document/".Length..].Replace('/', ' ')));
        }

        return subjects;
    }
}
