using ImppOffice.Planning;
using ImppOffice.Planning.Consistency.Runs;
using ImppOffice.Planning.Library;
using ImppOffice.Planning.Missions;
using ImppOffice.Planning.Records;
using ImppOffice.Planning.Reviews;

namespace ImppOffice.Api.Records;

/// <summary>The streams in which reviews, documents and missions are recorded.</summary>
public static class EventStreams
{
    /// <summary>What happened to a round; <c>unknown-round</c> where nothing did.</summary>
    public static async Task<Result<Recorded<RoundEvent>>> RoundAsync(this IEventLog log, ReviewRoundId round, CancellationToken cancellationToken) =>
        (await log.ReadAllAsync<RoundEvent>($"round/{round}", cancellationToken)).Succeeded(out var recorded, out var problem)
            ? recorded.Position == 0 ? ReviewProblems.UnknownRound(round) : recorded
            : problem;

    /// <summary>What happened to the comments of a round; empty where nothing did.</summary>
    public static Task<Result<Recorded<MatrixEvent>>> MatrixAsync(this IEventLog log, ReviewRoundId round, CancellationToken cancellationToken) =>
        log.ReadAllAsync<MatrixEvent>($"matrix/{round}", cancellationToken);

    /// <summary>What happened in the life of a document; empty where nothing did.</summary>
    public static Task<Result<Recorded<DocumentEvent>>> DocumentAsync(this IEventLog log, DocumentId document, CancellationToken cancellationToken) =>
        log.ReadAllAsync<DocumentEvent>($"document/{document}", cancellationToken);

    /// <summary>What was noted of a mission's planning apart from its documents; empty where nothing was.</summary>
    public static Task<Result<Recorded<ProcessNote>>> ProcessAsync(this IEventLog log, MissionId mission, CancellationToken cancellationToken) =>
        log.ReadAllAsync<ProcessNote>($"process/{mission}", cancellationToken);

    /// <summary>What persons decided about the links and findings of a mission; empty where nobody did.</summary>
    public static Task<Result<Recorded<LinkDecision>>> ConsistencyAsync(this IEventLog log, MissionId mission, CancellationToken cancellationToken) =>
        log.ReadAllAsync<LinkDecision>($"consistency/{mission}", cancellationToken);

    /// <summary>Records what follows; <c>stream-moved-on</c> where something else did meanwhile.</summary>
    public static async Task<Problem?> AppendAsync<T>(this IEventLog log, Recorded<T> recorded, IEnumerable<NewEvent> events, CancellationToken cancellationToken) =>
        (await log.AppendAsync(recorded.Stream, recorded.Position, [.. events], cancellationToken)).Problem;

    private static async Task<Result<Recorded<T>>> ReadAllAsync<T>(this IEventLog log, string stream, CancellationToken cancellationToken)
        where T : class
    {
        var events = new List<T>();
        var position = 0L;
        foreach (var recorded in await log.ReadAsync(stream, 0, cancellationToken))
        {
            if (!EventJson.Read<T>(recorded.Happened.Body).Succeeded(out var happened, out var problem))
            {
                return problem;
            }

            events.Add(happened);
            position = recorded.Position;
        }

        return new Recorded<T>(stream, position, events);
    }
}
