using ImppOffice.Planning.Checks;
using ImppOffice.Planning.Consistency.Facts;
using ImppOffice.Planning.Consistency.Linking;

namespace ImppOffice.Planning.Consistency.Relations;

/// <summary><c>one-party</c>: everything has one responsible party, no more and no less.</summary>
public sealed record OneParty : RelationCheck
{
    private static readonly string[] Joints = [" and ", " et ", "/", ";", " & ", "\n"];

    /// <summary>What has a responsible party.</summary>
    public required Stated Fact { get; init; }

    /// <summary>The part that names it.</summary>
    public required string Part { get; init; }

    public override IEnumerable<string> Facts => [Fact.Fact];

    public override IEnumerable<string> KindsNamed => Fact.Kinds;

    public override IEnumerable<Scope> Scopes(MissionGraph mission) =>
        mission.Of(Fact.Kinds).Where(document => document.States(Fact.Fact)).Select(document => new Scope(document));

    public override RelationJudgement Judge(Scope scope, JudgingRules rules)
    {
        var asked = scope.To.Of(Fact.Fact).Where(item => item.Part(Part) is not null).ToList();
        var outcomes = asked.Select(Judge).OfType<RelationOutcome>().ToList();
        return new RelationJudgement { Outcomes = outcomes.Count > 0 ? outcomes : asked.Count > 0 ? [Outcomes.Met(scope, asked.Count)] : [] };
    }

    // "Police and Justice" may be one unit's name, so that a second party is never certain.
    private RelationOutcome? Judge(StatedItem item)
    {
        var text = item.Part(Part)!.Text;
        return string.IsNullOrWhiteSpace(text) ? Outcomes.About(item.IsSure ? Outcome.NotMet : Outcome.NeedsReview, new Reason("no-party", item.Label), Part, item).At((item, item.Part(Part)))
            : Joints.Any(joint => text.Contains(joint, StringComparison.OrdinalIgnoreCase)) ? Outcomes.About(Outcome.NeedsReview, new Reason("several-parties", item.Label, text), Part, item).At((item, item.Part(Part)))
            : null;
    }
}
