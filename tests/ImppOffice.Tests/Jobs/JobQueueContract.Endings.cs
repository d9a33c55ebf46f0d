using ImppOffice.Planning;
using ImppOffice.Planning.Jobs;
using ImppOffice.Planning.Library;

namespace ImppOffice.Tests.Jobs;

/// <content>How jobs end: cancelled, failed, tried again, dead.</content>
public abstract partial class JobQueueContract
{
    [Fact]
    public async Task A_job_that_waits_is_cancelled_at_once_and_never_runs()
    {
        await using var host = await StartAsync();

        var job = await host.EnqueueAsync(Told(delay: TimeSpan.FromHours(1)));
        var cancelled = (await host.Queue.CancelAsync(job.Id, "berit", Now)).OrThrow();

        Assert.Equal(JobState.Cancelled, cancelled.State);
        Assert.Equal("job-ended", (await host.Queue.CancelAsync(job.Id, "berit", Now)).Problem?.Code);
        Assert.Empty(host.Job.Runs);
    }

    [Fact]
    public async Task A_job_that_runs_hears_that_it_is_cancelled()
    {
        await using var host = await StartAsync();
        using var entered = new SemaphoreSlim(0);
        host.Job.Does = async (_, cancellationToken) =>
        {
            entered.Release();
            await Task.Delay(Timeout.Infinite, cancellationToken);
            return new JobOutcome();
        };

        var here = await host.EnqueueAsync(Told());
        await entered.WaitAsync();
        await host.Queue.CancelAsync(here.Id, "berit", Now);
        // As another machine would: in the storage alone.
        var elsewhere = await host.EnqueueAsync(Told());
        await entered.WaitAsync();
        await host.Store.CancelAsync(elsewhere.Id, Now);

        Assert.Equal(JobState.Cancelled, (await host.UntilEndedAsync(here)).State);
        Assert.Equal(JobState.Cancelled, (await host.UntilEndedAsync(elsewhere)).State);
    }

    [Fact]
    public async Task A_problem_ends_a_job_with_its_reason_and_is_not_tried_again_by_itself()
    {
        await using var host = await StartAsync();
        host.Job.Does = (_, _) => Task.FromResult<Result<JobOutcome>>(LibraryProblems.NothingToPublish);

        var failed = await host.UntilEndedAsync(await host.EnqueueAsync(Told()));
        Assert.Equal((JobState.Failed, "nothing-to-publish", 1), (failed.State, failed.Reason?.Code, failed.Attempts));

        host.Job.Does = (_, _) => Task.FromResult<Result<JobOutcome>>(new JobOutcome());
        Assert.Equal(JobState.Waiting, (await host.Queue.RetryAsync(failed.Id, "berit", Now)).OrThrow().State);
        var done = await host.UntilEndedAsync(failed);
        Assert.Equal((JobState.Done, null, 2), (done.State, done.Reason?.Code, done.Attempts));
        Assert.Equal("job-not-failed", (await host.Queue.RetryAsync(failed.Id, "berit", Now)).Problem?.Code);
    }

    [Fact]
    public async Task Lost_infrastructure_is_waited_for()
    {
        await using var host = await StartAsync();
        host.Job.Does = (work, _) => work.Job.Attempts < 3 ? throw new LibraryUnavailableException() : Task.FromResult<Result<JobOutcome>>(new JobOutcome());

        var done = await host.UntilEndedAsync(await host.EnqueueAsync(Told()));

        Assert.Equal((JobState.Done, 3, 2), (done.State, done.Attempts, done.Failures));
        Assert.True(host.Job.Runs[2].Started - host.Job.Runs[1].Started >= TimeSpan.FromMilliseconds(100), "The second wait is twice the first");
    }

    [Fact]
    public async Task Infrastructure_that_stays_away_leaves_a_dead_job_that_can_be_tried_again()
    {
        await using var host = await StartAsync(retries: 1);
        host.Job.Does = (_, _) => throw new LostInfrastructureException("The mail server is away.");

        var dead = await host.UntilEndedAsync(await host.EnqueueAsync(Told()));
        Assert.Equal((JobState.Dead, "infrastructure-lost", 2), (dead.State, dead.Reason?.Code, dead.Attempts));
        Assert.Contains("mail server", dead.Reason!.Title, StringComparison.Ordinal);

        host.Job.Does = (_, _) => Task.FromResult<Result<JobOutcome>>(new JobOutcome());
        await host.Queue.RetryAsync(dead.Id, "berit", Now);
        Assert.Equal(JobState.Done, (await host.UntilEndedAsync(dead)).State);
    }

    [Fact]
    public async Task A_fault_of_the_product_leaves_a_dead_job_and_the_others_go_on()
    {
        await using var host = await StartAsync();
        host.Job.Does = (work, _) => work.Argument("what") == "wrong" ? throw new InvalidOperationException("secret") : Task.FromResult<Result<JobOutcome>>(new JobOutcome());

        var dead = await host.UntilEndedAsync(await host.EnqueueAsync(Told("wrong")));

        Assert.Equal((JobState.Dead, "fault", 1), (dead.State, dead.Reason?.Code, dead.Attempts));
        Assert.DoesNotContain("secret", dead.Reason!.Title, StringComparison.Ordinal);
        Assert.Equal(JobState.Done, (await host.UntilEndedAsync(await host.EnqueueAsync(Told("right")))).State);
    }

    [Fact]
    public async Task A_process_that_stops_leaves_its_jobs_to_the_next()
    {
        var settings = await SettingsAsync();
        JobRecord job;
        await using (var first = await JobHost.StartAsync(settings, engine: AddEngine))
        {
            using var entered = new SemaphoreSlim(0);
            first.Job.Does = async (_, cancellationToken) =>
            {
                entered.Release();
                await Task.Delay(Timeout.Infinite, cancellationToken);
                return new JobOutcome();
            };
            job = await first.EnqueueAsync(Told());
            await entered.WaitAsync();
        }

        await using var second = await JobHost.StartAsync(settings, engine: AddEngine);
        Assert.Equal((JobState.Done, 2), await second.UntilEndedAsync(job) is var done ? (done.State, done.Attempts) : default);
    }
}
