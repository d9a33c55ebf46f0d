using ImppOffice.Planning.Checks;
using ImppOffice.Planning.Consistency.Facts;
using ImppOffice.Planning.Consistency.Linking;
using ImppOffice.Planning.Consistency.Matching;

namespace ImppOffice.Planning.Consistency.Relations;

/// <summary><c>same-sums</c>: two documents come to the same figure for each group: posts by component, amounts by resource.</summary>
public sealed record SameSums : RelationCheck
{
    /// <summary>The rows that must be agreed with.</summary>
    public required Stated From { get; init; }

    /// <summary>The rows that must agree.</summary>
    public required Stated To { get; init; }

    /// <summary>The part that names the group.</summary>
    public required string Group { get; init; }

    /// <summary>The part with the figure.</summary>
    public required string Amount { get; init; }

    public override IEnumerable<string> Facts => [From.Fact, To.Fact];

    public override IEnumerable<string> KindsNamed => From.Kinds.Concat(To.Kinds);

    public override IEnumerable<Scope> Scopes(MissionGraph mission) =>
        from document in mission.Of(To.Kinds)
        where document.States(To.Fact)
        let above = mission.Nearest(document, From.Kinds, candidate => candidate.States(From.Fact))
        where above is not null
        select new Scope(document, above);

    public override RelationJudgement Judge(Scope scope, JudgingRules rules)
    {
        var (from, to) = (Groups(scope.From!, From.Fact), Groups(scope.To, To.Fact));
        var pairs = rules.Pairing.Pair([.. from.Select(group => group.Name)], [.. to.Select(group => group.Name)], PairDecisions.None);
        if (pairs.Count == 0)
        {
            return from.Count == 0 || to.Count == 0 ? RelationJudgement.Nothing : new RelationJudgement { Outcomes = [Unlike(scope)] };
        }

        var outcomes = pairs.Select(pair => Judge(from[pair.From].Rows, to[pair.To].Rows, from[pair.From].Name, pair)).OfType<RelationOutcome>().ToList();
        var alone = from.Where((_, index) => pairs.All(pair => pair.From != index)).Concat(to.Where((_, index) => pairs.All(pair => pair.To != index))).ToList();
        outcomes.AddRange(alone.Count > 0 && scope.To.SpeaksOtherThan(scope.From!) ? [Unlike(scope)] : alone.Select(group => Alone(group.Rows, group.Name, scope)));
        return new RelationJudgement { Outcomes = outcomes.Count > 0 ? outcomes : [Outcomes.Met(scope, pairs.Count)] };
    }

    private static RelationOutcome? Judge(Amounts from, Amounts to, PairedItem name, ItemPair pair)
    {
        if (from.Agrees(to))
        {
            return null;
        }

        var sure = from.AreSure && to.AreSure && from.Unit == to.Unit && pair.Score >= 1;
        var outcome = Outcomes.About(
            sure ? Outcome.NotMet : Outcome.NeedsReview,
            new Reason(sure ? "sums-differ" : "sums-differ-unsure", name.Text.Written, Amounts.Write(from.Sum), Amounts.Write(to.Sum)),
            name.Key,
            from.Items[0],
            to.Items[0]).At(from.First, to.First);
        return outcome with { Items = [name.Text.Written], Texts = [.. from.Items.Concat(to.Items).Select(item => item.Hash)] };
    }

    private RelationOutcome Unlike(Scope scope) => Outcomes.OfWhole(Outcome.NeedsReview, new Reason("groups-unlike", $"fact:{To.Fact}"), "groups", scope);

    private static RelationOutcome Alone(Amounts rows, PairedItem name, Scope scope)
    {
        var outcome = Outcomes.About(Outcome.NeedsReview, new Reason("group-alone", name.Text.Written, Amounts.Write(rows.Sum)), name.Key, rows.Items[0]).At(rows.First);
        var other = rows.Items[0].Document == scope.To.Document ? scope.From! : scope.To;
        return outcome with { Items = [name.Text.Written], Spots = [.. outcome.Spots, new Spot(other.Document.Id, null)] };
    }

    private List<(PairedItem Name, Amounts Rows)> Groups(StatedFacts document, string fact) =>
    [
        .. document.Of(fact)
            .Where(item => !string.IsNullOrWhiteSpace(item.Part(Group)?.Text))
            .GroupBy(item => new StatementText(item.Part(Group)!.Text).Key, StringComparer.Ordinal)
            .Select(group => (new PairedItem(group.Key, null, new StatementText(group.First().Part(Group)!.Text)), new Amounts(group, Amount)))
            .Where(group => group.Item2.Count > 0),
    ];
}
