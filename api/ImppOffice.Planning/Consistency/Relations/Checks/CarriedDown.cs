using ImppOffice.Planning.Checks;
using ImppOffice.Planning.Consistency.Facts;
using ImppOffice.Planning.Consistency.Linking;

namespace ImppOffice.Planning.Consistency.Relations;

/// <summary><c>carry-down</c>: the items of one document stand in those built on it, as the same statements with the same figures.</summary>
public sealed record CarriedDown : RelationCheck
{
    /// <summary>Where the items come from; each document looks at the nearest of these it is built on.</summary>
    public required Stated From { get; init; }

    /// <summary>Where they must stand.</summary>
    public required Stated To { get; init; }

    /// <summary>The parts that must say the same, where both documents have them.</summary>
    public IReadOnlyList<ComparedPart> Parts { get; init; } = [];

    /// <summary>Whether the statement itself must be the same; else the parts alone count.</summary>
    public bool Texts { get; init; } = true;

    /// <summary>Whether every item must be carried down.</summary>
    public bool All { get; init; } = true;

    /// <summary>Whether an item without one above it is told.</summary>
    public bool Orphans { get; init; }

    public override IEnumerable<string> Facts => [From.Fact, To.Fact];

    public override IEnumerable<string> KindsNamed => From.Kinds.Concat(To.Kinds);

    public override IEnumerable<Scope> Scopes(MissionGraph mission) =>
        from document in mission.Of(To.Kinds)
        let above = mission.Nearest(document, From.Kinds, HasToTell)
        where above is not null
        select new Scope(document, above);

    public override RelationJudgement Judge(Scope scope, JudgingRules rules)
    {
        var (from, to) = (scope.From!.Of(From.Fact), scope.To.Of(To.Fact));
        if (to.Count == 0)
        {
            return All ? new RelationJudgement { Outcomes = [Outcomes.OfWhole(Outcome.NeedsReview, new Reason("nothing-to-compare", $"fact:{To.Fact}"), "none", scope)] } : RelationJudgement.Nothing;
        }

        var pairs = rules.Pairing.Pair([.. from.Select(item => item.Paired)], [.. to.Select(item => item.Paired)], rules.Decisions(From.Fact));
        var comparison = new ItemComparison(rules, scope.To.SpeaksOtherThan(scope.From!));
        var outcomes = new List<RelationOutcome>();
        var links = new List<JudgedLink>();
        foreach (var pair in pairs)
        {
            var found = comparison.Compare(from[pair.From], to[pair.To], pair, Texts, Parts).ToList();
            outcomes.AddRange(found);
            links.Add(new JudgedLink(From.Fact, from[pair.From].Linked(), to[pair.To].Linked(), pair.By, pair.Score, ItemComparison.Show(found)));
        }

        var rest = new LeftOver(rules.Matching, from, to, pairs, scope.To.SpeaksOtherThan(scope.From!));
        var absent = All ? rest.Absent(scope.To.Document.Id, From.Fact).ToList() : [];
        outcomes.AddRange(absent.Select(missing => rest.OutcomeOf(missing)));
        outcomes.AddRange(Orphans ? rest.Orphans(scope.From!.Document.Id) : []);
        return new RelationJudgement { Outcomes = outcomes.Count > 0 ? outcomes : pairs.Count > 0 ? [Outcomes.Met(scope, pairs.Count)] : [], Links = links, Absent = absent };
    }

    // Where the parts alone count, a document that states none of them has nothing to hold another against.
    private bool HasToTell(StatedFacts candidate) =>
        candidate.States(From.Fact) && (Texts || candidate.Of(From.Fact).Any(item => Parts.Any(part => item.Part(part.From) is not null)));
}
