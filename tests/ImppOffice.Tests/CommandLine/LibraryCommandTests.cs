using ImppOffice.Planning.Missions;
using ImppOffice.Planning.Records;
using ImppOffice.Storage;

namespace ImppOffice.Tests.CommandLine;

public sealed class LibraryCommandTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_library_is_backed_up_restored_elsewhere_and_found_whole()
    {
        await FillAsync();

        Assert.Equal(0, (await LibraryAsync("one", "backup", "--to", folder.At("backup.zip"))).Code);
        Assert.Equal(2, (await LibraryAsync("one", "backup", "--to", folder.At("backup.zip"))).Code);
        Assert.Equal(2, (await LibraryAsync("one", "restore", "--from", folder.At("backup.zip"))).Code);
        Assert.Equal(0, (await LibraryAsync("two", "restore", "--from", folder.At("backup.zip"))).Code);
        var verified = await LibraryAsync("two", "verify");

        Assert.Equal((0, "0 documents, 0 versions, 0 bytes, 1 lines of audit, 0 faults.\n"), (verified.Code, verified.Output));
        Assert.Equal(["backup.zip", "one", "two"], Directory.EnumerateFileSystemEntries(folder.Root).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task What_is_no_backup_is_not_restored()
    {
        await File.WriteAllTextAsync(folder.At("broken.zip"), "no zip");

        Assert.Equal(3, (await LibraryAsync("one", "restore", "--from", folder.At("broken.zip"))).Code);
        Assert.Equal(3, (await LibraryAsync("one", "restore", "--from", folder.At("none.zip"))).Code);
    }

    [Fact]
    public async Task The_audit_log_is_exported_line_by_line()
    {
        await FillAsync();

        Assert.Equal(0, (await LibraryAsync("one", "audit", "--to", folder.At("audit.jsonl"))).Code);

        Assert.Contains("\"what\":\"mission-added\"", Assert.Single(await File.ReadAllLinesAsync(folder.At("audit.jsonl"))), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_new_library_is_for_its_owner_alone()
    {
        Assert.Equal(0, (await LibraryAsync("new", "migrate")).Code);

        const UnixFileMode ownersOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;
        Assert.True(OperatingSystem.IsWindows() || File.GetUnixFileMode(folder.At("new")) == ownersOnly);
    }

    [Theory]
    [InlineData("--Library:Provider=mysql", "mysql")]
    [InlineData("--Library:Provider=postgresql", "ConnectionStrings:Library")]
    [InlineData("--Library:CheckOutHours=never", "never")]
    [InlineData("--Library:Path=/proc/none", "cannot be reached")]
    public async Task A_wrong_setting_is_named(string setting, string named)
    {
        var said = await Cli.RunAsync("library", "verify", setting);

        Assert.Equal(2, said.Code);
        Assert.Contains(named, said.Error, StringComparison.Ordinal);
    }

    private Task<Cli.Said> LibraryAsync(string name, params string[] words) => Cli.RunAsync(["library", .. words, $"--Library:Path={folder.At(name)}"]);

    private async Task FillAsync()
    {
        await using var library = LibraryStorage.OnSqlite(folder.At("one", "library.db"), new StorageOptions(), TimeProvider.System);
        await library.Stores.Missions.AddAsync(new MissionProfile("Mission", "UNMIT", "Tavara", 1), CancellationToken.None);
        await library.Stores.Audit.AppendAsync(new AuditEntry("amina", "mission-added", "mission/1"), CancellationToken.None);
    }
}
