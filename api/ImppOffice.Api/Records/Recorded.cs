namespace ImppOffice.Api.Records;

/// <summary>What a stream of events tells.</summary>
/// <param name="Stream">The name of the stream.</param>
/// <param name="Position">The position of its last event; 0 where there is none.</param>
/// <param name="Events">The events, in order.</param>
public sealed record Recorded<T>(string Stream, long Position, IReadOnlyList<T> Events);
