using ImppOffice.Planning.Consistency.Relations;
using ImppOffice.Planning.Missions;

namespace ImppOffice.Planning.Consistency.Keeping;

/// <summary>
/// Keeps what can be worked out again: losing all of it costs time and nothing else. Throws
/// <see cref="Library.LibraryUnavailableException"/> where the storage is out of reach, and nothing else.
/// </summary>
public interface IConsistencyCache
{
    /// <summary>What a version states; null where it is not kept.</summary>
    Task<StatedVersion?> FindStatedAsync(StatedKey key, CancellationToken cancellationToken);

    /// <summary>Keeps what a version states; another of the same key would be the same.</summary>
    Task KeepStatedAsync(StatedKey key, StatedVersion stated, CancellationToken cancellationToken);

    /// <summary>Takes out what was read by other rules than these.</summary>
    Task ForgetStatedAsync(string rules, CancellationToken cancellationToken);

    /// <summary>The judgements of a mission's last run by their units; empty where none are kept.</summary>
    Task<IReadOnlyDictionary<string, RelationJudgement>> ReadJudgementsAsync(MissionId mission, CancellationToken cancellationToken);

    /// <summary>Keeps the judgements of a mission's last run in place of those before.</summary>
    Task KeepJudgementsAsync(MissionId mission, IReadOnlyDictionary<string, RelationJudgement> judgements, CancellationToken cancellationToken);
}
