namespace ImppOffice.Planning.Jobs;

/// <summary>
/// Hands jobs to workers, each to one at a time: a worker holds a job until a moment that it moves on while it works, and
/// whatever it writes after somebody else took over changes nothing. Throws
/// <see cref="Library.LibraryUnavailableException"/> where the storage is out of reach, and nothing else.
/// </summary>
public interface IJobRuns
{
    /// <summary>Takes the next job that is due; null where there is none.</summary>
    Task<JobRecord?> ClaimAsync(JobClaim claim, CancellationToken cancellationToken);

    /// <summary>Goes on holding a job, and notes how far it is where that is given.</summary>
    Task<JobHold> HoldAsync(JobRun run, JobProgress? progress, DateTimeOffset until, CancellationToken cancellationToken);

    /// <summary>Ends a job; false where somebody else took over.</summary>
    Task<bool> EndAsync(JobRun run, JobEnd end, CancellationToken cancellationToken);

    /// <summary>Puts a job back that is to run again; false where somebody else took over.</summary>
    /// <param name="run">The run that is given up.</param>
    /// <param name="due">When it may run again.</param>
    /// <param name="reason">The infrastructure that was lost; null where the process stops of its own will.</param>
    /// <param name="cancellationToken">Stops it.</param>
    Task<bool> PutBackAsync(JobRun run, DateTimeOffset due, JobReason? reason, CancellationToken cancellationToken);

    /// <summary>Takes jobs back whose worker no longer holds them, and says how many: they wait again, or are dead after so many workers.</summary>
    Task<int> RescueAsync(int mostLost, CancellationToken cancellationToken);

    /// <summary>How many jobs are due and wait.</summary>
    Task<long> CountDueAsync(CancellationToken cancellationToken);
}

/// <summary>A worker that asks for a job.</summary>
/// <param name="Node">The machine it works on.</param>
/// <param name="Kinds">What it knows how to do.</param>
/// <param name="Priority">What it wants.</param>
/// <param name="Until">Until when it holds the job at first.</param>
public sealed record JobClaim(string Node, IReadOnlyList<string> Kinds, JobPriority Priority, DateTimeOffset Until);

/// <summary>One run of a job.</summary>
/// <param name="Job">The job.</param>
/// <param name="Attempt">Which of its attempts it is.</param>
public sealed record JobRun(JobId Job, int Attempt)
{
    public static JobRun Of(JobRecord claimed) => new(claimed.Id, claimed.Attempts);
}

/// <summary>How a job ends.</summary>
/// <param name="State">Done, failed, cancelled or dead.</param>
/// <param name="Reason">Why it failed or died; null else.</param>
/// <param name="Result">The address of what came of it; null where there is none.</param>
public sealed record JobEnd(JobState State, JobReason? Reason = null, string? Result = null);

/// <summary>Whether a worker still has its job.</summary>
public enum JobHold
{
    /// <summary>It has it, and may go on.</summary>
    Held,

    /// <summary>It has it, and somebody cancelled it.</summary>
    CancelAsked,

    /// <summary>Somebody else took over.</summary>
    Lost,
}
