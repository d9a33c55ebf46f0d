using ImppOffice.Planning;

namespace ImppOffice.Storage.Sql;

/// <summary>Where the adapters get their transactions from: one for each operation, or one that several share.</summary>
internal interface ISqlSessions
{
    /// <summary>Reads; what it reads belongs together.</summary>
    Task<T> ReadAsync<T>(Func<SqlSession, Task<T>> work, CancellationToken cancellationToken);

    /// <summary>Writes, all or nothing; nothing where the work ends with a problem or an exception. The work may be run again from its beginning.</summary>
    Task<Result<T>> WriteAsync<T>(Func<SqlSession, Task<Result<T>>> work, CancellationToken cancellationToken)
        where T : notnull;
}
