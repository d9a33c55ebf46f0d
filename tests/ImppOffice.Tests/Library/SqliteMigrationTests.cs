using ImppOffice.Planning.Library;
using ImppOffice.Storage;
using ImppOffice.Tests.CommandLine;
using Microsoft.Data.Sqlite;

namespace ImppOffice.Tests.Library;

public sealed class SqliteMigrationTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Several_may_make_the_library_at_once()
    {
        var all = Enumerable.Range(0, 4).Select(_ => Open()).ToList();

        await Task.WhenAll(all.Select(library => Task.Run(() => library.MigrateAsync(CancellationToken.None))));

        foreach (var library in all)
        {
            Assert.Empty((await library.ExamineAsync(CancellationToken.None)).Faults);
            await library.DisposeAsync();
        }
    }

    [Fact]
    public async Task What_was_stopped_before_its_end_is_done_again_from_the_start()
    {
        await using (var library = Open())
        {
            await library.MigrateAsync(CancellationToken.None);
        }

        foreach (var file in Directory.GetFiles(folder.At("library")))
        {
            File.Delete(file);
        }

        await RunAsync("CREATE TABLE schema_versions (number BIGINT PRIMARY KEY, at TEXT NOT NULL)");
        await using var again = Open();

        Assert.Empty((await again.ExamineAsync(CancellationToken.None)).Faults);
    }

    [Fact]
    public async Task The_library_of_a_later_version_is_left_alone()
    {
        await using (var library = Open())
        {
            await library.MigrateAsync(CancellationToken.None);
        }

        await RunAsync("INSERT INTO schema_versions (number, at) VALUES (9999, '')");
        await using var later = Open();

        var refused = await Assert.ThrowsAsync<LibraryUnavailableException>(() => later.MigrateAsync(CancellationToken.None));
        Assert.Contains("9999", refused.Message, StringComparison.Ordinal);
    }

    private LibraryStorage Open() => LibraryStorage.OnSqlite(folder.At("library", "library.db"), new StorageOptions(), TimeProvider.System);

    private async Task RunAsync(string sql)
    {
        await using var connection = new SqliteConnection($"Data Source={folder.At("library", "library.db")};Pooling=False");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync();
    }
}
