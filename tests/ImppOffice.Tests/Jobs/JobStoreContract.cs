using ImppOffice.Planning;
using ImppOffice.Planning.Jobs;
using ImppOffice.Planning.Library;
using ImppOffice.Planning.Missions;
using ImppOffice.Planning.Records;
using ImppOffice.Storage;
using ImppOffice.Tests.Library;

namespace ImppOffice.Tests.Jobs;

/// <summary>What must hold of the records of jobs and of the ledger of effects, whatever keeps them.</summary>
public abstract class JobStoreContract : IAsyncLifetime
{
    private static readonly string[] Kinds = ["told"];

    private static CancellationToken Now => CancellationToken.None;

    private protected TestClock Clock { get; } = new();

    private LibraryStorage Storage { get; set; } = null!;

    private IJobStore Jobs => Storage.Stores.Jobs;

    private IJobRuns Runs => Storage.JobRuns;

    public async Task InitializeAsync() => Storage = await OpenAsync();

    public virtual async Task DisposeAsync() => await Storage.DisposeAsync();

    private protected abstract Task<LibraryStorage> OpenAsync();

    [Fact]
    public async Task A_job_is_there_if_and_only_if_the_rest_of_its_transaction_is()
    {
        var kept = await Storage.RunAsync(stores => stores.Jobs.AddAsync(Told(), Now), Now);
        await Storage.RunAsync<JobRecord>(
            async stores =>
            {
                await stores.Jobs.AddAsync(Told(), Now);
                return LibraryProblems.NothingToPublish;
            },
            Now);

        Assert.Equal([kept.OrThrow().Id], (await Jobs.ListAsync(new JobFilter(), new PageOf(), Now)).Items.Select(job => job.Id));
    }

    [Fact]
    public async Task Only_one_of_many_workers_gets_a_job()
    {
        await AddAsync(Told());

        var claimed = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(ClaimAsync)));

        Assert.Single(claimed, job => job is not null);
    }

    [Fact]
    public async Task A_worker_takes_only_what_it_knows_and_what_is_due()
    {
        await AddAsync(Told() with { Kind = "other" });
        await AddAsync(Told() with { Delay = TimeSpan.FromMinutes(1) });

        Assert.Null(await ClaimAsync());
        Clock.Pass(TimeSpan.FromMinutes(1));
        Assert.NotNull(await ClaimAsync());
    }

    [Fact]
    public async Task A_worker_that_is_not_heard_of_loses_its_job_and_writes_nothing_more()
    {
        await AddAsync(Told());
        var first = JobRun.Of((await ClaimAsync())!);
        Clock.Pass(TimeSpan.FromSeconds(20));
        Assert.Equal(JobHold.Held, await Runs.HoldAsync(first, null, Clock.GetUtcNow().AddSeconds(30), Now));
        Clock.Pass(TimeSpan.FromSeconds(20));
        Assert.Equal(0, await Runs.RescueAsync(3, Now));

        Clock.Pass(TimeSpan.FromSeconds(20));
        Assert.Equal(1, await Runs.RescueAsync(3, Now));
        var second = JobRun.Of((await ClaimAsync())!);

        Assert.Equal(JobHold.Lost, await Runs.HoldAsync(first, new JobProgress(1, 1, "x"), Clock.GetUtcNow(), Now));
        Assert.False(await Runs.EndAsync(first, new JobEnd(JobState.Failed), Now));
        Assert.False(await Runs.PutBackAsync(first, Clock.GetUtcNow(), null, Now));
        Assert.True(await Runs.EndAsync(second, new JobEnd(JobState.Done), Now));
    }

    [Fact]
    public async Task A_job_that_ends_every_worker_is_dead_in_the_end()
    {
        var job = await AddAsync(Told());
        for (var lost = 0; lost < 3; lost++)
        {
            Assert.NotNull(await ClaimAsync());
            Clock.Pass(TimeSpan.FromMinutes(1));
            Assert.Equal(1, await Runs.RescueAsync(2, Now));
        }

        var dead = (await Jobs.FindAsync(job.Id, Now)).OrThrow();
        Assert.Equal((JobState.Dead, "workers-lost"), (dead.State, dead.Reason?.Code));
        Assert.Null(await ClaimAsync());
    }

    [Fact]
    public async Task One_of_a_key_runs_at_a_time_even_where_one_is_tried_again()
    {
        await AddAsync(Told() with { GatherKey = "mission/1" });
        var first = JobRun.Of((await ClaimAsync())!);
        await AddAsync(Told() with { GatherKey = "mission/1" });
        Assert.Null(await ClaimAsync());
        await Runs.PutBackAsync(first, Clock.GetUtcNow(), new JobReason("x", "x", "x"), Now);

        var claimed = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(ClaimAsync)));

        Assert.Single(claimed, job => job is not null);
    }

    [Fact]
    public async Task Members_see_the_jobs_of_their_missions_save_those_about_what_they_may_not_read()
    {
        var mission = (await Storage.Stores.Missions.AddAsync(new MissionProfile("Mission in Tavara", "UNMIT", "Tavara", 1), Now)).OrThrow().Id;
        var profile = new DocumentProfile { Kind = "usg-planning-directive", Name = "secret.docx", Title = "secret", Classification = Classification.StrictlyConfidential, Readers = ["drafter"] };
        var secret = (await Storage.Stores.Documents.RegisterAsync(mission, profile, Now)).OrThrow().Id;
        var ofMission = await AddAsync(Told() with { Mission = mission });
        var ofSecret = await AddAsync(Told() with { Mission = mission, Document = secret });
        var ofNone = await AddAsync(Told());

        Assert.Equal([ofNone.Id, ofSecret.Id, ofMission.Id], await SeenAsync(Audience.Everybody));
        Assert.Equal([ofSecret.Id, ofMission.Id], await SeenAsync(new Audience([mission], "drafter")));
        Assert.Equal([ofMission.Id], await SeenAsync(new Audience([mission], "lead")));
        Assert.Empty(await SeenAsync(new Audience([], "outsider")));
    }

    [Fact]
    public async Task What_ended_long_ago_is_forgotten_save_what_is_dead()
    {
        var done = await EndAsync(new JobEnd(JobState.Done));
        var dead = await EndAsync(new JobEnd(JobState.Dead));
        Clock.Pass(TimeSpan.FromDays(31));
        var late = await EndAsync(new JobEnd(JobState.Done));

        Assert.Equal(1, await Jobs.ForgetAsync(Clock.GetUtcNow().AddDays(-30), Now));
        Assert.Equal([late, dead], await SeenAsync(Audience.Everybody));
        Assert.Equal("unknown-job", (await Jobs.FindAsync(done, Now)).Problem?.Code);
        Assert.Equal([(JobState.Done, 1L), (JobState.Dead, 1L)], (await Jobs.CountAsync(Now)).Select(count => (count.State, count.Jobs)).OrderBy(count => count.State));
    }

    [Fact]
    public async Task An_effect_happens_once_however_many_bring_it_about()
    {
        var once = new EffectOnce(Storage);
        var mission = new MissionId("tavara");
        (DocumentId, VersionNumber)[] read = [(new DocumentId("a"), new VersionNumber(0, 3)), (new DocumentId("b"), new VersionNumber(1, 0))];

        var came = await Task.WhenAll(Enumerable.Range(0, 8).Select(n => Task.Run(() => once.RunAsync(Effect.Of("report", mission, n % 2 == 0 ? read : read.Reverse()), stores => TellAsync(stores, $"/{n}"), Now))));

        Assert.Single(came.Select(address => address.OrThrow()).Distinct(StringComparer.Ordinal));
        Assert.Single(await Storage.Stores.Audit.ReadAsync(0, 10, Now));
        (await once.RunAsync(Effect.Of("report", mission, read.Take(1)), stores => TellAsync(stores, "/other"), Now)).OrThrow();
        Assert.Equal(2, (await Storage.Stores.Audit.ReadAsync(0, 10, Now)).Count);
    }

    [Fact]
    public async Task An_effect_that_did_not_come_about_may_still_happen()
    {
        var once = new EffectOnce(Storage);
        var effect = new Effect("report", "tavara");

        Assert.NotNull((await once.RunAsync(effect, _ => Task.FromResult<Result<string>>(LibraryProblems.NothingToPublish), Now)).Problem);
        Assert.Null(await Storage.Stores.Effects.FindAsync(effect, Now));
        Assert.Equal("/1", (await once.RunAsync(effect, stores => TellAsync(stores, "/1"), Now)).OrThrow());
        Assert.Equal("/1", (await once.RunAsync(effect, stores => TellAsync(stores, "/2"), Now)).OrThrow());
    }

    private static JobRequest Told() => new() { Kind = "told", AskedBy = "amina" };

    private static async Task<Result<string>> TellAsync(Stores stores, string address)
    {
        await stores.Audit.AppendAsync(new AuditEntry("told", "effect", address), Now);
        return address;
    }

    private async Task<JobRecord> AddAsync(JobRequest request) => (await Jobs.AddAsync(request, Now)).OrThrow();

    private Task<JobRecord?> ClaimAsync() => Runs.ClaimAsync(new JobClaim("here", Kinds, JobPriority.Background, Clock.GetUtcNow().AddSeconds(30)), Now);

    private async Task<JobId> EndAsync(JobEnd end)
    {
        await AddAsync(Told());
        var claimed = (await ClaimAsync())!;
        await Runs.EndAsync(JobRun.Of(claimed), end, Now);
        return claimed.Id;
    }

    private async Task<IEnumerable<JobId>> SeenAsync(Audience audience) =>
        (await Jobs.ListAsync(new JobFilter { Audience = audience }, new PageOf(), Now)).Items.Select(job => job.Id);
}
