using ImppOffice.Planning;
using ImppOffice.Planning.Documents;
using ImppOffice.Planning.Library;
using ImppOffice.Planning.Missions;
using ImppOffice.Planning.Records;
using ImppOffice.Planning.Reviews;

namespace ImppOffice.Api.Records;

/// <summary>Reads documents with their lives, and records what happens to them.</summary>
public static class Lives
{
    private const int PageSize = 200;

    /// <summary>A document with its life.</summary>
    public static async Task<Result<LivingDocument>> FindLivingAsync(this Stores stores, DocumentId id, CancellationToken cancellationToken) =>
        (await stores.Documents.FindAsync(id, cancellationToken)).Succeeded(out var document, out var problem)
            ? await stores.LivingAsync(document, cancellationToken)
            : problem;

    /// <summary>The documents of a mission with their lives, the recycle bin left out.</summary>
    public static async Task<Result<IReadOnlyList<LivingDocument>>> ListLivingAsync(this Stores stores, MissionId mission, Audience audience, CancellationToken cancellationToken)
    {
        var found = new List<LivingDocument>();
        string? after = null;
        do
        {
            var page = await stores.Documents.ListAsync(mission, audience, new PageOf(after, PageSize), cancellationToken);
            foreach (var document in page.Items)
            {
                if (!(await stores.LivingAsync(document, cancellationToken)).Succeeded(out var living, out var problem))
                {
                    return problem;
                }

                found.Add(living);
            }

            after = page.Next;
        }
        while (after is not null);

        return Result<IReadOnlyList<LivingDocument>>.Of(found);
    }

    /// <summary>Decides what a command does to a document and records it.</summary>
    public static async Task<Result<DocumentEvent>> DecideAsync(this Stores stores, LivingDocument living, DocumentCommand command, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (!DocumentDecisions.Decide(living.Life, command, now).Succeeded(out var happened, out var problem))
        {
            return problem;
        }

        return await stores.RecordAsync(living, happened, cancellationToken) is { } unrecorded ? unrecorded : happened;
    }

    /// <summary>Records what was decided.</summary>
    public static Task<Problem?> RecordAsync(this Stores stores, LivingDocument living, DocumentEvent happened, CancellationToken cancellationToken) =>
        stores.Events.AppendAsync(living.Recorded, living.Unrecorded.Append(happened).Select(EventJson.Write), cancellationToken);

    /// <summary>Records the version that was just made; why it may not be where the document is at an end.</summary>
    public static async Task<Problem?> RecordDraftAsync(this Stores stores, DocumentId id, CancellationToken cancellationToken) =>
        !(await stores.FindLivingAsync(id, cancellationToken)).Succeeded(out var living, out var problem) ? problem
        : living.Unrecorded.Count == 0 ? ReviewProblems.DocumentRefuses(living.Life.State)
        : await stores.Events.AppendAsync(living.Recorded, living.Unrecorded.Select(EventJson.Write), cancellationToken);

    private static async Task<Result<LivingDocument>> LivingAsync(this Stores stores, LibraryDocument document, CancellationToken cancellationToken) =>
        (await stores.Events.DocumentAsync(document.Id, cancellationToken)).Succeeded(out var recorded, out var problem)
            ? new LivingDocument(document, recorded, Unrecorded(document, DocumentHistory.Of(recorded.Events)))
            : problem;

    // A library that others write to as well has versions of which only it knows.
    private static IReadOnlyList<DocumentEvent> Unrecorded(LibraryDocument document, DocumentHistory life) => document.Latest switch
    {
        null => [],
        var latest when life.State is null => [new DocumentBegun(document.Id, document.Profile.Kind, latest.Number, latest.Author, latest.At)],
        { State: VersionState.Draft } latest when latest.Number.CompareTo(life.Latest) > 0 && DocumentLife.After(life.State, DocumentAct.SaveDraft) is not null => [new DraftSaved(latest.Number, latest.Author, latest.At)],
        _ => [],
    };
}
