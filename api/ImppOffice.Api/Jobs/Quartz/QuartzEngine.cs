using System.Data.Common;
using System.Security.Cryptography;
using ImppOffice.Planning;
using ImppOffice.Planning.Jobs;
using ImppOffice.Planning.Library;
using Quartz;

namespace ImppOffice.Api.Jobs.Quartz;

/// <summary>Quartz with its persistent store, whose tables it makes itself; machines that share the database form a cluster.</summary>
public sealed class QuartzEngine(QuartzStore store, JobOptions options, TimeProvider time, ILoggerFactory logs) : IJobEngine, IAsyncDisposable
{
    private volatile Running? running;

    // Machines may share a name, as containers do.
    public string Node { get; } = $"{Environment.MachineName}-{Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(3))}";

    public Task StartAsync(IJobFirings firings, CancellationToken cancellationToken) => ReachAsync<bool>(async () =>
    {
        await store.PrepareAsync(cancellationToken);
        var factory = QuartzSetUp.Build(store, Node, options, firings, time, logs);
        try
        {
            var scheduler = await factory.GetScheduler(cancellationToken);
            await scheduler.AddJob(JobBuilder.Create<WakeWorkers>().WithIdentity(QuartzKeys.Wake).StoreDurably().Build(), AddJobOptions.Replacing, cancellationToken);
            // A schedule that fired on a machine that then died asks again on another.
            await scheduler.AddJob(JobBuilder.Create<AskForJob>().WithIdentity(QuartzKeys.Ask).StoreDurably().RequestRecovery().Build(), AddJobOptions.Replacing, cancellationToken);
            await scheduler.Start(cancellationToken);
            running = new Running(factory, scheduler);
            return true;
        }
        catch
        {
            await factory.DisposeAsync();
            throw;
        }
    });

    public async Task StopAsync(CancellationToken cancellationToken)
    {
        if (Interlocked.Exchange(ref running, null) is { } ended)
        {
            await ended.Scheduler.Shutdown(waitForJobsToComplete: true, cancellationToken);
            await ended.Factory.DisposeAsync();
        }
    }

    public async ValueTask DisposeAsync() => await StopAsync(CancellationToken.None);

    public Task WakeAsync(string name, DateTimeOffset at, CancellationToken cancellationToken) => ReachAsync<bool>(async () =>
    {
        // Before it begins there is nobody to wake; beginning starts with a sweep.
        if (running is { Scheduler: var scheduler })
        {
            var trigger = TriggerBuilder.Create(time).ForJob(QuartzKeys.Wake).WithIdentity(QuartzKeys.Waking(name)).StartAt(at).Build();
            await scheduler.ScheduleJob(trigger, ScheduleJobOptions.Replacing, cancellationToken);
        }

        return true;
    });

    public Task<Result<PlannedSchedule>> ScheduleAsync(JobSchedule schedule, CancellationToken cancellationToken) => ReachAsync<Result<PlannedSchedule>>(async () =>
    {
        if (!CronExpression.TryParse(schedule.Cron, CronFormat.Unix, out var cron))
        {
            return JobProblems.WrongCron(schedule.Cron);
        }

        var scheduler = Begun();
        var key = QuartzKeys.Asking(schedule.Name);
        // What is there stays, or a time that passed while nothing ran would be forgotten.
        if (!AskForJob.Keeps(await scheduler.GetTrigger(key, cancellationToken), schedule))
        {
            var times = CronScheduleBuilder.Create(cron!).InTimeZone(TimeZoneInfo.Utc).WithMisfireInstruction(CronTriggerMisfireInstruction.FireAndProceed);
            var trigger = TriggerBuilder.Create(time).ForJob(QuartzKeys.Ask).WithIdentity(key).WithSchedule(times).UsingJobData(AskForJob.Keep(schedule)).Build();
            await scheduler.ScheduleJob(trigger, ScheduleJobOptions.Replacing, cancellationToken);
        }

        return Planned((await scheduler.GetTrigger(key, cancellationToken))!);
    });

    public Task<bool> UnscheduleAsync(string name, CancellationToken cancellationToken) =>
        ReachAsync(async () => await Begun().UnscheduleJob(QuartzKeys.Asking(name), cancellationToken));

    public Task<IReadOnlyList<PlannedSchedule>> ListSchedulesAsync(CancellationToken cancellationToken) => ReachAsync<IReadOnlyList<PlannedSchedule>>(async () =>
        running is { Scheduler: var scheduler }
            ? [.. (await scheduler.GetTriggersOfJob(QuartzKeys.Ask, cancellationToken)).Where(trigger => trigger.Key.Group == QuartzKeys.Asking("").Group).Select(Planned).OrderBy(planned => planned.Schedule.Name, StringComparer.Ordinal)]
            : []);

    public Task<IReadOnlyList<JobNode>> ListNodesAsync(CancellationToken cancellationToken) => ReachAsync<IReadOnlyList<JobNode>>(async () =>
        running is { Scheduler: var scheduler }
            ? [.. (await scheduler.QueryClusterNodes(cancellationToken)).Select(node => new JobNode(node.InstanceId, node.LastCheckInUtc, node.State == ClusterNodeState.Alive)).OrderBy(node => node.Name, StringComparer.Ordinal)]
            : []);

    private static PlannedSchedule Planned(ITrigger trigger) => new(AskForJob.Read(trigger), trigger.NextFireTimeUtc, trigger.PreviousFireTimeUtc);

    private IScheduler Begun() => running?.Scheduler ?? throw new LibraryUnavailableException("Background jobs have not begun.");

    private static async Task<T> ReachAsync<T>(Func<Task<T>> work)
    {
        try
        {
            return await work();
        }
        catch (Exception lost) when (lost is SchedulerException or DbException or IOException or TimeoutException)
        {
            throw new LibraryUnavailableException("The times of background jobs cannot be reached.", lost);
        }
    }

    private sealed record Running(StandaloneSchedulerFactory Factory, IScheduler Scheduler);
}
