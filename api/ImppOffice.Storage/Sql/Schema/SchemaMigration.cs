using System.Globalization;
using ImppOffice.Planning.Library;

namespace ImppOffice.Storage.Sql.Schema;

/// <summary>
/// Brings the schema forward, file by file. Each file and its line in the version table are one transaction, so that
/// whatever stops in between goes on where it stopped.
/// </summary>
internal sealed class SchemaMigration(ISqlEngine engine, TimeProvider time) : IDisposable
{
    private readonly SemaphoreSlim one = new(1);
    private volatile bool done;

    /// <summary>Migrates once in the life of this process.</summary>
    public async Task EnsureAsync(CancellationToken cancellationToken)
    {
        if (done)
        {
            return;
        }

        await one.WaitAsync(cancellationToken);
        try
        {
            if (!done)
            {
                await RunAsync(cancellationToken);
                done = true;
            }
        }
        finally
        {
            one.Release();
        }
    }

    public void Dispose() => one.Dispose();

    private async Task RunAsync(CancellationToken cancellationToken)
    {
        foreach (var step in SchemaStep.Of(engine.Schema))
        {
            using var turn = await engine.EnterAsync(writes: true, cancellationToken);
            await using var connection = await engine.OpenAsync(cancellationToken);
            await using var transaction = await engine.BeginAsync(connection, writes: true, cancellationToken);
            var session = new SqlSession(engine, connection, transaction, cancellationToken);
            await engine.LockSchemaAsync(session);
            await session.ExecuteAsync("CREATE TABLE IF NOT EXISTS schema_versions (number BIGINT PRIMARY KEY, at TEXT NOT NULL)");
            var known = await session.NumberAsync("SELECT max(number) FROM schema_versions") ?? 0;
            if (known > SchemaStep.Of(engine.Schema)[^1].Number)
            {
                throw new LibraryUnavailableException(string.Create(CultureInfo.InvariantCulture, $"The library was made by a later version of the product (schema {known})."));
            }

            if (known < step.Number)
            {
                await session.ExecuteAsync(step.Sql);
                await session.ExecuteAsync("INSERT INTO schema_versions (number, at) VALUES (@number, @at)", ("number", step.Number), ("at", SqlRow.Moments.Write(time.GetUtcNow())));
            }

            await transaction.CommitAsync(CancellationToken.None);
        }
    }
}
