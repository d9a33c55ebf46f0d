using ImppOffice.Planning;
using ImppOffice.Planning.Accounts;

namespace ImppOffice.Storage.Sql.Accounts;

/// <summary>Failed sign-ins in SQL.</summary>
internal sealed class SqlFailedSignIns(ISqlSessions sessions, TimeProvider time) : IFailedSignIns
{
    private static readonly TimeSpan Remembered = TimeSpan.FromHours(1);

    public Task<FailedSignIns> FindAsync(SignInPlace place, CancellationToken cancellationToken) => sessions.ReadAsync(
        async session => await session.FirstAsync(
            row => new FailedSignIns(row.SmallNumber("failures"), row.MomentOrNull("locked_until")),
            "SELECT failures, locked_until FROM failed_sign_ins WHERE name_key = @key AND address = @address AND at > @since",
            [.. Values(place), ("since", Since())]) ?? FailedSignIns.None,
        cancellationToken);

    public Task<int> CountAsync(SignInPlace place, CancellationToken cancellationToken) => WriteAsync(
        async session =>
        {
            await session.ExecuteAsync("DELETE FROM failed_sign_ins WHERE at <= @since", ("since", Since()));
            await session.ExecuteAsync(
                "INSERT INTO failed_sign_ins (name_key, address, failures, at) VALUES (@key, @address, 1, @now) "
                + "ON CONFLICT (name_key, address) DO UPDATE SET failures = failed_sign_ins.failures + 1, at = excluded.at",
                [.. Values(place), ("now", Now())]);
            return (int)(await session.NumberAsync("SELECT failures FROM failed_sign_ins WHERE name_key = @key AND address = @address", Values(place)) ?? 0);
        },
        cancellationToken);

    public Task ResetAsync(SignInPlace place, CancellationToken cancellationToken) => WriteAsync(
        session => session.ExecuteAsync("UPDATE failed_sign_ins SET failures = 0 WHERE name_key = @key AND address = @address", Values(place)),
        cancellationToken);

    public Task LockAsync(SignInPlace place, DateTimeOffset until, CancellationToken cancellationToken) => WriteAsync(
        session => session.ExecuteAsync(
            "UPDATE failed_sign_ins SET failures = 0, locked_until = @until WHERE name_key = @key AND address = @address",
            [.. Values(place), ("until", SqlRow.Moments.Write(until))]),
        cancellationToken);

    public Task ForgetAsync(string name, CancellationToken cancellationToken) => WriteAsync(
        session => session.ExecuteAsync("DELETE FROM failed_sign_ins WHERE name_key = @key", ("key", NameKey.Of(name))),
        cancellationToken);

    private static (string Name, object? Value)[] Values(SignInPlace place) => [("key", NameKey.Of(place.Name)), ("address", place.Address)];

    private string Now() => SqlRow.Moments.Write(time.GetUtcNow());

    private string Since() => SqlRow.Moments.Write(time.GetUtcNow() - Remembered);

    private async Task<int> WriteAsync(Func<SqlSession, Task<int>> work, CancellationToken cancellationToken) =>
        (await sessions.WriteAsync<int>(async session => await work(session), cancellationToken)).OrThrow();
}
