using System.Text.Json;
using ImppOffice.Api.Records;
using ImppOffice.Api.Templates;
using ImppOffice.Planning;
using ImppOffice.Planning.Missions;
using ImppOffice.Planning.Records;
using ImppOffice.Planning.Reviews;

namespace ImppOffice.Api.Missions;

/// <summary>Notes what moves a mission's planning on and no document tells: decisions, triggers, events.</summary>
public sealed class NoteProcess(RecordedChange change, InstalledKnowledge installed, TimeProvider time)
{
    /// <summary>The note as it was recorded, or why it cannot be: unknown to the process, its day still to come.</summary>
    public Task<Result<ProcessNote>> RunAsync(MissionId mission, ProcessNote note, CancellationToken cancellationToken) => change.RunAsync<ProcessNote>(
        async stores =>
        {
            var today = DateOnly.FromDateTime(time.GetLocalNow().DateTime);
            if (!installed.Get().Succeeded(out var knowledge, out var problem)
                || !(await stores.Missions.FindAsync(mission, cancellationToken)).Succeeded(out _, out problem)
                || !ProcessNotes.Judge(knowledge.Process, note, today).Succeeded(out var judged, out problem)
                || !(await stores.Events.ProcessAsync(mission, cancellationToken)).Succeeded(out var recorded, out problem))
            {
                return problem;
            }

            if (await stores.Events.AppendAsync(recorded, [EventJson.Write(judged)], cancellationToken) is { } unrecorded)
            {
                return unrecorded;
            }

            await stores.Audit.AppendAsync(new AuditEntry(note.By, JsonNamingPolicy.KebabCaseLower.ConvertName(note.GetType().Name), $"mission/{mission}"), cancellationToken);
            return judged;
        },
        cancellationToken);
}
