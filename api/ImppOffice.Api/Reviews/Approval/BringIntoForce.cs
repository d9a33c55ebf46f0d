using ImppOffice.Api.Records;
using ImppOffice.Api.Templates;
using ImppOffice.Planning;
using ImppOffice.Planning.Library;
using ImppOffice.Planning.Records;
using ImppOffice.Planning.Reviews;

namespace ImppOffice.Api.Reviews;

/// <summary>Brings back a document that was withdrawn; documents built on it become suspect.</summary>
public sealed class BringIntoForce(RecordedChange change, InstalledKnowledge installed, TimeProvider time)
{
    /// <summary>The document as it is afterwards, or why it cannot be brought back; <c>newer-version</c> where its latest version is another.</summary>
    public Task<Result<LivingDocument>> RunAsync(DocumentId id, string eTag, string reason, string by, CancellationToken cancellationToken) => change.RunAsync<LivingDocument>(
        async stores =>
        {
            var now = time.GetUtcNow();
            if (!installed.Get().Succeeded(out var knowledge, out var problem)
                || !(await stores.FindLivingAsync(id, cancellationToken)).Succeeded(out var living, out problem)
                || !(await stores.ListLivingAsync(living.Document.Mission, Audience.Everybody, cancellationToken)).Succeeded(out var mission, out problem))
            {
                return problem;
            }

            if (living.Document.Latest is { } latest && latest.ETag != eTag)
            {
                return LibraryProblems.NewerVersion(latest);
            }

            if (!DocumentDecisions.Decide(living.Life, new ReinstateDocument(reason, by), now).Succeeded(out var decided, out problem))
            {
                return problem;
            }

            var reinstated = (DocumentReinstated)decided;
            if (living.Life.WasInForce is { } was
                && !(await PublishAgainAsync(stores, was, new VersionStep(id, by, eTag, reinstated.Reason), cancellationToken)).Succeeded(out _, out problem))
            {
                return problem;
            }

            var effects = reinstated.Published is null ? [] : ApprovalEffects.Of(id, reinstated, ApprovalSurroundings.Of(knowledge, living.Document, mission).Dependents, Changed(living, mission));
            if ((await stores.RecordAsync(living, reinstated, cancellationToken) ?? await effects.RecordAsync(stores, now, cancellationToken)) is { } refused)
            {
                return refused;
            }

            if (!(await stores.FindLivingAsync(id, cancellationToken)).Succeeded(out var back, out problem))
            {
                return problem;
            }

            await stores.Audit.AppendAsync(new AuditEntry(by, "document-reinstated", reinstated.Published is { } again ? $"document/{id}/{again}" : $"document/{id}", back.Document.Latest?.LogicalHash), cancellationToken);
            await effects.AuditAsync(stores, cancellationToken);
            return back;
        },
        cancellationToken);

    // A draft on top of what was in force stays among the versions, under what comes back.
    private static async Task<Result<DocumentVersion>> PublishAgainAsync(Stores stores, VersionNumber was, VersionStep step, CancellationToken cancellationToken) =>
        (await stores.Documents.RestoreAsync(step, was, cancellationToken)).Succeeded(out var restored, out var problem)
            ? await stores.Documents.PublishAsync(step with { Follows = restored.Version.ETag }, cancellationToken)
            : problem;

    private static IEnumerable<(DocumentId Basis, VersionNumber? InForce)> Changed(LivingDocument living, IReadOnlyList<LivingDocument> mission) =>
        (living.Life.Approval?.Basis ?? [])
            .Select(pinned => (Basis: pinned.Document, Pinned: pinned.Version, mission.FirstOrDefault(other => other.Document.Id == pinned.Document)?.Life.InForce))
            .Where(basis => basis.InForce != basis.Pinned)
            .Select(basis => (basis.Basis, basis.InForce));
}
