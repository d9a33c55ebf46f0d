using ImppOffice.Planning;
using ImppOffice.Planning.Consistency.Keeping;
using ImppOffice.Planning.Consistency.Relations;
using ImppOffice.Planning.Consistency.Runs;
using ImppOffice.Planning.Missions;
using ImppOffice.Tests.Consistency;

namespace ImppOffice.Tests.Library;

public abstract partial class LibraryContract
{
    private static readonly Stating Directive = new Stating("usg-planning-directive").Says("benchmark", "b1", "Districts with trained police", "target=80 %");
    private static readonly Stating Plan = new Stating("draft-mission-plan").Says("benchmark", "b1", "Districts with trained police", "target=70 %");

    [Fact]
    public async Task A_run_is_kept_with_its_report_in_each_language()
    {
        var mission = (await MissionAsync()).Id;
        var report = Tavara.Report(Directive, Plan);

        Assert.Null(await Storage.ConsistencyRuns.LatestAsync(mission, Now));
        Assert.True(await Storage.ConsistencyRuns.AddAsync(Run(mission, 1, report), [report], 50, Now));

        Assert.Equal(Run(mission, 1, report), await Storage.ConsistencyRuns.LatestAsync(mission, Now));
        Assert.Equivalent(report, await Storage.ConsistencyRuns.ReadAsync(mission, 1, "en", Now), strict: true);
        Assert.Null(await Storage.ConsistencyRuns.ReadAsync(mission, 1, "fr", Now));
        Assert.Null(await Storage.ConsistencyRuns.FindAsync(mission, 2, Now));
    }

    [Fact]
    public async Task Of_two_runs_that_follow_the_same_one_is_kept()
    {
        var mission = (await MissionAsync()).Id;
        var report = Tavara.Report(Directive, Plan);

        var kept = await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => Storage.ConsistencyRuns.AddAsync(Run(mission, 1, report), [report], 50, Now)));

        Assert.Single(kept, added => added);
        Assert.Single((await Storage.ConsistencyRuns.ListAsync(mission, new PageOf(), Now)).Items);
    }

    [Fact]
    public async Task The_oldest_runs_are_forgotten_and_the_newest_come_first()
    {
        var mission = (await MissionAsync()).Id;
        var report = Tavara.Report(Directive, Plan);
        for (var number = 1; number <= 4; number++)
        {
            Assert.True(await Storage.ConsistencyRuns.AddAsync(Run(mission, number, report), [report], 3, Now));
        }

        var first = await Storage.ConsistencyRuns.ListAsync(mission, new PageOf(Size: 2), Now);
        var rest = await Storage.ConsistencyRuns.ListAsync(mission, new PageOf(first.Next, 2), Now);

        Assert.Equal([4L, 3L, 2L], first.Items.Concat(rest.Items).Select(run => run.Number));
        Assert.Null(await Storage.ConsistencyRuns.ReadAsync(mission, 1, "en", Now));
    }

    [Fact]
    public async Task Judgements_and_what_versions_state_come_back_as_they_were_kept()
    {
        var mission = (await MissionAsync()).Id;
        var memo = new RunMemo(new Dictionary<string, RelationJudgement>(StringComparer.Ordinal));
        var documents = Tavara.Mission(Directive, Plan);
        Tavara.Judge.Judge(documents, memo: memo);
        var stated = new StatedVersion(documents.Documents[0].Facts, []);
        var key = new StatedKey("hash", "usg-planning-directive", "rules");

        await Storage.ConsistencyCache.KeepJudgementsAsync(mission, memo.Used, Now);
        await Storage.ConsistencyCache.KeepStatedAsync(key, stated, Now);

        var again = new RunMemo(await Storage.ConsistencyCache.ReadJudgementsAsync(mission, Now));
        Assert.Equivalent(Tavara.Judge.Judge(documents), Tavara.Judge.Judge(documents, memo: again), strict: true);
        Assert.Equal((memo.Judged, 0), (again.Reused, again.Judged));
        Assert.Equivalent(stated, await Storage.ConsistencyCache.FindStatedAsync(key, Now), strict: true);
        await Storage.ConsistencyCache.ForgetStatedAsync("other rules", Now);
        Assert.Null(await Storage.ConsistencyCache.FindStatedAsync(key, Now));
    }

    [Fact]
    public async Task A_backup_holds_the_runs_and_leaves_out_what_only_saves_time()
    {
        var mission = (await MissionAsync()).Id;
        var report = Tavara.Report(Directive, Plan);
        await Storage.ConsistencyRuns.AddAsync(Run(mission, 1, report), [report], 50, Now);
        await Storage.ConsistencyCache.KeepJudgementsAsync(mission, new Dictionary<string, RelationJudgement>(StringComparer.Ordinal) { ["unit"] = RelationJudgement.Nothing }, Now);
        using var backup = new MemoryStream();
        await Storage.BackUpAsync(backup, Now);
        backup.Position = 0;

        await using var other = await OpenAsync("other");
        (await other.RestoreAsync(backup, Now)).OrThrow();

        Assert.Equivalent(report, await other.ConsistencyRuns.ReadAsync(mission, 1, "en", Now), strict: true);
        Assert.Empty(await other.ConsistencyCache.ReadJudgementsAsync(mission, Now));
    }

    private MissionRun Run(MissionId mission, long number, ConsistencyReport report) => new()
    {
        Mission = mission,
        Number = number,
        Key = $"key {number}",
        At = Clock.GetUtcNow(),
        AsOf = report.AsOf,
        Because = RunCause.Saved,
        By = "amina",
        Documents = report.Documents.Count,
        Summary = report.Summary,
        Reused = 1,
        Judged = 2,
    };
}
