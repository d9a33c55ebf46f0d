using System.Data.Common;

namespace ImppOffice.Storage.Sql;

/// <summary>A connection in a transaction. Values reach the database as parameters only.</summary>
internal sealed class SqlSession(ISqlEngine engine, DbConnection connection, DbTransaction transaction, CancellationToken cancellationToken)
{
    public ISqlEngine Engine => engine;

    public CancellationToken Cancellation => cancellationToken;

    /// <summary>Carries out a statement and gives the number of rows concerned.</summary>
    public async Task<int> ExecuteAsync(string sql, params (string Name, object? Value)[] values)
    {
        await using var command = Command(sql, values);
        return await command.ExecuteNonQueryAsync(cancellationToken);
    }

    /// <summary>Every row of an answer.</summary>
    public async Task<IReadOnlyList<T>> ListAsync<T>(Func<SqlRow, T> read, string sql, params (string Name, object? Value)[] values)
    {
        await using var command = Command(sql, values);
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        var row = new SqlRow(reader);
        var rows = new List<T>();
        while (await reader.ReadAsync(cancellationToken))
        {
            rows.Add(read(row));
        }

        return rows;
    }

    /// <summary>The first row of an answer; null where there is none.</summary>
    public async Task<T?> FirstAsync<T>(Func<SqlRow, T> read, string sql, params (string Name, object? Value)[] values)
        where T : class
    {
        await using var command = Command(sql, values);
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        return await reader.ReadAsync(cancellationToken) ? read(new SqlRow(reader)) : null;
    }

    /// <summary>The first column of the first row as a number; null where there is none.</summary>
    public async Task<long?> NumberAsync(string sql, params (string Name, object? Value)[] values)
    {
        await using var command = Command(sql, values);
        return await command.ExecuteScalarAsync(cancellationToken) is long number ? number : null;
    }

    /// <summary>Takes the rows of an answer one by one, by whoever knows the columns only from there.</summary>
    public async Task EachAsync(string sql, Func<DbDataReader, Task> take)
    {
        await using var command = Command(sql, []);
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        while (await reader.ReadAsync(cancellationToken))
        {
            await take(reader);
        }
    }

    private DbCommand Command(string sql, (string Name, object? Value)[] values)
    {
        var command = connection.CreateCommand();
        command.Transaction = transaction;
        command.CommandText = sql;
        foreach (var (name, value) in values)
        {
            var parameter = command.CreateParameter();
            parameter.ParameterName = name;
            parameter.Value = value ?? DBNull.Value;
            command.Parameters.Add(parameter);
        }

        return command;
    }
}
