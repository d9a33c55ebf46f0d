using ImppOffice.Api.Records;
using ImppOffice.Api.Templates;
using ImppOffice.Planning;
using ImppOffice.Planning.Checks;
using ImppOffice.Planning.Documents;
using ImppOffice.Planning.Library;
using ImppOffice.Planning.Missions;
using ImppOffice.Planning.Process;
using ImppOffice.Planning.Records;
using ImppOffice.Planning.Reviews;

namespace ImppOffice.Api.Missions;

/// <summary>Tells where a mission stands in the planning process, from its documents, approvals and what was noted.</summary>
public sealed class ProcessOfMission(Stores stores, InstalledKnowledge installed, TimeProvider time)
{
    /// <summary>The standing today, of the documents that the audience may see; <c>unknown-mission</c>.</summary>
    public async Task<Result<MissionProcess>> RunAsync(MissionId id, Audience audience, CancellationToken cancellationToken)
    {
        if (!installed.Get().Succeeded(out var knowledge, out var problem)
            || !(await stores.Missions.FindAsync(id, cancellationToken)).Succeeded(out var mission, out problem)
            || !(await stores.ListLivingAsync(id, audience, cancellationToken)).Succeeded(out var documents, out problem)
            || !(await stores.Events.ProcessAsync(id, cancellationToken)).Succeeded(out var notes, out problem))
        {
            return problem;
        }

        var begun = documents.Where(document => document.Life.State is not null).ToList();
        var facts = new ProcessFacts(DateOnly.FromDateTime(time.GetLocalNow().DateTime))
        {
            Documents = [.. begun.Select(Planned)],
            Decisions = [.. begun.SelectMany(document => document.Events.OfType<DocumentApproved>()).Where(approved => approved.DecisionPoint is not null).Select(approved => new DatedFact(approved.DecisionPoint!, Day(approved.At)))],
        };
        return new MissionProcess(mission, knowledge, new StandingJudge(knowledge.Process, knowledge.Library).Judge(facts.Add(notes.Events)), notes.Events);
    }

    private PlannedDocument Planned(LivingDocument document)
    {
        var ready = document.Events.LastOrDefault(happened => happened is DocumentApproved or DocumentReinstated { Published: not null })?.At
            ?? (document.Life.State == DocumentState.Cleared ? document.Events.OfType<ReviewEnded>().LastOrDefault(ended => ended.Cleared)?.At : null);
        return new PlannedDocument(document.Document.Profile.Title, document.Document.Profile.Kind, document.Life.State!.Value, Day(document.Events[0].At), ready is { } at ? Day(at) : null);
    }

    private DateOnly Day(DateTimeOffset at) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(at, time.LocalTimeZone).DateTime);
}

/// <summary>Where a mission stands.</summary>
/// <param name="Mission">The mission.</param>
/// <param name="Knowledge">The process by which it was judged.</param>
/// <param name="Standing">The standing.</param>
/// <param name="Notes">What was noted, in that order.</param>
public sealed record MissionProcess(Mission Mission, Knowledge Knowledge, ProcessStanding Standing, IReadOnlyList<ProcessNote> Notes);
