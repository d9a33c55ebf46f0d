using ImppOffice.Planning.Checks;
using ImppOffice.Planning.Consistency.Facts;
using ImppOffice.Planning.Consistency.Linking;
using ImppOffice.Planning.Consistency.Matching;

namespace ImppOffice.Planning.Consistency.Relations;

/// <summary><c>subset</c>: what is named by its id exists: the benchmark that a transition trigger names.</summary>
public sealed record Known : RelationCheck
{
    /// <summary>What names others.</summary>
    public required Stated Fact { get; init; }

    /// <summary>The part that names them; null where the text does.</summary>
    public string? Part { get; init; }

    /// <summary>What must exist, in the document itself or in one it is built on.</summary>
    public required Stated In { get; init; }

    public override IEnumerable<string> Facts => [Fact.Fact, In.Fact];

    public override IEnumerable<string> KindsNamed => Fact.Kinds.Concat(In.Kinds);

    public override IEnumerable<Scope> Scopes(MissionGraph mission) =>
        from document in mission.Of(Fact.Kinds)
        where document.States(Fact.Fact)
        let known = mission.Nearest(document, In.Kinds, candidate => candidate.States(In.Fact))
        where known is not null || document.States(In.Fact)
        select new Scope(document, known ?? document);

    public override RelationJudgement Judge(Scope scope, JudgingRules rules)
    {
        var known = (scope.From == scope.To ? scope.To.Of(In.Fact) : scope.From!.Of(In.Fact).Concat(scope.To.Of(In.Fact))).ToList();
        var naming = scope.To.Of(Fact.Fact).Where(item => !string.IsNullOrWhiteSpace(Naming(item))).ToList();
        var outcomes = naming.SelectMany(item => Judge(item, known)).ToList();
        return new RelationJudgement { Outcomes = outcomes.Count > 0 ? outcomes : naming.Count > 0 ? [Outcomes.Met(scope, naming.Count)] : [] };
    }

    private IEnumerable<RelationOutcome> Judge(StatedItem item, List<StatedItem> known)
    {
        var text = Naming(item)!;
        var named = ItemNames.In(text, known.Select(other => other.Id).OfType<string>()).ToList();
        var unknown = named.Where(name => !known.Exists(other => other.Fact.Item == name)).ToList();
        var allHaveIds = known.TrueForAll(other => other is { Id: not null, IsSure: true }) && item.IsSure;
        if (unknown.Count > 0)
        {
            return unknown.Select(name => Found(allHaveIds ? Outcome.NotMet : Outcome.NeedsReview, new Reason(allHaveIds ? "names-unknown" : "names-unknown-unsure", item.Label, name), name, item, known));
        }

        var alike = known.Exists(other => Likeness.Of(other.Text, new StatementText(text)) > 0);
        return named.Count > 0 || alike ? [] : [Found(Outcome.NeedsReview, new Reason("names-unrecognised", item.Label, text), "text", item, known)];
    }

    private RelationOutcome Found(Outcome outcome, Reason reason, string about, StatedItem item, List<StatedItem> known)
    {
        var found = Outcomes.About(outcome, reason, about, item).At((known[0], null), (item, Part is null ? null : item.Part(Part)));
        return found with { Texts = [.. known.Select(other => other.Key).Append(item.Hash)] };
    }

    private string? Naming(StatedItem item) => Part is null ? item.Fact.Text : item.Part(Part)?.Text;
}
