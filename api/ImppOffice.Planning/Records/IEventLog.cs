namespace ImppOffice.Planning.Records;

/// <summary>
/// Keeps what happened, stream by stream; nothing is ever changed or taken out. What is acknowledged is durable. Throws
/// <see cref="Library.LibraryUnavailableException"/> where the storage is out of reach, and nothing else.
/// </summary>
public interface IEventLog
{
    /// <summary>
    /// Appends events to a stream, all or none, and gives the position of the last. <c>stream-moved-on</c> where the
    /// stream no longer ends at <paramref name="after"/>.
    /// </summary>
    /// <param name="stream">The name of the stream, such as <c>round/42</c>.</param>
    /// <param name="after">The position of the last event that the caller has read; 0 for a new stream.</param>
    /// <param name="events">At least one.</param>
    /// <param name="cancellationToken">Stops it.</param>
    Task<Result<long>> AppendAsync(string stream, long after, IReadOnlyList<NewEvent> events, CancellationToken cancellationToken);

    /// <summary>The events of a stream after a position, in order; empty where there are none.</summary>
    Task<IReadOnlyList<RecordedEvent>> ReadAsync(string stream, long after, CancellationToken cancellationToken);

    /// <summary>The names of the streams that begin with something, in order.</summary>
    Task<Page<string>> ListStreamsAsync(string beginning, PageOf page, CancellationToken cancellationToken);
}
