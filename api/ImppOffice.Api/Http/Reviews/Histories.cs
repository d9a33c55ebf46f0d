using ImppOffice.Api.Http.Library;
using ImppOffice.Api.Records;
using ImppOffice.Api.Access;
using ImppOffice.Planning;
using ImppOffice.Planning.Library;
using ImppOffice.Planning.Records;
using ImppOffice.Planning.Reviews;

namespace ImppOffice.Api.Http.Reviews;

/// <summary>What happened to a document, in plain words.</summary>
public static class Histories
{
    public static void MapHistories(this IEndpointRouteBuilder app)
    {
        var group = app.MapLibraryGroup("/api/documents/{document}", "Documents");
        group.MapGet("/history", TellAsync).RequireAuthorization(Policies.See)
            .WithName("GetDocumentHistory").WithSummary("Tells what happened to a document, the latest first, and where it stands.").Produces<HistoryView>();
    }

    private static async Task<IResult> TellAsync(DocumentId document, string? language, Stores stores, RoundTelling telling, CancellationToken cancellationToken)
    {
        if (!(await stores.FindLivingAsync(document, cancellationToken)).Succeeded(out var living, out var problem)
            || !telling.In(language, await TitlesAsync(stores, living, cancellationToken)).Succeeded(out var words, out problem))
        {
            return problem.Answer();
        }

        return TypedResults.Ok(new HistoryView(LifeView.Of(living), [.. living.Events.Reverse().Select(words.Tell)]));
    }

    private static async Task<Dictionary<DocumentId, string>> TitlesAsync(Stores stores, LivingDocument living, CancellationToken cancellationToken)
    {
        var causes = living.Events.SelectMany(happened => happened switch
        {
            SuspicionRaised raised => [raised.Cause],
            SuspicionSettled settled => [settled.Cause],
            _ => Array.Empty<DocumentId>(),
        });
        var titles = new Dictionary<DocumentId, string>();
        foreach (var cause in causes.Distinct())
        {
            if ((await stores.Documents.FindAsync(cause, cancellationToken)).Succeeded(out var found, out _) && found.Profile.Classification != Classification.StrictlyConfidential)
            {
                titles[cause] = found.Profile.Title;
            }
        }

        return titles;
    }
}

/// <summary>Where a document stands, and what happened to it.</summary>
public sealed record HistoryView(LifeView Standing, IReadOnlyList<HappenedView> Items);
