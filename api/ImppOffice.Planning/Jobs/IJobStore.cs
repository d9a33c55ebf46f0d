using ImppOffice.Planning.Library;
using ImppOffice.Planning.Missions;

namespace ImppOffice.Planning.Jobs;

/// <summary>
/// Keeps the records of jobs. Ids that nobody has give the problem <c>unknown-job</c>. What is acknowledged is durable. Throws
/// <see cref="LibraryUnavailableException"/> where the storage is out of reach, and nothing else.
/// </summary>
public interface IJobStore
{
    /// <summary>Adds a job, or gathers it into the one that waits under its key, and gives the record. <c>wrong-job-request</c> where it carries more than ids.</summary>
    Task<Result<JobRecord>> AddAsync(JobRequest request, CancellationToken cancellationToken);

    /// <summary>One job.</summary>
    Task<Result<JobRecord>> FindAsync(JobId job, CancellationToken cancellationToken);

    /// <summary>Jobs, the latest first.</summary>
    Task<Page<JobRecord>> ListAsync(JobFilter filter, PageOf page, CancellationToken cancellationToken);

    /// <summary>How many jobs stand where.</summary>
    Task<IReadOnlyList<JobCount>> CountAsync(CancellationToken cancellationToken);

    /// <summary>Cancels a job that waits, and notes it for one that runs; <c>job-ended</c> where it is at an end.</summary>
    Task<Result<JobRecord>> CancelAsync(JobId job, CancellationToken cancellationToken);

    /// <summary>Lets a failed or dead job wait again; <c>job-not-failed</c> for any other.</summary>
    Task<Result<JobRecord>> RetryAsync(JobId job, CancellationToken cancellationToken);

    /// <summary>Takes out what ended before a moment, save for what is on the dead-letter list, and says how many that were.</summary>
    Task<int> ForgetAsync(DateTimeOffset endedBefore, CancellationToken cancellationToken);
}

/// <summary>Which jobs are wanted.</summary>
public sealed record JobFilter
{
    /// <summary>Whose eyes the list is for: jobs of the installation come only where it names no missions.</summary>
    public Audience Audience { get; init; } = Audience.Everybody;

    /// <summary>Of one mission only; null for all.</summary>
    public MissionId? Mission { get; init; }

    /// <summary>In these states; empty for all.</summary>
    public IReadOnlyList<JobState> States { get; init; } = [];
}

/// <summary>How many jobs of one priority are in one state.</summary>
/// <param name="Priority">The priority.</param>
/// <param name="State">The state.</param>
/// <param name="Jobs">How many.</param>
/// <param name="Oldest">When the oldest of them was asked for (UTC).</param>
public sealed record JobCount(JobPriority Priority, JobState State, long Jobs, DateTimeOffset Oldest);
