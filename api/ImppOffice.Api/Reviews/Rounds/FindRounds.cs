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
    public static async Task<Result<Page<RecordedRound>>> ListRoundsAsync(this Stores stores, DocumentId id, PageOf page, CancellationToken cancellationToken)
    {
        if (!(await stores.FindLivingAsync(id, cancellationToken)).Succeeded(out var living, out var problem))
        {
            return problem;
        }

        var opened = living.Events.OfType<ReviewOpened>().Select(happened => happened.Round).Reverse().ToList();
        var asked = page.After is null ? opened : opened[(opened.FindIndex(round => round.Value == page.After) + 1)..];
        var rounds = new List<RecordedRound>();
        foreach (var wanted in asked.Take(page.Size))
        {
            if (!(await stores.FindRoundAsync(wanted, cancellationToken)).Succeeded(out var round, out problem))
            {
                return problem;
            }

            rounds.Add(round);
        }

        return new Page<RecordedRound>(rounds, asked.Count > page.Size ? rounds[^1].Round.Id.Value : null);
    }
}
