using ImppOffice.Storage;
using ImppOffice.Tests.CommandLine;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace ImppOffice.Tests.Library;

/// <summary>The library on SQLite.</summary>
public sealed class SqliteLibraryTests : LibraryContract
{
    private readonly TemporaryFolder folder = new();

    public override async Task DisposeAsync()
    {
        await base.DisposeAsync();
        folder.Dispose();
    }

    private protected override Task<LibraryStorage> OpenAsync(string name) =>
        Task.FromResult(LibraryStorage.OnSqlite(folder.At(name, "library.db"), new StorageOptions(), Clock));

    private protected override async Task TamperAsync(string table, string sql)
    {
        await using var connection = new SqliteConnection($"Data Source={folder.At("library", "library.db")};Pooling=False");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = $"DROP TRIGGER IF EXISTS {table}_no_update; DROP TRIGGER IF EXISTS {table}_no_delete; {sql}";
        await command.ExecuteNonQueryAsync();
    }
}

/// <summary>The library on PostgreSQL.</summary>
[Collection(PostgresCollection.Name)]
public sealed class PostgresLibraryTests(PostgresCluster cluster) : LibraryContract
{
    private readonly Dictionary<string, string> databases = [];

    private protected override async Task<LibraryStorage> OpenAsync(string name)
    {
        databases[name] = await cluster.NewDatabaseAsync();
        return LibraryStorage.OnPostgres(databases[name], new StorageOptions(), Clock);
    }

    private protected override async Task TamperAsync(string table, string sql)
    {
        await using var source = NpgsqlDataSource.Create(databases["library"]);
        await using var command = source.CreateCommand($"ALTER TABLE {table} DISABLE TRIGGER ALL; {sql}");
        await command.ExecuteNonQueryAsync();
    }
}
