using System.Diagnostics;
using ImppOffice.Tests.CommandLine;
using Npgsql;

namespace ImppOffice.Tests.Library;

/// <summary>A PostgreSQL of the tests' own, in a temporary folder; a test that cannot start it fails.</summary>
public sealed class PostgresCluster : IAsyncLifetime
{
    private readonly TemporaryFolder folder = new();
    private readonly int port = FreePort.Find();
    private int databases;

    private string Data => folder.At("data");

    /// <summary>The address of a new, empty database.</summary>
    public async Task<string> NewDatabaseAsync()
    {
        var name = $"library{Interlocked.Increment(ref databases)}";
        await using var source = NpgsqlDataSource.Create(Address("postgres"));
        await using var create = source.CreateCommand($"CREATE DATABASE {name}");
        await create.ExecuteNonQueryAsync();
        return Address(name);
    }

    public async Task InitializeAsync()
    {
        // PostgreSQL refuses to run as root.
        if (Environment.IsPrivilegedProcess)
        {
            await RunAsync("chown", "postgres", folder.Root);
        }

        await AsPostgresAsync("initdb", "--pgdata", Data, "--auth", "trust", "--username", "impp", "--encoding", "UTF8", "--no-locale");
        await AsPostgresAsync("pg_ctl", "start", "--pgdata", Data, "--wait", "--log", folder.At("log"), "--options", $"-p {port} -h 127.0.0.1 -k {folder.Root}");
    }

    public async Task DisposeAsync()
    {
        NpgsqlConnection.ClearAllPools();
        await AsPostgresAsync("pg_ctl", "stop", "--pgdata", Data, "--mode", "immediate", "--wait");
        folder.Dispose();
    }

    private string Address(string database) => $"Host=127.0.0.1;Port={port};Username=impp;Database={database};Include Error Detail=true";

    private static Task AsPostgresAsync(string program, params string[] arguments) => Environment.IsPrivilegedProcess
        ? RunAsync("runuser", ["-u", "postgres", "--", Find(program), .. arguments])
        : RunAsync(Find(program), arguments);

    // Debian keeps the programs of each version in a folder that is not on the path.
    private static string Find(string program) =>
        Directory.Exists("/usr/lib/postgresql")
            ? Directory.EnumerateFiles("/usr/lib/postgresql", program, SearchOption.AllDirectories).Order(StringComparer.Ordinal).LastOrDefault() ?? program
            : program;

    private static async Task RunAsync(string program, params string[] arguments)
    {
        // The server inherits the output, so that nothing may wait for its end: what it says goes to its own log.
        using var process = Process.Start(new ProcessStartInfo("/bin/sh", ["-c", "exec \"$0\" \"$@\" > /dev/null 2>&1", program, .. arguments]) { WorkingDirectory = Path.GetTempPath() })!;
        await process.WaitForExitAsync();
        Assert.True(process.ExitCode == 0, $"{program} {string.Join(' ', arguments)} ended with {process.ExitCode}. The tests need PostgreSQL; tests/run installs it.");
    }
}

/// <summary>One cluster serves every test that needs one.</summary>
[CollectionDefinition(Name)]
public sealed class PostgresCollection : ICollectionFixture<PostgresCluster>
{
    public const string Name = "PostgreSQL";
}
