using ImppOffice.Planning;
using ImppOffice.Planning.Library;
using ImppOffice.Storage.Sql.Schema;

namespace ImppOffice.Storage.Sql;

/// <summary>Gives every operation a transaction of its own, on a database whose schema is up to date.</summary>
internal sealed class OwnSessions(ISqlEngine engine, SchemaMigration migration) : ISqlSessions
{
    private const int MostTries = 5;

    public Task<T> ReadAsync<T>(Func<SqlSession, Task<T>> work, CancellationToken cancellationToken) =>
        RunAsync(writes: false, work, _ => false, cancellationToken);

    public async Task<Result<T>> WriteAsync<T>(Func<SqlSession, Task<Result<T>>> work, CancellationToken cancellationToken)
        where T : notnull
    {
        for (var tried = 1; ; tried++)
        {
            try
            {
                return await RunAsync(writes: true, work, result => result.Problem is null, cancellationToken);
            }
            catch (LibraryUnavailableException outage) when (tried < MostTries && engine.GaveWay(outage.InnerException))
            {
                // Two waited for each other and this one gave way: the other goes on, so that another try gets through.
                cancellationToken.ThrowIfCancellationRequested();
            }
        }
    }

    private async Task<T> RunAsync<T>(bool writes, Func<SqlSession, Task<T>> work, Func<T, bool> counts, CancellationToken cancellationToken)
    {
        try
        {
            await migration.EnsureAsync(cancellationToken);
            using var turn = await engine.EnterAsync(writes, cancellationToken);
            await using var connection = await engine.OpenAsync(cancellationToken);
            await using var transaction = await engine.BeginAsync(connection, writes, cancellationToken);
            var result = await work(new SqlSession(engine, connection, transaction, cancellationToken));
            if (counts(result))
            {
                // Once it is asked for, whether it happened must be waited for.
                await transaction.CommitAsync(CancellationToken.None);
            }

            return result;
        }
        catch (Exception outage) when (engine.IsOutage(outage))
        {
            throw new LibraryUnavailableException("The library cannot be reached.", outage);
        }
    }
}
