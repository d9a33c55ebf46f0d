using ImppOffice.Planning;
using ImppOffice.Planning.Jobs;

namespace ImppOffice.Api.Jobs;

/// <summary>
/// Fires at its times, on whichever machine is free: all that the queue leaves to a scheduler. A firing that is lost is made
/// up for by the next sweep, and one too many does no harm.
/// </summary>
public interface IJobEngine
{
    /// <summary>The name of this machine among those that run jobs.</summary>
    string Node { get; }

    /// <summary>Begins to fire.</summary>
    /// <exception cref="Planning.Library.LibraryUnavailableException">What the engine keeps its times in is out of reach; may be begun again.</exception>
    Task StartAsync(IJobFirings firings, CancellationToken cancellationToken);

    /// <summary>Ends firing, and waits for what was fired.</summary>
    Task StopAsync(CancellationToken cancellationToken);

    /// <summary>Has workers look for jobs at a moment; another of the same name takes its place.</summary>
    Task WakeAsync(string name, DateTimeOffset at, CancellationToken cancellationToken);

    /// <summary>Keeps a schedule in place of the one of its name; <c>wrong-cron</c> where its times cannot be read.</summary>
    Task<Result<PlannedSchedule>> ScheduleAsync(JobSchedule schedule, CancellationToken cancellationToken);

    /// <summary>Ends a schedule; false where there is none.</summary>
    Task<bool> UnscheduleAsync(string name, CancellationToken cancellationToken);

    /// <summary>Every schedule, by name.</summary>
    Task<IReadOnlyList<PlannedSchedule>> ListSchedulesAsync(CancellationToken cancellationToken);

    /// <summary>Every machine that runs jobs, by name.</summary>
    Task<IReadOnlyList<JobNode>> ListNodesAsync(CancellationToken cancellationToken);
}

/// <summary>What an engine fires.</summary>
public interface IJobFirings
{
    /// <summary>Does what is due, until nothing is.</summary>
    Task RunDueAsync(CancellationToken cancellationToken);

    /// <summary>Asks for the job of a schedule.</summary>
    Task AskAsync(JobRequest request, CancellationToken cancellationToken);
}
