using ImppOffice.Api.Records;
using ImppOffice.Api.Templates;
using ImppOffice.Planning;
using ImppOffice.Planning.Library;
using ImppOffice.Planning.Records;
using ImppOffice.Planning.Reviews;

namespace ImppOffice.Api.Reviews;

/// <summary>What a decision to take a document out of force, or to bring it back, rests on.</summary>
/// <param name="Living">The document.</param>
/// <param name="Mission">Every document of its mission.</param>
/// <param name="Dependents">The documents built on it whose lives go on.</param>
/// <param name="Now">When it is decided.</param>
public sealed record ForceCase(LivingDocument Living, IReadOnlyList<LivingDocument> Mission, IReadOnlyList<DocumentId> Dependents, DateTimeOffset Now)
{
    /// <summary>The case; <c>newer-version</c> where the latest version is another than the one that was read.</summary>
    public static async Task<Result<ForceCase>> FindAsync(Stores stores, InstalledKnowledge installed, DocumentId id, string eTag, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (!installed.Get().Succeeded(out var knowledge, out var problem)
            || !(await stores.FindLivingAsync(id, cancellationToken)).Succeeded(out var living, out problem)
            || !(await stores.ListLivingAsync(living.Document.Mission, Audience.Everybody, cancellationToken)).Succeeded(out var mission, out problem))
        {
            return problem;
        }

        return living.Document.Latest is { } latest && latest.ETag != eTag
            ? LibraryProblems.NewerVersion(latest)
            : new ForceCase(living, mission, ApprovalSurroundings.Of(knowledge, living.Document, mission).Dependents, now);
    }

    /// <summary>Records the decision, what it asks of other documents, and a line of the audit log for each; gives the document as it is afterwards.</summary>
    /// <param name="stores">What takes part in the transaction.</param>
    /// <param name="decided">The decision.</param>
    /// <param name="effects">What it asks of other documents.</param>
    /// <param name="said">What the audit log says was done.</param>
    /// <param name="version">The version it was done to; null where it is the document as a whole.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public async Task<Result<LivingDocument>> RecordAsync(
        Stores stores, DocumentEvent decided, IReadOnlyList<(DocumentId Document, DocumentCommand Command)> effects, string said, VersionNumber? version, CancellationToken cancellationToken)
    {
        var id = Living.Document.Id;
        if ((await stores.RecordAsync(Living, decided, cancellationToken) ?? await effects.RecordAsync(stores, Now, cancellationToken)) is { } refused)
        {
            return refused;
        }

        if (!(await stores.FindLivingAsync(id, cancellationToken)).Succeeded(out var after, out var problem))
        {
            return problem;
        }

        var subject = version is { } number ? $"document/{id}/{number}" : $"document/{id}";
        await stores.Audit.AppendAsync(new AuditEntry(decided.By, said, subject, after.Document.Latest?.LogicalHash), cancellationToken);
        await effects.AuditAsync(stores, cancellationToken);
        return after;
    }
}
