using ImppOffice.Planning;

namespace ImppOffice.Storage.Sql;

/// <summary>Lets operations take part in a transaction that is under way.</summary>
internal sealed class SharedSession(SqlSession session) : ISqlSessions
{
    public Task<T> ReadAsync<T>(Func<SqlSession, Task<T>> work, CancellationToken cancellationToken) => work(session);

    public Task<Result<T>> WriteAsync<T>(Func<SqlSession, Task<Result<T>>> work, CancellationToken cancellationToken)
        where T : notnull => work(session);
}
