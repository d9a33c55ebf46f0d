using ImppOffice.Planning;
using ImppOffice.Planning.Jobs;
using Microsoft.Extensions.DependencyInjection;

namespace ImppOffice.Tests.Jobs;

/// <summary>What a queue of background jobs must do, whatever engine fires it.</summary>
public abstract partial class JobQueueContract
{
    private static CancellationToken Now => CancellationToken.None;

    /// <summary>The settings of an empty library.</summary>
    protected abstract Task<Dictionary<string, string?>> SettingsAsync();

    /// <summary>Puts another engine in place of the product's own.</summary>
    protected virtual void AddEngine(IServiceCollection services)
    {
    }

    private protected async Task<JobHost> StartAsync(int workers = 4, int retries = 3, TimeProvider? time = null)
    {
        var settings = await SettingsAsync();
        settings["Jobs:Workers"] = $"{workers}";
        settings["Jobs:Retries"] = $"{retries}";
        return await JobHost.StartAsync(settings, time, AddEngine);
    }

    private static JobRequest Told(string argument = "x", string? key = null, JobPriority priority = JobPriority.Background, TimeSpan delay = default) => new()
    {
        Kind = "told",
        AskedBy = "amina",
        GatherKey = key,
        Priority = priority,
        Delay = delay,
        Arguments = new Dictionary<string, string>(StringComparer.Ordinal) { ["what"] = argument },
    };

    private static IEnumerable<string> Told(JobHost host) => host.Job.Runs.Select(run => run.Request.Arguments["what"]);

    [Fact]
    public async Task A_job_runs_once_and_says_what_came_of_it()
    {
        await using var host = await StartAsync();

        var done = await host.UntilEndedAsync(await host.EnqueueAsync(Told("only")));

        Assert.Equal((JobState.Done, "/api/result", 1, "amina"), (done.State, done.Result, done.Attempts, done.Request.AskedBy));
        Assert.True(done.Asked <= done.Started && done.Started <= done.Ended);
        Assert.Equal(["only"], Told(host));
    }

    [Fact]
    public async Task What_no_job_does_or_carries_more_than_ids_is_refused()
    {
        await using var host = await StartAsync();

        Assert.Equal("unknown-job-kind", (await host.Queue.EnqueueAsync(Told() with { Kind = "tald" }, Now)).Problem?.Code);
        Assert.Equal("wrong-job-request", (await host.Queue.EnqueueAsync(Told(new string('x', 1000)), Now)).Problem?.Code);
        Assert.Equal("unknown-job", (await host.Queue.CancelAsync(new JobId("nobody"), "berit", Now)).Problem?.Code);
    }

    [Fact]
    public async Task A_burst_of_requests_is_one_run_with_what_was_said_last()
    {
        await using var host = await StartAsync();

        var first = await host.EnqueueAsync(Told("first", "mission/1", delay: TimeSpan.FromSeconds(1)));
        await Task.WhenAll(Enumerable.Range(0, 20).Select(n => Task.Run(() => host.EnqueueAsync(Told($"{n}", "mission/1", delay: TimeSpan.FromSeconds(1))))));
        var last = await host.EnqueueAsync(Told("last", "mission/1", delay: TimeSpan.FromSeconds(1)));
        var other = await host.EnqueueAsync(Told("other", "mission/2"));

        Assert.Equal(first.Id, last.Id);
        Assert.Equal(22, (await host.UntilEndedAsync(first)).Gathered);
        await host.UntilEndedAsync(other);
        Assert.Equal(["last", "other"], Told(host).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Requests_that_come_while_one_runs_make_exactly_one_more_run_after_it()
    {
        await using var host = await StartAsync();
        using var entered = new SemaphoreSlim(0);
        using var leave = new SemaphoreSlim(0);
        var beside = 0;
        var most = 0;
        host.Job.Does = async (_, cancellationToken) =>
        {
            most = Math.Max(most, Interlocked.Increment(ref beside));
            entered.Release();
            await leave.WaitAsync(cancellationToken);
            Interlocked.Decrement(ref beside);
            return new JobOutcome();
        };

        var first = await host.EnqueueAsync(Told("first", "mission/1"));
        await entered.WaitAsync();
        var second = await host.EnqueueAsync(Told("second", "mission/1"));
        var third = await host.EnqueueAsync(Told("third", "mission/1"));
        leave.Release(2);
        await host.UntilEndedAsync(second);

        Assert.NotEqual(first.Id, second.Id);
        Assert.Equal(second.Id, third.Id);
        Assert.Equal(["first", "third"], Told(host));
        Assert.Equal(1, most);
    }

    [Fact]
    public async Task What_somebody_waits_for_goes_before_what_nobody_waits_for()
    {
        await using var host = await StartAsync(workers: 1);
        using var entered = new SemaphoreSlim(0);
        using var leave = new SemaphoreSlim(0);
        host.Job.Does = async (_, cancellationToken) =>
        {
            entered.Release();
            await leave.WaitAsync(cancellationToken);
            return new JobOutcome();
        };

        await host.EnqueueAsync(Told("first"));
        await entered.WaitAsync();
        await host.EnqueueAsync(Told("second"));
        var last = await host.EnqueueAsync(Told("third"));
        await host.EnqueueAsync(Told("awaited", priority: JobPriority.Interactive));
        leave.Release(4);
        await host.UntilEndedAsync(last);

        Assert.Equal(["first", "awaited", "second", "third"], Told(host));
    }

    [Fact]
    public async Task Long_background_work_leaves_a_place_for_what_somebody_waits_for()
    {
        await using var host = await StartAsync(workers: 2);
        using var leave = new SemaphoreSlim(0);
        host.Job.Does = async (work, cancellationToken) =>
        {
            if (work.Job.Request.Priority == JobPriority.Background)
            {
                await leave.WaitAsync(cancellationToken);
            }

            return new JobOutcome();
        };

        var background = new[] { await host.EnqueueAsync(Told("1")), await host.EnqueueAsync(Told("2")), await host.EnqueueAsync(Told("3")) };
        await host.UntilEndedAsync(await host.EnqueueAsync(Told("awaited", priority: JobPriority.Interactive)));
        leave.Release(3);
        foreach (var job in background)
        {
            await host.UntilEndedAsync(job);
        }

        Assert.Equal(4, host.Job.Runs.Count);
    }

    [Fact]
    public async Task A_job_says_how_far_it_is()
    {
        await using var host = await StartAsync();
        using var leave = new SemaphoreSlim(0);
        host.Job.Does = async (work, cancellationToken) =>
        {
            await work.ReportAsync(new JobProgress(1, 3, "documents"), cancellationToken);
            await work.ReportAsync(new JobProgress(2, 3, "documents"), cancellationToken);
            await leave.WaitAsync(cancellationToken);
            await work.ReportAsync(new JobProgress(3, 3, "documents"), cancellationToken);
            return new JobOutcome();
        };

        var job = await host.EnqueueAsync(Told());
        await host.UntilAsync(job, found => found.Progress == new JobProgress(2, 3, "documents"));
        leave.Release();

        Assert.Equal(new JobProgress(3, 3, "documents"), (await host.UntilEndedAsync(job)).Progress);
    }
}
