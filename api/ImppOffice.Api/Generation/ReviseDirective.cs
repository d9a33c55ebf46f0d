using ImppOffice.Api.Consistency;
using ImppOffice.Api.Templates;
using ImppOffice.Planning;
using ImppOffice.Planning.Checks;
using ImppOffice.Planning.Generation;
using ImppOffice.Planning.Generation.Rules;

namespace ImppOffice.Api.Generation;

/// <summary>Revises a directive in force from its basis documents.</summary>
public sealed class ReviseDirective(
    InstalledKnowledge installed,
    InstalledRelations relations,
    InstalledTransition transition,
    ReadRevisionBasis read,
    WriteRevision write,
    JudgeRevision judge,
    TimeProvider time)
{
    /// <summary>The revised directive with what it lacks and where it disagrees, or what stands in the way; or a document that cannot be read, or a kind that is not made by revising.</summary>
    public Task<Result<GeneratedDocument>> RunAsync(GenerateItem item, RevisionFiles files, CancellationToken cancellationToken) =>
        Task.Run(() => Revise(item, files, cancellationToken), cancellationToken);

    private Result<GeneratedDocument> Revise(GenerateItem item, RevisionFiles files, CancellationToken cancellationToken)
    {
        if (!installed.Get().Succeeded(out var knowledge, out var problem)
            || !relations.Get().Succeeded(out var set, out problem)
            || !transition.Get().Succeeded(out var rules, out problem)
            || !RuleFor(item.Kind, rules).Succeeded(out var rule, out problem)
            || !Request(item, files, knowledge, cancellationToken).Succeeded(out var request, out problem))
        {
            return problem;
        }

        var plan = new PlanRevision(knowledge, rule, set.Matching).Plan(request);
        var planned = new GeneratedDocument { Changes = plan.Changes, Blocks = plan.Blocks, Warnings = plan.Warnings };
        return plan.Blocks.Count > 0 ? planned
            : !write.Run(item, files.InForce, plan, request, knowledge, cancellationToken).Succeeded(out var revised, out problem) ? problem
            : judge.Run(item, revised.Tracked, request, rule.Target, files, knowledge, set, cancellationToken).Succeeded(out var judged, out problem) ? planned with
            {
                Content = revised.Tracked,
                Copies = new Dictionary<string, byte[]>(StringComparer.Ordinal) { ["-clean"] = revised.Clean, ["-markup"] = revised.Markup },
                Carried = revised.Carried.Count,
                Warnings = [.. plan.Warnings, .. WriteRevision.Remarks(revised)],
                Completeness = judged.Completeness,
                Disagreements = judged.Disagreements,
            }
            : problem;
    }

    private static Result<RevisionRule> RuleFor(string kind, TransitionRules rules) =>
        rules.Revisions.FirstOrDefault(rule => rule.Target == kind) is { } found
            ? found
            : HostProblems.NotRevised(kind, rules.Revisions.Select(rule => rule.Target));

    private Result<RevisionRequest> Request(GenerateItem item, RevisionFiles files, Knowledge knowledge, CancellationToken cancellationToken) =>
        read.Run(files.InForce, item.InForce!, knowledge, cancellationToken).Succeeded(out var inForce, out var problem)
        && read.Run(files.Plan, item.Plan!, knowledge, cancellationToken).Succeeded(out var plan, out problem)
        && read.Run(files.Directive, item.Directive!, knowledge, cancellationToken).Succeeded(out var directive, out problem)
            ? new RevisionRequest
            {
                InForce = inForce,
                Plan = plan,
                Directive = directive,
                Authorisation = item.Authorisation,
                Endorsed = item.Endorsed,
                Successor = item.Successor,
                Overrides = item.Overrides,
                Dropped = item.Dropped,
                AllowDrafts = item.AllowDrafts,
                Language = item.Language,
                Date = item.Date ?? DateOnly.FromDateTime(time.GetLocalNow().DateTime),
            }
            : problem;
}

/// <summary>The bytes of the documents that a revision rests on.</summary>
/// <param name="InForce">The directive in force.</param>
/// <param name="Plan">The revised plan.</param>
/// <param name="Directive">The revised planning directive.</param>
public sealed record RevisionFiles(ReadOnlyMemory<byte> InForce, ReadOnlyMemory<byte> Plan, ReadOnlyMemory<byte> Directive);
