using ImppOffice.Planning.Checks;
using ImppOffice.Planning.Consistency.Facts;
using ImppOffice.Planning.Consistency.Linking;
using ImppOffice.Planning.Consistency.Matching;

namespace ImppOffice.Planning.Consistency.Relations;

/// <summary><c>member-of</c>: whoever is responsible is a member of the body named. At most a person must look, for a party may bear another name.</summary>
public sealed record MemberOf : RelationCheck
{
    /// <summary>What has a responsible party.</summary>
    public required Stated Fact { get; init; }

    /// <summary>The part that names it.</summary>
    public required string Part { get; init; }

    /// <summary>The kinds that say who the members are.</summary>
    public required Stated Members { get; init; }

    public override IEnumerable<string> Facts => [Fact.Fact, Members.Fact];

    public override IEnumerable<string> KindsNamed => Fact.Kinds.Concat(Members.Kinds);

    public override IEnumerable<Scope> Scopes(MissionGraph mission) =>
        from document in mission.Of(Fact.Kinds)
        where document.States(Fact.Fact)
        let body = mission.Nearest(document, Members.Kinds, candidate => candidate.States(Members.Fact))
        where body is not null
        select new Scope(document, body);

    public override RelationJudgement Judge(Scope scope, JudgingRules rules)
    {
        var members = scope.From!.Of(Members.Fact);
        var words = members.SelectMany(member => member.Fact.Parts.Values.Select(part => part.Text).Append(member.Fact.Text)).SelectMany(text => new StatementText(text).Stems).ToHashSet(StringComparer.Ordinal);
        var named = scope.To.Of(Fact.Fact).Where(item => !string.IsNullOrWhiteSpace(item.Part(Part)?.Text)).ToList();
        var outcomes = named.Where(item => !new StatementText(item.Part(Part)!.Text).Stems.Any(words.Contains))
            .Select(item => Outcomes.About(Outcome.NeedsReview, new Reason("not-a-member", item.Label, item.Part(Part)!.Text), Part, item).At((members[0], null), (item, item.Part(Part))))
            .ToList();
        return new RelationJudgement { Outcomes = outcomes.Count > 0 ? outcomes : named.Count > 0 ? [Outcomes.Met(scope, named.Count)] : [] };
    }
}
