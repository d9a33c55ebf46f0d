using ImppOffice.Storage;
using ImppOffice.Tests.CommandLine;
using ImppOffice.Tests.Library;

namespace ImppOffice.Tests.Jobs;

/// <summary>Records of jobs on SQLite.</summary>
public sealed class SqliteJobStoreTests : JobStoreContract
{
    private readonly TemporaryFolder folder = new();

    public override async Task DisposeAsync()
    {
        await base.DisposeAsync();
        folder.Dispose();
    }

    private protected override Task<LibraryStorage> OpenAsync() =>
        Task.FromResult(LibraryStorage.OnSqlite(folder.At("library", "library.db"), new StorageOptions(), Clock));
}

/// <summary>Records of jobs on PostgreSQL.</summary>
[Collection(PostgresCollection.Name)]
public sealed class PostgresJobStoreTests(PostgresCluster cluster) : JobStoreContract
{
    private protected override async Task<LibraryStorage> OpenAsync() =>
        LibraryStorage.OnPostgres(await cluster.NewDatabaseAsync(), new StorageOptions(), Clock);
}
