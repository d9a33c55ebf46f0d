using ImppOffice.Api.Consistency;
using ImppOffice.Api.Records;
using ImppOffice.Planning;
using ImppOffice.Planning.Checks;
using ImppOffice.Planning.Consistency.Keeping;
using ImppOffice.Planning.Library;
using ImppOffice.Planning.Records;
using ImppOffice.Planning.Reviews;

namespace ImppOffice.Api.Reviews;

/// <summary>
/// Approves the latest version of a document: publishes it, pins the versions of its basis, records the decision, and tells
/// the documents that it supersedes or that are built on it.
/// </summary>
public sealed class ApproveVersion(RecordedChange change, ConsistencyRequests requests, TimeProvider time)
{
    /// <summary>The published version; <c>approval-refused</c> with every obstacle; <c>newer-version</c> where the eTag is not that of the latest.</summary>
    public Task<Result<DocumentVersion>> RunAsync(PreparedApproval prepared, string eTag, string comment, string by, CancellationToken cancellationToken) => change.RunAsync<DocumentVersion>(
        async stores =>
        {
            var now = time.GetUtcNow();
            var id = prepared.Living.Document.Id;
            if (!(await stores.FindLivingAsync(id, cancellationToken)).Succeeded(out var living, out var problem)
                || !(await stores.ListLivingAsync(living.Document.Mission, Audience.Everybody, cancellationToken)).Succeeded(out var mission, out problem))
            {
                return problem;
            }

            if (living.Document.Latest is { } latest && latest.ETag != eTag)
            {
                return LibraryProblems.NewerVersion(latest);
            }

            var present = (prepared with { Living = living }).In(mission);
            if (!DocumentDecisions.Decide(living.Life, new ApproveDocument(present.Case, present.DecisionPoint, by), now).Succeeded(out var decided, out problem))
            {
                return problem;
            }

            var approved = (DocumentApproved)decided;
            if (!(await PublishAsync(stores, living.Document, approved, present.Case.Report, new VersionStep(id, by, eTag, comment), cancellationToken)).Succeeded(out var published, out problem))
            {
                return problem;
            }

            if (await stores.RecordAsync(living, approved, cancellationToken) is { } unrecorded)
            {
                return unrecorded;
            }

            var effects = ApprovalEffects.Of(id, approved);
            if (await effects.RecordAsync(stores, now, cancellationToken) is { } refused)
            {
                return refused;
            }

            await stores.Audit.AppendAsync(new AuditEntry(by, "document-approved", $"document/{id}/{published.Number}", published.LogicalHash), cancellationToken);
            await effects.AuditAsync(stores, cancellationToken);
            await requests.AddAsync(stores, living.Document.Mission, RunCause.Approved, by, cancellationToken);
            return published;
        },
        cancellationToken);

    private static async Task<Result<DocumentVersion>> PublishAsync(Stores stores, LibraryDocument document, DocumentApproved approved, CheckReport report, VersionStep step, CancellationToken cancellationToken)
    {
        if (!(await stores.Documents.PublishAsync(step, cancellationToken)).Succeeded(out var published, out var problem)
            || !(await stores.Documents.KeepReportAsync(document.Id, published.Number, ReportJson.Write(report), cancellationToken)).Succeeded(out published, out problem)
            || !(await stores.Documents.FindAsync(document.Id, cancellationToken)).Succeeded(out var now, out problem))
        {
            return problem;
        }

        var pinned = approved.Basis.ToDictionary(basis => basis.Document, basis => basis.Version);
        BasisLink[] links =
        [
            .. now.Profile.Basis.Where(link => !pinned.ContainsKey(link.Document)),
            .. pinned.Select(basis => new BasisLink(basis.Key, basis.Value)),
        ];
        return (await stores.Documents.ChangeAsync(document.Id, now.Profile with { Basis = links }, now.ETag, step.By, cancellationToken)).Problem is { } unpinned ? unpinned : published;
    }
}
