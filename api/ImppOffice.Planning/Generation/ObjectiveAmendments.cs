using ImppOffice.Planning.Consistency.Facts.Elements;
using ImppOffice.Planning.Consistency.Matching;
using ImppOffice.Planning.Documents;
using ImppOffice.Planning.Generation.Rules;

namespace ImppOffice.Planning.Generation;

/// <summary>Brings the objectives of a directive in force to the wording of those that now hold.</summary>
internal sealed class ObjectiveAmendments(RevisionDraft draft, string element, CarriedObjectives rule, AmendmentSource because)
{
    private readonly ObjectiveWording wording = new(draft, rule);

    /// <summary>Plans the changes; an objective that neither stays nor is named as dropped is a block.</summary>
    public void Write(IReadOnlyList<Objective> now)
    {
        var own = Objective.In(draft.InForce, rule.Fact, element);
        IReadOnlyList<Objective> others = [.. rule.AlsoIn.SelectMany(also => Objective.In(draft.InForce, rule.Fact, also))];
        var (inOwn, inOthers) = (Pair(now, own), Pair(now, others));
        var stated = now.Select((_, index) => inOwn.GetValueOrDefault(index) ?? inOthers.GetValueOrDefault(index)).ToList();

        if (draft.Replace(element, [.. now.Select((objective, index) => wording.Stated(objective, inOwn.GetValueOrDefault(index)))], because))
        {
            foreach (var (objective, old) in now.Zip(stated).Where(pair => !Same(pair.First, pair.Second)))
            {
                draft.Change(element, old?.Text, objective.Text, because);
            }
        }

        var left = Left(own, inOwn).Concat(Left(others, inOthers)).ToList();
        Judge(now, left, sure: own.Count == 0);
        var rewritten = inOthers.Where(pair => !Same(now[pair.Key], pair.Value)).Select(pair => (Old: pair.Value, New: (string?)now[pair.Key].Text));
        new ParagraphRewriting(draft, because).Write(rewritten.Concat(left.Where(objective => objective.Element != element && IsDropped(objective)).Select(objective => (objective, (string?)null))));
    }

    private bool Same(Objective now, Objective? old) =>
        old is not null && CompareStatements.Run(now.Statement, old.Statement, draft.Matching).Wording == Wording.Identical;

    private Dictionary<int, Objective> Pair(IReadOnlyList<Objective> now, IReadOnlyList<Objective> old) =>
        new ItemPairing(draft.Matching).Pair(Objective.ToPair(now), Objective.ToPair(old), PairDecisions.None).ToDictionary(pair => pair.From, pair => old[pair.To]);

    private static IEnumerable<Objective> Left(IReadOnlyList<Objective> old, Dictionary<int, Objective> paired) => old.Where(objective => !paired.ContainsValue(objective));

    // Where an earlier revision restates the objectives, those it left behind elsewhere are settled.
    private void Judge(IReadOnlyList<Objective> now, List<Objective> left, bool sure)
    {
        foreach (var objective in left)
        {
            if (IsDropped(objective))
            {
                draft.Change(objective.Element, objective.Text, null, RevisionDraft.Typed);
            }
            else if (objective.Element == element ? objective.Item is not null : sure)
            {
                draft.Block(element, GenerationProblems.ObjectiveNotInPlan(PlainText.Snippet(objective.Text)));
            }
            else
            {
                draft.Warn(element, GenerationProblems.ObjectiveLeftOut(PlainText.Snippet(objective.Text)));
            }
        }

        foreach (var dropped in draft.Request.Dropped.Where(dropped => !left.Exists(objective => Means(dropped, objective))))
        {
            draft.Block(element, now.Any(objective => Means(dropped, objective)) ? GenerationProblems.StillInPlan(dropped) : GenerationProblems.UnknownDropped(dropped));
        }
    }

    private bool IsDropped(Objective objective) => draft.Request.Dropped.Any(dropped => Means(dropped, objective));

    private static bool Means(string dropped, Objective objective) =>
        (objective.Item is { } item && ItemMark.Of(dropped) == item) || new StatementText(dropped).Key == objective.Statement.Key;
}
