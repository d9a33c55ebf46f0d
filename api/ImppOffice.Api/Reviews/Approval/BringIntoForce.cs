using ImppOffice.Api.Consistency;
using ImppOffice.Api.Records;
using ImppOffice.Api.Templates;
using ImppOffice.Planning;
using ImppOffice.Planning.Consistency.Keeping;
using ImppOffice.Planning.Library;
using ImppOffice.Planning.Records;
using ImppOffice.Planning.Reviews;

namespace ImppOffice.Api.Reviews;

/// <summary>Brings back a document that was withdrawn; documents built on it become suspect.</summary>
public sealed class BringIntoForce(RecordedChange change, InstalledKnowledge installed, ConsistencyRequests requests, TimeProvider time)
{
    /// <summary>The document as it is afterwards, or why it cannot be brought back; <c>newer-version</c> where its latest version is another.</summary>
    public Task<Result<LivingDocument>> RunAsync(DocumentId id, string eTag, string reason, string by, CancellationToken cancellationToken) => change.RunAsync<LivingDocument>(
        async stores =>
        {
            if (!(await ForceCase.FindAsync(stores, installed, id, eTag, time.GetUtcNow(), cancellationToken)).Succeeded(out var found, out var problem)
                || !DocumentDecisions.Decide(found.Living.Life, new ReinstateDocument(reason, by), found.Now).Succeeded(out var decided, out problem))
            {
                return problem;
            }

            var reinstated = (DocumentReinstated)decided;
            if (found.Living.Life.WasInForce is { } was
                && !(await PublishAgainAsync(stores, was, new VersionStep(id, by, eTag, reinstated.Reason), cancellationToken)).Succeeded(out _, out problem))
            {
                return problem;
            }

            var effects = reinstated.Published is null ? [] : ApprovalEffects.Of(id, reinstated, found.Dependents, Changed(found));
            var after = await found.RecordAsync(stores, reinstated, effects, "document-reinstated", reinstated.Published, cancellationToken);
            if (after.Problem is null)
            {
                await requests.AddAsync(stores, found.Living.Document.Mission, RunCause.Approved, by, cancellationToken);
            }

            return after;
        },
        cancellationToken);

    // A draft on top of what was in force stays among the versions, under what comes back.
    private static async Task<Result<DocumentVersion>> PublishAgainAsync(Stores stores, VersionNumber was, VersionStep step, CancellationToken cancellationToken) =>
        (await stores.Documents.RestoreAsync(step, was, cancellationToken)).Succeeded(out var restored, out var problem)
            ? await stores.Documents.PublishAsync(step with { Follows = restored.Version.ETag }, cancellationToken)
            : problem;

    private static IEnumerable<(DocumentId Basis, VersionNumber? InForce)> Changed(ForceCase found) =>
        (found.Living.Life.Approval?.Basis ?? [])
            .Select(pinned => (Basis: pinned.Document, Pinned: pinned.Version, found.Mission.FirstOrDefault(other => other.Document.Id == pinned.Document)?.Life.InForce))
            .Where(basis => basis.InForce != basis.Pinned)
            .Select(basis => (basis.Basis, basis.InForce));
}
