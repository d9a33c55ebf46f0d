using ImppOffice.Api.Records;
using ImppOffice.Api.Templates;
using ImppOffice.Planning;
using ImppOffice.Planning.Library;
using ImppOffice.Planning.Records;
using ImppOffice.Planning.Reviews;

namespace ImppOffice.Api.Reviews;

/// <summary>Takes a document out of force, or gives up one that never was; documents built on it become suspect.</summary>
public sealed class WithdrawFromForce(RecordedChange change, InstalledKnowledge installed, TimeProvider time)
{
    /// <summary>The document as it is afterwards, or why it cannot be withdrawn; <c>changed-meanwhile</c> where its latest version is another.</summary>
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

            if (living.Document.Latest?.ETag is { } latest && latest != eTag)
            {
                return LibraryProblems.NewerVersion(living.Document.Latest);
            }

            if (!DocumentDecisions.Decide(living.Life, new WithdrawDocument(reason, by), now).Succeeded(out var decided, out problem))
            {
                return problem;
            }

            if (living.Life.InForce is { } inForce && (await stores.Documents.WithdrawAsync(id, inForce, by, cancellationToken)).Problem is { } kept)
            {
                return kept;
            }

            var effects = living.Life.InForce is null ? [] : ApprovalEffects.Of(id, (DocumentWithdrawn)decided, ApprovalSurroundings.Of(knowledge, living.Document, mission).Dependents);
            if ((await stores.RecordAsync(living, decided, cancellationToken) ?? await effects.RecordAsync(stores, now, cancellationToken)) is { } refused)
            {
                return refused;
            }

            await stores.Audit.AppendAsync(new AuditEntry(by, "document-withdrawn", living.Life.InForce is { } was ? $"document/{id}/{was}" : $"document/{id}", living.Document.Latest?.LogicalHash), cancellationToken);
            await effects.AuditAsync(stores, cancellationToken);
            return await stores.FindLivingAsync(id, cancellationToken);
        },
        cancellationToken);
}
