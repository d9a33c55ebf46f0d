using ImppOffice.Tests.CommandLine;
using ImppOffice.Tests.Library;

namespace ImppOffice.Tests.Jobs;

/// <summary>Jobs on one machine: Quartz and the library each in a file.</summary>
public sealed class SqliteJobQueueTests : JobQueueContract, IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    protected override Task<Dictionary<string, string?>> SettingsAsync() =>
        Task.FromResult(new Dictionary<string, string?> { ["Library:Path"] = folder.At("library") });
}

/// <summary>Jobs on several machines: Quartz clustered, in the library's database.</summary>
[Collection(PostgresCollection.Name)]
public sealed class PostgresJobQueueTests(PostgresCluster cluster) : JobQueueContract
{
    protected override async Task<Dictionary<string, string?>> SettingsAsync() => new()
    {
        ["Library:Provider"] = "postgresql",
        ["ConnectionStrings:Library"] = await cluster.NewDatabaseAsync(),
    };
}
