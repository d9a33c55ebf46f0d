namespace ImppOffice.Planning.Jobs;

/// <summary>
/// Has work done in the background, at least once. What was acknowledged ends, whatever is killed in between: as done,
/// failed, cancelled or dead. Throws <see cref="Library.LibraryUnavailableException"/> where the storage is out of reach.
/// </summary>
public interface IJobQueue
{
    /// <summary>
    /// Takes a job and gives its record, or the one it was gathered into. <c>unknown-job-kind</c> where no job does it,
    /// <c>wrong-job-request</c> where it carries more than ids.
    /// </summary>
    Task<Result<JobRecord>> EnqueueAsync(JobRequest request, CancellationToken cancellationToken);

    /// <summary>
    /// Tells of a job that was added in a transaction of its caller, through <see cref="IJobStore.AddAsync"/>, once that is
    /// made durable. Without it the job is found a little later.
    /// </summary>
    Task AnnounceAsync(JobRecord job, CancellationToken cancellationToken);

    /// <summary>Cancels a job: at once where it waits, else as soon as its work looks; <c>job-ended</c> where it is at an end.</summary>
    Task<Result<JobRecord>> CancelAsync(JobId job, string by, CancellationToken cancellationToken);

    /// <summary>Has a failed or dead job done again; <c>job-not-failed</c> for any other.</summary>
    Task<Result<JobRecord>> RetryAsync(JobId job, string by, CancellationToken cancellationToken);

    /// <summary>Has a job asked for again and again; <c>wrong-cron</c> where the times cannot be read. A time that passed while nothing ran counts once.</summary>
    Task<Result<PlannedSchedule>> ScheduleAsync(JobSchedule schedule, CancellationToken cancellationToken);

    /// <summary>Ends a schedule; false where there is none of the name.</summary>
    Task<bool> UnscheduleAsync(string name, CancellationToken cancellationToken);

    /// <summary>Every schedule, by name.</summary>
    Task<IReadOnlyList<PlannedSchedule>> ListSchedulesAsync(CancellationToken cancellationToken);

    /// <summary>Every machine that runs jobs, by name.</summary>
    Task<IReadOnlyList<JobNode>> ListNodesAsync(CancellationToken cancellationToken);
}
