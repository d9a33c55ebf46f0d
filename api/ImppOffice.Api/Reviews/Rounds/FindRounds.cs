using ImppOffice.Api.Records;
using ImppOffice.Planning;
using ImppOffice.Planning.Library;
using ImppOffice.Planning.Records;
using ImppOffice.Planning.Reviews;

namespace ImppOffice.Api.Reviews;

/// <summary>Finds review rounds.</summary>
public static class FindRounds
{
    /// <summary>One round; <c>unknown-round</c>.</summary>
    public static async Task<Result<RecordedRound>> FindRoundAsync(this Stores stores, ReviewRoundId id, CancellationToken cancellationToken) =>
        (await stores.Events.RoundAsync(id, cancellationToken)).Succeeded(out var recorded, out var problem)
        && (await stores.Documents.FindAsync(ReviewRound.Of(recorded.Events).Document, cancellationToken)).Succeeded(out var document, out problem)
            ? new RecordedRound(document, recorded)
            : problem;

    /// <summary>The rounds of a document, the latest first.</summary>
    public static async Task<Result<IReadOnlyList<RecordedRound>>> ListRoundsAsync(this Stores stores, DocumentId id, CancellationToken cancellationToken)
    {
        if (!(await stores.FindLivingAsync(id, cancellationToken)).Succeeded(out var living, out var problem))
        {
            return problem;
        }

        var rounds = new List<RecordedRound>();
        foreach (var opened in living.Events.OfType<ReviewOpened>().Reverse())
        {
            if (!(await stores.FindRoundAsync(opened.Round, cancellationToken)).Succeeded(out var round, out problem))
            {
                return problem;
            }

            rounds.Add(round);
        }

        return Result<IReadOnlyList<RecordedRound>>.Of(rounds);
    }
}
