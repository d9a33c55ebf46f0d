namespace ImppOffice.Planning.Records;

/// <summary>Something that happened and is to be kept.</summary>
/// <param name="Kind">What happened, in kebab case.</param>
/// <param name="By">Who did it.</param>
/// <param name="Body">What belongs to it, as JSON.</param>
public sealed record NewEvent(string Kind, string By, string Body);

/// <summary>Something that happened.</summary>
/// <param name="Stream">The stream it belongs to.</param>
/// <param name="Position">Its place in the stream, from 1, without gaps.</param>
/// <param name="At">When it was kept (UTC).</param>
/// <param name="Happened">What happened.</param>
public sealed record RecordedEvent(string Stream, long Position, DateTimeOffset At, NewEvent Happened);
