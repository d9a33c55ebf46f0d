using ImppOffice.Planning.Consistency.Runs;
using ImppOffice.Planning.Missions;

namespace ImppOffice.Planning.Consistency.Keeping;

/// <summary>
/// Keeps the newest runs of each mission with their reports. What is acknowledged is durable. Throws
/// <see cref="Library.LibraryUnavailableException"/> where the storage is out of reach, and nothing else.
/// </summary>
public interface IConsistencyRuns
{
    /// <summary>Keeps a run with its reports and forgets the oldest, all or nothing; false, and nothing is kept, where the mission has a run of its number or a later one.</summary>
    /// <param name="run">The run; its number follows that of the latest.</param>
    /// <param name="reports">The report in each language.</param>
    /// <param name="keep">How many runs of the mission are kept, from 1.</param>
    /// <param name="cancellationToken">Stops it.</param>
    Task<bool> AddAsync(MissionRun run, IReadOnlyList<ConsistencyReport> reports, int keep, CancellationToken cancellationToken);

    /// <summary>Notes that a run was asked for again and nothing had changed: its moment, cause and person. Nothing where it is forgotten.</summary>
    Task RenewAsync(MissionRun run, CancellationToken cancellationToken);

    /// <summary>The latest run; null before the first.</summary>
    Task<MissionRun?> LatestAsync(MissionId mission, CancellationToken cancellationToken);

    /// <summary>One run; null where there is none of the number, or it is forgotten.</summary>
    Task<MissionRun?> FindAsync(MissionId mission, long number, CancellationToken cancellationToken);

    /// <summary>The runs of a mission, the newest first.</summary>
    Task<Page<MissionRun>> ListAsync(MissionId mission, PageOf page, CancellationToken cancellationToken);

    /// <summary>The report of a run; null where there is none of the number or the language (BCP 47).</summary>
    Task<ConsistencyReport?> ReadAsync(MissionId mission, long number, string language, CancellationToken cancellationToken);
}
