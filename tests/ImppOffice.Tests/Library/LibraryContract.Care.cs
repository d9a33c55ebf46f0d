using ImppOffice.Planning.Library;
using ImppOffice.Planning.Missions;
using ImppOffice.Planning.Records;

namespace ImppOffice.Tests.Library;

public abstract partial class LibraryContract
{
    [Fact]
    public async Task A_backup_restored_elsewhere_is_the_same_library()
    {
        var document = await FilledAsync();
        using var backup = new MemoryStream();
        Assert.Equal(2, await Storage.BackUpAsync(backup, Now));
        backup.Position = 0;

        await using var other = await OpenAsync("other");
        var restored = (await other.RestoreAsync(backup, Now)).OrThrow();

        Assert.Equivalent(await Storage.ExamineAsync(Now), restored, strict: true);
        Assert.Equal((await Documents.FindAsync(document, Now)).OrThrow().Latest, (await other.Stores.Documents.FindAsync(document, Now)).OrThrow().Latest);
        Assert.Equal("tavara", Assert.Single(await other.Stores.Documents.SearchAsync("tavara", Audience.Everybody, 10, Now)).Snippet);
        Assert.Equal(await Stores.Audit.ReadAsync(0, 10, Now), await other.Stores.Audit.ReadAsync(0, 10, Now));
        await other.Stores.Missions.AddAsync(new MissionProfile("Next", "NEXT", "Tavara", 1), Now);
    }

    [Fact]
    public async Task A_backup_is_not_poured_over_what_is_there_nor_half_of_a_broken_one_kept()
    {
        await FilledAsync();
        using var backup = new MemoryStream();
        await Storage.BackUpAsync(backup, Now);
        backup.Position = 0;
        Refused(await Storage.RestoreAsync(backup, Now), "library-not-empty");

        await using var other = await OpenAsync("other");
        using var cut = new MemoryStream(backup.ToArray()[..(int)(backup.Length / 2)]);
        Refused(await other.RestoreAsync(cut, Now), "broken-backup");
        Assert.Equal(0, (await other.ExamineAsync(Now)).Documents);
    }

    [Theory]
    [InlineData("contents", "UPDATE contents SET bytes = (SELECT other.bytes FROM contents other ORDER BY other.hash LIMIT 1)", "not what they were")]
    [InlineData("documents", "UPDATE documents SET latest_minor = 1, latest_major = 0", "not its last")]
    [InlineData("audit", "UPDATE audit SET who = 'nobody' WHERE number = 2", "line 2 was changed")]
    [InlineData("audit", "DELETE FROM audit WHERE number = 2", "line 2 is missing")]
    [InlineData("audit", "DELETE FROM audit WHERE number = 3", "last lines are missing")]
    [InlineData("events", "DELETE FROM events WHERE position = 1", "gap")]
    public async Task An_examination_finds_what_was_tampered_with(string table, string sql, string fault)
    {
        await FilledAsync();
        Assert.Empty((await Storage.ExamineAsync(Now)).Faults);

        await TamperAsync(table, sql);

        Assert.Contains((await Storage.ExamineAsync(Now)).Faults, found => found.Contains(fault, StringComparison.Ordinal));
    }

    private async Task<DocumentId> FilledAsync()
    {
        var document = await DocumentAsync();
        await UploadAsync(document.Id, "two", await UploadAsync(document.Id, "one"));
        await Documents.ChangeAsync(document.Id, document.Profile with { Title = "tavara" }, document.ETag, "amina", Now);
        await Stores.Missions.PutMemberAsync(document.Mission, new Member("amina", [new Duty(MemberRole.Reviewer, Branch.Police)]), Now);
        await Stores.Events.AppendAsync("round/1", 0, [Opened, Opened], Now);
        for (var n = 1; n <= 3; n++)
        {
            await Stores.Audit.AppendAsync(new AuditEntry("amina", "tested", $"line {n}"), Now);
        }

        return document.Id;
    }
}
