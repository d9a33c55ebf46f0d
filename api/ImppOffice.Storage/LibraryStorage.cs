using ImppOffice.Planning;
using ImppOffice.Planning.Accounts;
using ImppOffice.Planning.Consistency.Keeping;
using ImppOffice.Planning.Jobs;
using ImppOffice.Planning.Library;
using ImppOffice.Planning.Records;
using ImppOffice.Storage.Care;
using ImppOffice.Storage.Postgres;
using ImppOffice.Storage.Sql;
using ImppOffice.Storage.Sql.Accounts;
using ImppOffice.Storage.Sql.Consistency;
using ImppOffice.Storage.Sql.Documents;
using ImppOffice.Storage.Sql.Jobs;
using ImppOffice.Storage.Sql.Records;
using ImppOffice.Storage.Sql.Schema;
using ImppOffice.Storage.Sqlite;

namespace ImppOffice.Storage;

/// <summary>Everything the product keeps, in one database. Nothing is opened before it is used.</summary>
public sealed class LibraryStorage : ITransactions, IAsyncDisposable
{
    private readonly ISqlEngine engine;
    private readonly SchemaMigration migration;
    private readonly StorageOptions options;
    private readonly TimeProvider time;

    private LibraryStorage(ISqlEngine engine, StorageOptions options, TimeProvider time)
    {
        this.engine = engine;
        this.options = options;
        this.time = time;
        migration = new SchemaMigration(engine, time);
        Sessions = new OwnSessions(engine, migration);
        Stores = StoresOn(Sessions);
        JobRuns = new SqlJobRuns(Sessions, time);
        ConsistencyRuns = new SqlConsistencyRuns(Sessions);
        ConsistencyCache = new SqlConsistencyCache(Sessions);
    }

    /// <summary>The stores; each operation is a transaction of its own.</summary>
    public Stores Stores { get; }

    /// <summary>What hands jobs to workers.</summary>
    public IJobRuns JobRuns { get; }

    /// <summary>The reports on whether the documents of missions agree.</summary>
    public IConsistencyRuns ConsistencyRuns { get; }

    /// <summary>What making those reports need not work out again.</summary>
    public IConsistencyCache ConsistencyCache { get; }

    internal ISqlSessions Sessions { get; }

    /// <summary>Keeps everything in one SQLite file, made on first use in a folder for its owner alone.</summary>
    public static LibraryStorage OnSqlite(string file, StorageOptions options, TimeProvider time) => new(new SqliteEngine(file), options, time);

    /// <summary>Keeps everything in a PostgreSQL database that is there; its tables are made on first use.</summary>
    public static LibraryStorage OnPostgres(string connectionString, StorageOptions options, TimeProvider time) => new(new PostgresEngine(connectionString), options, time);

    public Task<Result<T>> RunAsync<T>(Func<Stores, Task<Result<T>>> work, CancellationToken cancellationToken)
        where T : notnull => Sessions.WriteAsync(session => work(StoresOn(new SharedSession(session))), cancellationToken);

    /// <summary>Brings the schema forward, which otherwise happens on first use.</summary>
    /// <exception cref="LibraryUnavailableException">The database is out of reach, or a later version of the product made it.</exception>
    public async Task MigrateAsync(CancellationToken cancellationToken) =>
        await Sessions.ReadAsync(_ => Task.FromResult(true), cancellationToken);

    /// <summary>Asks the database for next to nothing, to see whether it answers.</summary>
    /// <exception cref="LibraryUnavailableException">It does not.</exception>
    public async Task ReachAsync(CancellationToken cancellationToken) =>
        await Sessions.ReadAsync(session => session.NumberAsync("SELECT max(number) FROM schema_versions"), cancellationToken);

    /// <summary>Looks at every version, every byte and every line of the audit log.</summary>
    public Task<LibraryExamination> ExamineAsync(CancellationToken cancellationToken) => Sessions.ReadAsync(LibraryExamination.OfAsync, cancellationToken);

    /// <summary>Writes everything, as of one moment, as a zip that either engine can restore; gives the number of versions.</summary>
    public Task<long> BackUpAsync(Stream target, CancellationToken cancellationToken) =>
        Sessions.ReadAsync(session => LibraryBackup.WriteAsync(session, target), cancellationToken);

    /// <summary>Puts a backup into this library; <c>library-not-empty</c>, or <c>broken-backup</c> and nothing is kept.</summary>
    public Task<Result<LibraryExamination>> RestoreAsync(Stream source, CancellationToken cancellationToken) =>
        Sessions.WriteAsync<LibraryExamination>(session => LibraryRestore.RunAsync(session, source), cancellationToken);

    public async ValueTask DisposeAsync()
    {
        migration.Dispose();
        await engine.DisposeAsync();
    }

    private Stores StoresOn(ISqlSessions sessions) => new(
        new SqlMissionRegister(sessions, time),
        new SqlDocumentLibrary(sessions, time, options.CheckOut),
        new SqlEventLog(sessions, time),
        new SqlAuditLog(sessions, time),
        new SqlAccounts(sessions),
        new SqlFailedSignIns(sessions, time),
        new SqlJobStore(sessions, time),
        new SqlEffectLedger(sessions, time));
}
