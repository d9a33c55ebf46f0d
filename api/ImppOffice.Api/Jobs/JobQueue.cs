using ImppOffice.Api.Library;
using ImppOffice.Planning;
using ImppOffice.Planning.Jobs;
using ImppOffice.Planning.Library;
using ImppOffice.Planning.Records;

namespace ImppOffice.Api.Jobs;

/// <summary>The queue: the record comes first, so that a job that was acknowledged is never forgotten; then the engine is told.</summary>
public sealed partial class JobQueue(IJobStore store, AuditedChange audited, JobKinds kinds, IJobEngine engine, RunningJobs running, ILogger<JobQueue> log) : IJobQueue
{
    public async Task<Result<JobRecord>> EnqueueAsync(JobRequest request, CancellationToken cancellationToken)
    {
        if (!kinds.Knows(request.Kind))
        {
            return JobProblems.UnknownKind(request.Kind, kinds.Names);
        }

        return await AnnounceAsync(await store.AddAsync(request, cancellationToken), cancellationToken);
    }

    public async Task AnnounceAsync(JobRecord job, CancellationToken cancellationToken)
    {
        try
        {
            await engine.WakeAsync($"{job.Id}/{job.Revision}", job.Due, cancellationToken);
        }
        catch (LibraryUnavailableException lost)
        {
            Log.NotTold(log, job.Id, lost);
        }
    }

    public async Task<Result<JobRecord>> CancelAsync(JobId job, string by, CancellationToken cancellationToken)
    {
        var cancelled = await audited.RunAsync(stores => stores.Jobs.CancelAsync(job, cancellationToken), _ => new AuditEntry(by, "job-cancelled", $"job/{job}"), cancellationToken);
        if (cancelled.Problem is null)
        {
            running.Cancel(job);
        }

        return cancelled;
    }

    public async Task<Result<JobRecord>> RetryAsync(JobId job, string by, CancellationToken cancellationToken) => await AnnounceAsync(
        await audited.RunAsync(stores => stores.Jobs.RetryAsync(job, cancellationToken), _ => new AuditEntry(by, "job-retried", $"job/{job}"), cancellationToken),
        cancellationToken);

    public Task<Result<PlannedSchedule>> ScheduleAsync(JobSchedule schedule, CancellationToken cancellationToken) =>
        !kinds.Knows(schedule.Request.Kind) ? Task.FromResult<Result<PlannedSchedule>>(JobProblems.UnknownKind(schedule.Request.Kind, kinds.Names))
        : schedule.Request.Fault() is { } fault ? Task.FromResult<Result<PlannedSchedule>>(fault)
        : engine.ScheduleAsync(schedule, cancellationToken);

    public Task<bool> UnscheduleAsync(string name, CancellationToken cancellationToken) => engine.UnscheduleAsync(name, cancellationToken);

    public Task<IReadOnlyList<PlannedSchedule>> ListSchedulesAsync(CancellationToken cancellationToken) => engine.ListSchedulesAsync(cancellationToken);

    public Task<IReadOnlyList<JobNode>> ListNodesAsync(CancellationToken cancellationToken) => engine.ListNodesAsync(cancellationToken);

    private async Task<Result<JobRecord>> AnnounceAsync(Result<JobRecord> added, CancellationToken cancellationToken)
    {
        if (added.Succeeded(out var job, out _))
        {
            await AnnounceAsync(job, cancellationToken);
        }

        return added;
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Warning, "Job {Job} is recorded, and the engine could not be told; the next sweep finds it.")]
        public static partial void NotTold(ILogger logger, JobId job, Exception exception);
    }
}
