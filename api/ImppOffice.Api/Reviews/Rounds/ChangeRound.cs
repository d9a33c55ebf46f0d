using System.Text.Json;
using ImppOffice.Api.Records;
using ImppOffice.Planning;
using ImppOffice.Planning.Library;
using ImppOffice.Planning.Records;
using ImppOffice.Planning.Reviews;

namespace ImppOffice.Api.Reviews;

/// <summary>Answers in a round, reminds, extends, closes or withdraws it.</summary>
public sealed class ChangeRound(RecordedChange change, TimeProvider time)
{
    /// <summary>The round after the command, or why it is refused; <c>changed-meanwhile</c> where the eTag is given and no longer the round's.</summary>
    /// <param name="id">The round.</param>
    /// <param name="command">What is asked of it, told from how it stands.</param>
    /// <param name="by">Who asks, for the audit log.</param>
    /// <param name="eTag">What the asker has read; null where that does not matter, as for an answer, which concerns nobody else's.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public Task<Result<RecordedRound>> RunAsync(ReviewRoundId id, Func<ReviewRound, DateTimeOffset, RoundCommand> command, string by, string? eTag, CancellationToken cancellationToken) => change.RunAsync<RecordedRound>(
        async stores =>
        {
            var now = time.GetUtcNow();
            if (!(await stores.FindRoundAsync(id, cancellationToken)).Succeeded(out var found, out var problem))
            {
                return problem;
            }

            if (eTag is not null && eTag != found.ETag)
            {
                return LibraryProblems.ChangedMeanwhile;
            }

            if (!RoundDecisions.Decide(found.Round, command(found.Round, now), now).Succeeded(out var happened, out problem))
            {
                return problem;
            }

            if (await EndReviewAsync(stores, found.Round, happened, by, now, cancellationToken) is { } refused)
            {
                return refused;
            }

            if (await stores.Events.AppendAsync(found.Recorded, [EventJson.Write(happened)], cancellationToken) is { } unrecorded)
            {
                return unrecorded;
            }

            await stores.Audit.AppendAsync(new AuditEntry(by, What(happened), found.Subject), cancellationToken);
            return new RecordedRound(found.Document, found.Recorded with { Position = found.Recorded.Position + 1, Events = [.. found.Recorded.Events, happened] });
        },
        cancellationToken);

    private static async Task<Problem?> EndReviewAsync(Stores stores, ReviewRound round, RoundEvent happened, string by, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (happened is not (RoundClosed or RoundWithdrawn))
        {
            return null;
        }

        return (await stores.FindLivingAsync(round.Document, cancellationToken)).Succeeded(out var living, out var problem)
            ? (await stores.DecideAsync(living, new EndReview(round.Id, (happened as RoundClosed)?.Outcome, by), now, cancellationToken)).Problem
            : problem;
    }

    private static string What(RoundEvent happened) => JsonNamingPolicy.KebabCaseLower.ConvertName(happened.GetType().Name);
}
