using System.Data.Common;

namespace ImppOffice.Storage.Sql;

/// <summary>What the database engines do each in their own way; all else is said in SQL that both understand.</summary>
internal interface ISqlEngine : IAsyncDisposable
{
    /// <summary>The folder of the embedded schema files.</summary>
    string Schema { get; }

    /// <summary>What makes a SELECT hold its rows until the end of the transaction; empty where writing shuts others out anyway.</summary>
    string ForUpdate { get; }

    /// <summary>What a column needs for upper() to treat its letters as English does, whatever the language of the database; empty where it does anyway.</summary>
    string PlainLetters { get; }

    /// <summary>A connection that is open and set up.</summary>
    Task<DbConnection> OpenAsync(CancellationToken cancellationToken);

    /// <summary>Waits until a transaction may begin and gives what to dispose of at its end.</summary>
    Task<IDisposable> EnterAsync(bool writes, CancellationToken cancellationToken);

    /// <summary>Begins a transaction.</summary>
    Task<DbTransaction> BeginAsync(DbConnection connection, bool writes, CancellationToken cancellationToken);

    /// <summary>Lets nobody else migrate until the end of the transaction.</summary>
    Task LockSchemaAsync(SqlSession session);

    /// <summary>Whether the database refused a row that is there already.</summary>
    bool IsDuplicate(DbException exception);

    /// <summary>Whether the database broke a transaction off so that others could go on, and it may be tried again.</summary>
    bool GaveWay(Exception? exception);

    /// <summary>Whether an exception means that the database is out of reach or broken, not that it was asked wrongly.</summary>
    bool IsOutage(Exception exception);

    /// <summary>Puts a document's words into the index in place of those before.</summary>
    Task IndexAsync(SqlSession session, long document, IReadOnlyCollection<string> title, IReadOnlyCollection<string> words);

    /// <summary>The condition that a document of the alias d has every word, and the order that puts titles first.</summary>
    SearchClause Search(IReadOnlyCollection<string> words);

    /// <summary>What the engine itself finds wrong with its files; empty where nothing is, or it cannot tell.</summary>
    Task<IReadOnlyList<string>> ExamineAsync(SqlSession session);
}

/// <summary>How an engine searches.</summary>
/// <param name="Condition">A condition on documents d.</param>
/// <param name="Order">What to order by first.</param>
/// <param name="Values">The parameters of both.</param>
internal sealed record SearchClause(string Condition, string Order, (string Name, object? Value)[] Values);
