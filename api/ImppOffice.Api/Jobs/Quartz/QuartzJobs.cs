using System.Text.Json;
using ImppOffice.Planning.Jobs;
using Quartz;
using Quartz.Extensibility;
using IQuartzJob = Quartz.IJob;

namespace ImppOffice.Api.Jobs.Quartz;

/// <summary>Has workers look for jobs.</summary>
internal sealed class WakeWorkers(IJobFirings firings) : IQuartzJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default) => await firings.RunDueAsync(cancellationToken);
}

/// <summary>Asks for the job of a schedule.</summary>
internal sealed class AskForJob(IJobFirings firings) : IQuartzJob
{
    private const string Schedule = "schedule";

    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default) =>
        await firings.AskAsync(Read(context.Trigger).Request, cancellationToken);

    /// <summary>The schedule that a trigger keeps.</summary>
    public static JobSchedule Read(ITrigger trigger) => JsonSerializer.Deserialize<JobSchedule>(Text(trigger)!)!;

    /// <summary>Whether a trigger keeps just this schedule.</summary>
    public static bool Keeps(ITrigger? trigger, JobSchedule schedule) => trigger is not null && Text(trigger) == Write(schedule);

    /// <summary>What a trigger is to keep.</summary>
    public static JobDataMap Keep(JobSchedule schedule) => new() { [Schedule] = Write(schedule) };

    private static string? Text(ITrigger trigger) => trigger.JobDataMap.GetString(Schedule);

    private static string Write(JobSchedule schedule) => JsonSerializer.Serialize(schedule);
}

/// <summary>Makes the two, without reflection and without a container.</summary>
internal sealed class QuartzJobFactory(IJobFirings firings) : IJobFactory
{
    public ValueTask<JobScope> CreateJob(TriggerFiredBundle bundle, IScheduler scheduler, CancellationToken cancellationToken = default) =>
        new(new JobScope(bundle.JobDetail.Key.Equals(QuartzKeys.Ask) ? new AskForJob(firings) : new WakeWorkers(firings), null));

    public ValueTask ReturnJob(JobScope scope, CancellationToken cancellationToken = default) => ValueTask.CompletedTask;
}

/// <summary>What the product's jobs are called in Quartz's tables.</summary>
internal static class QuartzKeys
{
    public static readonly JobKey Wake = new("wake", "impp");

    public static readonly JobKey Ask = new("ask", "impp");

    public static TriggerKey Waking(string name) => new(name, "wake");

    public static TriggerKey Asking(string name) => new(name, "ask");
}
