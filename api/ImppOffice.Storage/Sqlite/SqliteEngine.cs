using System.Data.Common;
using ImppOffice.Storage.Sql;
using Microsoft.Data.Sqlite;

namespace ImppOffice.Storage.Sqlite;

/// <summary>SQLite in one file: write-ahead log, synchronous at every commit, one writer at a time.</summary>
internal sealed class SqliteEngine : ISqlEngine
{
    private const int BusyMilliseconds = 30_000;

    // SQLite lets others try again and again; here they stand in line, so that nobody is forgotten.
    private readonly SemaphoreSlim writers = new(1);
    private readonly string file;
    private readonly string connectionString;

    /// <param name="file">The path of the database; its folder is made where it is missing, for its owner alone.</param>
    public SqliteEngine(string file)
    {
        this.file = file;
        SQLitePCL.Batteries_V2.Init();
        connectionString = new SqliteConnectionStringBuilder { DataSource = file, ForeignKeys = true, DefaultTimeout = BusyMilliseconds / 1000 }.ToString();
    }

    public string Schema => "sqlite";

    public string ForUpdate => "";

    public string PlainLetters => "";

    public async Task<DbConnection> OpenAsync(CancellationToken cancellationToken)
    {
        OwnFolder.MakeFor(file);
        var connection = new SqliteConnection(connectionString);
        try
        {
            await connection.OpenAsync(cancellationToken);
            await using var setup = connection.CreateCommand();
            setup.CommandText = $"PRAGMA busy_timeout = {BusyMilliseconds}; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL";
            await setup.ExecuteNonQueryAsync(cancellationToken);
            return connection;
        }
        catch (SqliteException)
        {
            await connection.DisposeAsync();
            throw;
        }
    }

    public async Task<IDisposable> EnterAsync(bool writes, CancellationToken cancellationToken)
    {
        if (!writes)
        {
            return new Turn(null);
        }

        await writers.WaitAsync(cancellationToken);
        return new Turn(writers);
    }

    // A transaction that will write must say so at its start, or it could find itself unable to go on.
    public Task<DbTransaction> BeginAsync(DbConnection connection, bool writes, CancellationToken cancellationToken) =>
        Task.FromResult<DbTransaction>(((SqliteConnection)connection).BeginTransaction(deferred: !writes));

    public Task LockSchemaAsync(SqlSession session) => Task.CompletedTask;

    public bool IsDuplicate(DbException exception) =>
        exception is SqliteException { SqliteExtendedErrorCode: SQLitePCL.raw.SQLITE_CONSTRAINT_UNIQUE or SQLitePCL.raw.SQLITE_CONSTRAINT_PRIMARYKEY };

    // Writers come one after the other.
    public bool GaveWay(Exception? exception) => false;

    public bool IsOutage(Exception exception) => exception is IOException or UnauthorizedAccessException
        || (exception is SqliteException { SqliteErrorCode: not (SQLitePCL.raw.SQLITE_ERROR or SQLitePCL.raw.SQLITE_CONSTRAINT or SQLitePCL.raw.SQLITE_MISMATCH or SQLitePCL.raw.SQLITE_MISUSE or SQLitePCL.raw.SQLITE_RANGE) });

    public async Task IndexAsync(SqlSession session, long document, IReadOnlyCollection<string> title, IReadOnlyCollection<string> words)
    {
        await session.ExecuteAsync("DELETE FROM document_words WHERE rowid = @document", ("document", document));
        await session.ExecuteAsync(
            "INSERT INTO document_words (rowid, title, words) VALUES (@document, @title, @words)",
            ("document", document),
            ("title", string.Join(' ', title)),
            ("words", string.Join(' ', words)));
    }

    public SearchClause Search(IReadOnlyCollection<string> words)
    {
        var all = string.Join(" AND ", words.Select(word => $"\"{word}\"*"));
        return new SearchClause(
            "d.n IN (SELECT rowid FROM document_words WHERE document_words MATCH @words)",
            "CASE WHEN d.n IN (SELECT rowid FROM document_words WHERE document_words MATCH @inTitle) THEN 0 ELSE 1 END",
            [("words", all), ("inTitle", $"title : ({all})")]);
    }

    public Task<IReadOnlyList<string>> ExamineAsync(SqlSession session) => session.ListAsync(
        row => row.Text("fault"),
        "SELECT integrity_check AS fault FROM pragma_integrity_check WHERE integrity_check <> 'ok'");

    public ValueTask DisposeAsync()
    {
        using (var pooled = new SqliteConnection(connectionString))
        {
            SqliteConnection.ClearPool(pooled);
        }

        writers.Dispose();
        return ValueTask.CompletedTask;
    }

    private sealed class Turn(SemaphoreSlim? taken) : IDisposable
    {
        public void Dispose() => taken?.Release();
    }
}
