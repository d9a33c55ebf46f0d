using ImppOffice.Planning.Checks;
using ImppOffice.Planning.Consistency.Matching;
using ImppOffice.Planning.Documents;
using ImppOffice.Planning.Generation.Rules;

namespace ImppOffice.Planning.Generation;

/// <summary>Plans how a directive in force becomes the revised one: what changes, from which document, and what stands in the way.</summary>
/// <param name="knowledge">What is known of documents.</param>
/// <param name="rule">What the revised document is made of.</param>
/// <param name="matching">When texts are taken for the same objective.</param>
public sealed class PlanRevision(Knowledge knowledge, RevisionRule rule, MatchingRules matching)
{
    private const string BasisFact = "basis-document";

    /// <summary>The plan, with every block at once; a plan with blocks is not to be carried out.</summary>
    public RevisionPlan Plan(RevisionRequest request)
    {
        var draft = new RevisionDraft(request, rule, knowledge, matching);
        new RevisionConditions(draft).Judge();
        foreach (var amended in rule.Amended)
        {
            if (!request.Overrides.TryGetValue(amended.Element, out var value))
            {
                amended.From.Amend(draft, amended.Element);
            }
            else if (value.Paragraphs is { } typed)
            {
                amended.From.Override(draft, amended.Element, typed);
            }
        }

        NameBasis(draft);
        return draft.ToPlan();
    }

    // A directive that was revised before is a basis of its own kind, and the first one stays named.
    private static void NameBasis(RevisionDraft draft)
    {
        var used = new[] { draft.InForce, draft.Plan, draft.Directive }.Select(basis => new BasisVersion(basis.Basis.Facts.Kind, basis.Basis.Version)).ToList();
        var kept = (draft.Request.InForce.Document.Identity?.Basis ?? [])
            .Where(basis => draft.Target.Basis.Contains(basis.Kind, StringComparer.Ordinal) && !used.Exists(now => now.Kind == basis.Kind));
        IReadOnlyList<BasisVersion> all = [.. kept, .. used];
        var lines = BasisLines.In(draft.Request.InForce.Document, draft.Knowledge.Facts.Find(BasisFact).Labels.All);
        var because = new AmendmentSource(draft.InForce.Name, draft.Request.InForce.Facts.Kind, draft.Request.InForce.Version, null);
        draft.NameBasis(BasisLines.Name, all, lines.Select(line => line.Number), because);
        draft.Change(BasisLines.Name, lines.Count == 0 ? null : string.Join('\n', lines.Select(line => line.Text)), string.Join('\n', all.Select(basis => $"{draft.Knowledge.Library.Find(basis.Kind).OrThrow().Title.In(draft.Language)} {basis.Version}".TrimEnd())), because);
    }
}
