namespace ImppOffice.Planning.Records;

/// <summary>
/// Keeps who did what, in one chain: each line carries the hash of the one before, so that a changed or removed line
/// shows. What is acknowledged is durable. Throws <see cref="Library.LibraryUnavailableException"/> where the storage is out of
/// reach, and nothing else.
/// </summary>
public interface IAuditLog
{
    /// <summary>Adds a line at the end.</summary>
    Task<AuditLine> AppendAsync(AuditEntry entry, CancellationToken cancellationToken);

    /// <summary>The lines after a number, in order, at most <paramref name="limit"/>; empty after the last.</summary>
    Task<IReadOnlyList<AuditLine>> ReadAsync(long after, int limit, CancellationToken cancellationToken);

    /// <summary>The end of the chain as it is known apart from the lines; null while there are none.</summary>
    Task<AuditEnd?> FindEndAsync(CancellationToken cancellationToken);
}
