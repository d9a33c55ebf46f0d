using ImppOffice.Planning.Missions;

namespace ImppOffice.Planning.Jobs;

/// <summary>What a job is given to work with.</summary>
/// <param name="job">The job as it stood when it was begun.</param>
/// <param name="report">Takes in how far it is.</param>
public sealed class JobWork(JobRecord job, Func<JobProgress, CancellationToken, Task> report)
{
    public JobRecord Job => job;

    /// <summary>The mission it belongs to; a bug in whoever asked where there is none.</summary>
    public MissionId Mission => job.Request.Mission ?? throw new InvalidOperationException($"{job.Request.Kind} was asked for without a mission.");

    /// <summary>An argument of the request; a bug in whoever asked where it is missing.</summary>
    public string Argument(string name) =>
        job.Request.Arguments.TryGetValue(name, out var value) ? value : throw new InvalidOperationException($"{job.Request.Kind} was asked for without {name}.");

    /// <summary>Says how far the job is; may be called as often as one likes.</summary>
    public Task ReportAsync(JobProgress progress, CancellationToken cancellationToken) => report(progress, cancellationToken);
}
