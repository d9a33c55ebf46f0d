using ImppOffice.Api.Records;
using ImppOffice.Planning;
using ImppOffice.Planning.Records;
using ImppOffice.Planning.Reviews;

namespace ImppOffice.Api.Reviews;

/// <summary>Opens a review round on the latest version of a document.</summary>
public sealed class OpenReviewRound(RecordedChange change, TimeProvider time)
{
    /// <summary>The round, or why it cannot be opened: another is open, the version is not the latest, a branch is missing (PR-3), somebody asked is no reviewer of the mission or may not read the document.</summary>
    /// <param name="asked">The round that is asked for.</param>
    /// <param name="by">Who opens it.</param>
    /// <param name="membersOnly">Whether those asked must be members; not where nobody signs in, and names are all there is.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public Task<Result<RecordedRound>> RunAsync(AskedRound asked, string by, bool membersOnly, CancellationToken cancellationToken) => change.RunAsync<RecordedRound>(
        async stores =>
        {
            var now = time.GetUtcNow();
            var id = new ReviewRoundId(Guid.CreateVersion7(now).ToString("N"));
            if (!(await stores.FindLivingAsync(asked.Document, cancellationToken)).Succeeded(out var living, out var problem)
                || !(await stores.Documents.FindVersionAsync(asked.Document, asked.Version, cancellationToken)).Succeeded(out var version, out problem)
                || !(membersOnly ? asked.Among(await stores.Missions.ListMembersAsync(living.Document.Mission, cancellationToken)) : asked).Succeeded(out var known, out problem)
                || !known.AmongReadersOf(living.Document).Succeeded(out known, out problem)
                || !known.Command(id, by).Succeeded(out var command, out problem)
                || !RoundDecisions.Decide(ReviewRound.NotOpened, command, now).Succeeded(out var opened, out problem)
                || !(await stores.DecideAsync(living, new OpenReview(id, asked.Version, by), now, cancellationToken)).Succeeded(out _, out problem))
            {
                return problem;
            }

            var fresh = new Recorded<RoundEvent>($"round/{id}", 0, []);
            if (await stores.Events.AppendAsync(fresh, [EventJson.Write(opened)], cancellationToken) is { } unrecorded)
            {
                return unrecorded;
            }

            await stores.Audit.AppendAsync(new AuditEntry(by, "round-opened", $"document/{asked.Document}/{asked.Version}/round/{id}", version.LogicalHash), cancellationToken);
            return new RecordedRound(living.Document, fresh with { Position = 1, Events = [opened] });
        },
        cancellationToken);
}
