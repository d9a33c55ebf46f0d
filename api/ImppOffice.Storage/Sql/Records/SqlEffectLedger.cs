using ImppOffice.Planning;
using ImppOffice.Planning.Records;

namespace ImppOffice.Storage.Sql.Records;

/// <summary>The ledger of effects in SQL; its key lets one of two transactions in.</summary>
internal sealed class SqlEffectLedger(ISqlSessions sessions, TimeProvider time) : IEffectLedger
{
    public async Task<bool> EnterAsync(Effect effect, CancellationToken cancellationToken) => await WriteAsync(
        "INSERT INTO effects (kind, effect_key, at, address) VALUES (@kind, @key, @at, '') ON CONFLICT (kind, effect_key) DO NOTHING",
        [.. Values(effect), ("at", SqlRow.Moments.Write(time.GetUtcNow()))],
        cancellationToken) == 1;

    public Task NoteAsync(Effect effect, string address, CancellationToken cancellationToken) => WriteAsync(
        "UPDATE effects SET address = @address WHERE kind = @kind AND effect_key = @key",
        [.. Values(effect), ("address", address)],
        cancellationToken);

    public Task<string?> FindAsync(Effect effect, CancellationToken cancellationToken) => sessions.ReadAsync(
        session => session.FirstAsync(row => row.Text("address"), "SELECT address FROM effects WHERE kind = @kind AND effect_key = @key", Values(effect)),
        cancellationToken);

    private static (string Name, object? Value)[] Values(Effect effect) => [("kind", effect.Kind), ("key", effect.Key)];

    private async Task<int> WriteAsync(string sql, (string Name, object? Value)[] values, CancellationToken cancellationToken) =>
        (await sessions.WriteAsync<int>(async session => await session.ExecuteAsync(sql, values), cancellationToken)).OrThrow();
}
