using ImppOffice.Planning;
using ImppOffice.Planning.Jobs;

namespace ImppOffice.Tests.Jobs;

/// <content>Jobs that run at a time, and again and again.</content>
public abstract partial class JobQueueContract
{
    [Fact]
    public async Task A_job_does_not_run_before_its_time()
    {
        await using var host = await StartAsync();
        var at = TimeProvider.System.GetUtcNow().AddSeconds(1.5);

        var done = await host.UntilEndedAsync(await host.EnqueueAsync(Told() with { NotBefore = at }));

        Assert.True(done.Started >= at, $"{done.Started} is before {at}");
    }

    [Fact]
    public async Task A_schedule_asks_for_its_job_at_its_time()
    {
        var clock = new ShiftedClock();
        await using var host = await StartAsync(time: clock);
        await BegunAsync(host);
        // One and a half seconds before a minute begins.
        clock.ShiftTo(58.5);

        await host.Queue.ScheduleAsync(new JobSchedule("each-minute", "* * * * *", Told("scheduled")), Now);
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        while (host.Job.Runs.Count == 0)
        {
            await Task.Delay(20, patience.Token);
        }

        Assert.Equal("scheduled", Told(host).First());
        Assert.NotNull((await host.Queue.ListSchedulesAsync(Now)).Single(planned => planned.Schedule.Name == "each-minute").Previous);
    }

    [Fact]
    public async Task Schedules_are_kept_replaced_and_ended_by_name()
    {
        await using var host = await StartAsync();
        await BegunAsync(host);

        await host.Queue.ScheduleAsync(new JobSchedule("mine", "0 3 * * *", Told()), Now);
        var planned = (await host.Queue.ScheduleAsync(new JobSchedule("mine", "30 4 * * 1", Told("other")), Now)).OrThrow();

        Assert.Equal((4, 30, DayOfWeek.Monday), planned.Next is { } next ? (next.Hour, next.Minute, next.DayOfWeek) : default);
        Assert.Equal(["consistency-nightly", "forget-ended-jobs", "mine"], (await host.Queue.ListSchedulesAsync(Now)).Select(schedule => schedule.Schedule.Name));
        Assert.Equal("other", planned.Schedule.Request.Arguments["what"]);
        Assert.Equal("wrong-cron", (await host.Queue.ScheduleAsync(new JobSchedule("mine", "at noon", Told()), Now)).Problem?.Code);
        Assert.True(await host.Queue.UnscheduleAsync("mine", Now));
        Assert.False(await host.Queue.UnscheduleAsync("mine", Now));
        Assert.Single(await host.Queue.ListNodesAsync(Now), node => node.Alive);
    }

    // What runs shows that the engine does.
    private static async Task BegunAsync(JobHost host)
    {
        await host.UntilEndedAsync(await host.EnqueueAsync(new JobRequest { Kind = "forget-ended-jobs", AskedBy = "amina" }));
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        while ((await host.Queue.ListSchedulesAsync(patience.Token)).Count < 2)
        {
            await Task.Delay(20, patience.Token);
        }
    }

    /// <summary>A clock that goes as all do, from another time on.</summary>
    private sealed class ShiftedClock : TimeProvider
    {
        private TimeSpan shift;

        public override DateTimeOffset GetUtcNow() => System.GetUtcNow() + shift;

        /// <summary>Moves it forward to a second of the minute.</summary>
        public void ShiftTo(double second)
        {
            var now = System.GetUtcNow();
            shift = TimeSpan.FromSeconds(60 + second - now.Second - (now.Millisecond / 1000.0));
        }
    }
}
