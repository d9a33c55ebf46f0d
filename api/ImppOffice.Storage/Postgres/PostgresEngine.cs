using System.Data;
using System.Data.Common;
using System.Net.Sockets;
using ImppOffice.Storage.Sql;
using Npgsql;

namespace ImppOffice.Storage.Postgres;

/// <summary>PostgreSQL, for libraries that several machines use.</summary>
internal sealed class PostgresEngine(string connectionString) : ISqlEngine
{
    // As many as the pool may hold: whoever comes later waits here, where nobody gives up.
    private const int AtOnce = 24;

    private readonly NpgsqlDataSource source = NpgsqlDataSource.Create(new NpgsqlConnectionStringBuilder(connectionString) { MaxPoolSize = AtOnce });
    private readonly SemaphoreSlim places = new(AtOnce);

    public string Schema => "postgresql";

    public string ForUpdate => " FOR UPDATE";

    public string PlainLetters => " COLLATE \"C\"";

    public async Task<DbConnection> OpenAsync(CancellationToken cancellationToken) => await source.OpenConnectionAsync(cancellationToken);

    public async Task<IDisposable> EnterAsync(bool writes, CancellationToken cancellationToken)
    {
        await places.WaitAsync(cancellationToken);
        return new Place(places);
    }

    // Writers hold the rows they decide by; readers see one moment.
    public async Task<DbTransaction> BeginAsync(DbConnection connection, bool writes, CancellationToken cancellationToken) =>
        await connection.BeginTransactionAsync(writes ? IsolationLevel.ReadCommitted : IsolationLevel.RepeatableRead, cancellationToken);

    public Task LockSchemaAsync(SqlSession session) => session.ExecuteAsync("SELECT pg_advisory_xact_lock(7345230918273)");

    public bool IsDuplicate(DbException exception) => exception is PostgresException { SqlState: PostgresErrorCodes.UniqueViolation };

    public bool GaveWay(Exception? exception) => exception is PostgresException { SqlState: PostgresErrorCodes.DeadlockDetected or PostgresErrorCodes.SerializationFailure };

    // Classes 08 connection, 40 deadlock, 53 resources, 55 and 57 intervention, 58 system.
    public bool IsOutage(Exception exception) => exception switch
    {
        PostgresException answer => answer.SqlState[..2] is "08" or "28" or "3D" or "40" or "53" or "55" or "57" or "58",
        NpgsqlException or SocketException or TimeoutException or IOException => true,
        _ => false,
    };

    public Task IndexAsync(SqlSession session, long document, IReadOnlyCollection<string> title, IReadOnlyCollection<string> words) => session.ExecuteAsync(
        """
        INSERT INTO document_words (n, title, words) VALUES (@document, array_to_tsvector(@title), array_to_tsvector(@words))
        ON CONFLICT (n) DO UPDATE SET title = excluded.title, words = excluded.words
        """,
        ("document", document),
        ("title", title.ToArray()),
        ("words", words.Union(title, StringComparer.Ordinal).ToArray()));

    public SearchClause Search(IReadOnlyCollection<string> words) => new(
        "d.n IN (SELECT n FROM document_words WHERE words @@ @words::tsquery)",
        "CASE WHEN d.n IN (SELECT n FROM document_words WHERE title @@ @words::tsquery) THEN 0 ELSE 1 END",
        [("words", string.Join(" & ", words.Select(word => $"'{word}':*")))]);

    public Task<IReadOnlyList<string>> ExamineAsync(SqlSession session) => Task.FromResult<IReadOnlyList<string>>([]);

    public async ValueTask DisposeAsync()
    {
        await source.DisposeAsync();
        places.Dispose();
    }

    private sealed class Place(SemaphoreSlim taken) : IDisposable
    {
        public void Dispose() => taken.Release();
    }
}
