using ImppOffice.Api.Consistency;
using ImppOffice.Api.Records;
using ImppOffice.Api.Templates;
using ImppOffice.Planning;
using ImppOffice.Planning.Consistency.Keeping;
using ImppOffice.Planning.Library;
using ImppOffice.Planning.Records;
using ImppOffice.Planning.Reviews;

namespace ImppOffice.Api.Reviews;

/// <summary>Takes a document out of force, or gives up one that never was; documents built on it become suspect.</summary>
public sealed class WithdrawFromForce(RecordedChange change, InstalledKnowledge installed, ConsistencyRequests requests, TimeProvider time)
{
    /// <summary>The document as it is afterwards, or why it cannot be withdrawn; <c>newer-version</c> where its latest version is another.</summary>
    public Task<Result<LivingDocument>> RunAsync(DocumentId id, string eTag, string reason, string by, CancellationToken cancellationToken) => change.RunAsync<LivingDocument>(
        async stores =>
        {
            if (!(await ForceCase.FindAsync(stores, installed, id, eTag, time.GetUtcNow(), cancellationToken)).Succeeded(out var found, out var problem)
                || !DocumentDecisions.Decide(found.Living.Life, new WithdrawDocument(reason, by), found.Now).Succeeded(out var decided, out problem))
            {
                return problem;
            }

            var inForce = found.Living.Life.InForce;
            if (inForce is { } number && (await stores.Documents.WithdrawAsync(id, number, by, cancellationToken)).Problem is { } kept)
            {
                return kept;
            }

            var effects = inForce is null ? [] : ApprovalEffects.Of(id, (DocumentWithdrawn)decided, found.Dependents);
            var after = await found.RecordAsync(stores, decided, effects, "document-withdrawn", inForce, cancellationToken);
            if (after.Problem is null)
            {
                await requests.AddAsync(stores, found.Living.Document.Mission, RunCause.Withdrawn, by, cancellationToken);
            }

            return after;
        },
        cancellationToken);
}
