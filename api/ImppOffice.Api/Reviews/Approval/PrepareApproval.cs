using ImppOffice.Api.Checks;
using ImppOffice.Api.Library;
using ImppOffice.Api.Records;
using ImppOffice.Api.Templates;
using ImppOffice.Planning;
using ImppOffice.Planning.Checks;
using ImppOffice.Planning.Library;
using ImppOffice.Planning.Missions;
using ImppOffice.Planning.Records;
using ImppOffice.Planning.Reviews;

namespace ImppOffice.Api.Reviews;

/// <summary>Gathers what a decision to approve rests on: the latest version, checked today, and the other documents of the mission.</summary>
public sealed class PrepareApproval(Stores stores, InstalledKnowledge installed, ReadVersion read, CheckDocument check, TimeProvider time)
{
    /// <summary>The case, or why there is none: the document has no version, or its file cannot be judged.</summary>
    /// <param name="id">The document.</param>
    /// <param name="duties">What the asker may do in the mission.</param>
    /// <param name="language">The language of the report.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public async Task<Result<PreparedApproval>> RunAsync(DocumentId id, IReadOnlyList<Duty> duties, string language, CancellationToken cancellationToken)
    {
        if (!(await stores.FindLivingAsync(id, cancellationToken)).Succeeded(out var living, out var problem))
        {
            return problem;
        }

        if (living.Document.Latest is not { } latest)
        {
            return ReviewProblems.DocumentRefuses(null);
        }

        var kind = living.Document.Profile.Kind;
        var today = DateOnly.FromDateTime(time.GetLocalNow().DateTime);
        if (!installed.Get().Succeeded(out var knowledge, out problem)
            || !knowledge.Library.Find(kind).Succeeded(out var template, out problem)
            || !(await read.RunAsync(id, latest.Number, cancellationToken)).Succeeded(out var version, out problem)
            || !(await check.RunAsync(version.Content, version.Read.Name, new CheckQuestion { Kind = kind, AsOf = today, Language = language }, cancellationToken)).Succeeded(out var report, out problem)
            || !(await stores.ListLivingAsync(living.Document.Mission, Audience.Everybody, cancellationToken)).Succeeded(out var mission, out problem))
        {
            return problem;
        }

        var @case = new ApprovalCase
        {
            Knowledge = knowledge,
            Template = template,
            Report = report,
            Checked = latest.Number,
            Waivers = version.Read.Identity?.Waivers ?? [],
            Today = today,
            Duties = duties,
            Basis = [],
        };
        return new PreparedApproval(living, latest, @case).In(mission);
    }
}

/// <summary>All that a decision to approve rests on.</summary>
/// <param name="Living">The document.</param>
/// <param name="Latest">Its latest version.</param>
/// <param name="Case">The case.</param>
public sealed record PreparedApproval(LivingDocument Living, DocumentVersion Latest, ApprovalCase Case)
{
    /// <summary>The decision point that the approval is, or null.</summary>
    public string? DecisionPoint => ApprovalCase.DecisionPointOf(Case.Knowledge.Process, Living.Document.Profile.Kind);

    /// <summary>The same, with the other documents as they stand in the mission.</summary>
    public PreparedApproval In(IReadOnlyList<LivingDocument> mission)
    {
        var around = ApprovalSurroundings.Of(Case.Knowledge, Living.Document, mission);
        return this with { Case = Case with { Basis = around.Basis, Dependents = around.Dependents, Supersedes = around.Supersedes?.Document.Id } };
    }

    /// <summary>Why it would be refused now; null where it would not.</summary>
    public Problem? Refusal(string by, DateTimeOffset now) => DocumentDecisions.Decide(Living.Life, new ApproveDocument(Case, DecisionPoint, by), now).Problem;
}
