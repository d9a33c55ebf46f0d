using ImppOffice.Planning.Checks;
using ImppOffice.Planning.Consistency.Facts;
using ImppOffice.Planning.Consistency.Linking;
using ImppOffice.Planning.Consistency.Matching;

namespace ImppOffice.Planning.Consistency.Relations;

/// <summary><c>covers</c>: each of some items stands somewhere among what another document states, in whatever section. At most a person must look.</summary>
public sealed record Covers : RelationCheck
{
    /// <summary>The kinds whose items are asked for.</summary>
    public required IReadOnlyList<string> From { get; init; }

    /// <summary>The facts that are asked for.</summary>
    public required IReadOnlyList<string> Elements { get; init; }

    /// <summary>The kinds that must cover them.</summary>
    public required IReadOnlyList<string> To { get; init; }

    /// <summary>The facts that may hold any of them, besides those of the same name.</summary>
    public required IReadOnlyList<string> Anywhere { get; init; }

    public override IEnumerable<string> Facts => Elements.Concat(Anywhere).Distinct(StringComparer.Ordinal);

    public override IEnumerable<string> KindsNamed => From.Concat(To);

    public override IEnumerable<Scope> Scopes(MissionGraph mission) =>
        from document in mission.Of(To)
        let above = mission.Nearest(document, From, candidate => Elements.Any(candidate.States))
        where above is not null
        select new Scope(document, above);

    public override RelationJudgement Judge(Scope scope, JudgingRules rules)
    {
        var outcomes = new List<RelationOutcome>();
        var count = 0;
        foreach (var fact in Elements.Where(scope.From!.States))
        {
            var asked = scope.From!.Of(fact);
            var pool = Anywhere.Append(fact).Distinct(StringComparer.Ordinal).SelectMany(scope.To.Of).Select(item => (Item: item, Paired: new PairedItem($"{item.Fact.Name}/{item.Key}", item.Fact.Name == fact ? item.Id : null, item.Text))).ToList();
            var pairs = rules.Pairing.Pair([.. asked.Select(item => item.Paired)], [.. pool.DistinctBy(one => one.Paired.Key, StringComparer.Ordinal).Select(one => one.Paired)], PairDecisions.None);
            var open = asked.Where((item, index) => pairs.All(pair => pair.From != index) && !pool.Exists(one => Holds(one.Paired.Text, item.Text))).ToList();
            count += asked.Count - open.Count;
            outcomes.AddRange(open.Select(item => Open(item, pool.Count > 0, scope)));
        }

        return new RelationJudgement { Outcomes = outcomes.Count > 0 ? outcomes : count > 0 ? [Outcomes.Met(scope, count)] : [] };
    }

    private static RelationOutcome Open(StatedItem item, bool anything, Scope scope)
    {
        var key = scope.To.SpeaksOtherThan(scope.From!) ? "not-covered-other-language" : anything ? "not-covered" : "not-covered-nothing-read";
        var outcome = Outcomes.About(Outcome.NeedsReview, new Reason(key, $"fact:{item.Fact.Name}", item.Label), "covered", item);
        return outcome with { Spots = [.. outcome.Spots, new Spot(scope.To.Document.Id, null)] };
    }

    // One paragraph may carry several elements over.
    private static bool Holds(StatementText whole, StatementText part) => part.Key.Length > 0 && $" {whole.Key} ".Contains($" {part.Key} ", StringComparison.Ordinal);
}
