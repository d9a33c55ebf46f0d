using ImppOffice.Api.Library;
using Microsoft.Data.Sqlite;

namespace ImppOffice.Api.Jobs.Quartz;

/// <summary>Where Quartz keeps its times: a file beside the library's on one machine, the library's database on several.</summary>
/// <param name="ConnectionString">How it is opened.</param>
/// <param name="Clustered">Whether several machines share it.</param>
public sealed record QuartzStore(string ConnectionString, bool Clustered)
{
    public static QuartzStore Of(LibraryOptions library, string? connectionString) => library.Provider == LibraryOptions.Postgres
        ? new QuartzStore(connectionString!, Clustered: true)
        : InFolder(library.Path);

    /// <summary>A file in the folder of a library.</summary>
    public static QuartzStore InFolder(string folder) =>
        new(new SqliteConnectionStringBuilder { DataSource = Path.Combine(folder, "jobs.db"), DefaultTimeout = 30 }.ToString(), Clustered: false);

    /// <summary>Lets readers of the file not wait for writers, which the file then remembers.</summary>
    public async Task PrepareAsync(CancellationToken cancellationToken)
    {
        if (!Clustered)
        {
            await using var connection = new SqliteConnection(ConnectionString);
            await connection.OpenAsync(cancellationToken);
            await using var command = connection.CreateCommand();
            command.CommandText = "PRAGMA journal_mode = WAL";
            await command.ExecuteNonQueryAsync(cancellationToken);
        }
    }
}
