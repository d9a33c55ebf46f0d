using ImppOffice.Planning.Consistency.Keeping;
using ImppOffice.Planning.Consistency.Relations;
using ImppOffice.Planning.Missions;

namespace ImppOffice.Storage.Sql.Consistency;

/// <summary>What can be worked out again, in SQL; what cannot be read counts as not there.</summary>
internal sealed class SqlConsistencyCache(ISqlSessions sessions) : IConsistencyCache
{
    public async Task<StatedVersion?> FindStatedAsync(StatedKey key, CancellationToken cancellationToken)
    {
        var packed = await sessions.ReadAsync(
            session => session.FirstAsync(row => row.Text("stated"), "SELECT stated FROM stated_versions WHERE logical_hash = @hash AND kind = @kind AND rules = @rules", Values(key)),
            cancellationToken);
        return packed is null ? null : PackedJson.ReadIfKnown<StatedVersion>(packed);
    }

    public Task KeepStatedAsync(StatedKey key, StatedVersion stated, CancellationToken cancellationToken) => WriteAsync(
        "INSERT INTO stated_versions (logical_hash, kind, rules, stated) VALUES (@hash, @kind, @rules, @stated) ON CONFLICT (logical_hash, kind, rules) DO UPDATE SET stated = excluded.stated",
        [.. Values(key), ("stated", PackedJson.Write(stated))],
        cancellationToken);

    public Task ForgetStatedAsync(string rules, CancellationToken cancellationToken) =>
        WriteAsync("DELETE FROM stated_versions WHERE rules <> @rules", [("rules", rules)], cancellationToken);

    public async Task<IReadOnlyDictionary<string, RelationJudgement>> ReadJudgementsAsync(MissionId mission, CancellationToken cancellationToken)
    {
        var packed = await sessions.ReadAsync(
            session => session.FirstAsync(row => row.Text("judged"), "SELECT judged FROM judgements WHERE mission = @mission", ("mission", mission.Value)),
            cancellationToken);
        return (packed is null ? null : PackedJson.ReadIfKnown<Dictionary<string, RelationJudgement>>(packed)) ?? new Dictionary<string, RelationJudgement>(StringComparer.Ordinal);
    }

    public Task KeepJudgementsAsync(MissionId mission, IReadOnlyDictionary<string, RelationJudgement> judgements, CancellationToken cancellationToken) => WriteAsync(
        "INSERT INTO judgements (mission, judged) VALUES (@mission, @judged) ON CONFLICT (mission) DO UPDATE SET judged = excluded.judged",
        [("mission", mission.Value), ("judged", PackedJson.Write(judgements))],
        cancellationToken);

    private static (string Name, object? Value)[] Values(StatedKey key) => [("hash", key.LogicalHash), ("kind", key.Kind), ("rules", key.Rules)];

    private async Task WriteAsync(string sql, (string Name, object? Value)[] values, CancellationToken cancellationToken) =>
        (await sessions.WriteAsync<int>(async session => await session.ExecuteAsync(sql, values), cancellationToken)).OrThrow();
}
