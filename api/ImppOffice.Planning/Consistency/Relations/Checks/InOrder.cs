using ImppOffice.Planning.Checks;
using ImppOffice.Planning.Consistency.Facts;
using ImppOffice.Planning.Consistency.Linking;

namespace ImppOffice.Planning.Consistency.Relations;

/// <summary><c>order</c>: nothing ends before it starts.</summary>
public sealed record InOrder : RelationCheck
{
    /// <summary>What starts and ends.</summary>
    public required Stated Fact { get; init; }

    /// <summary>The part with the earlier date.</summary>
    public required string First { get; init; }

    /// <summary>The part with the later date.</summary>
    public required string Then { get; init; }

    public override IEnumerable<string> Facts => [Fact.Fact];

    public override IEnumerable<string> KindsNamed => Fact.Kinds;

    public override IEnumerable<Scope> Scopes(MissionGraph mission) =>
        mission.Of(Fact.Kinds).Where(document => document.States(Fact.Fact)).Select(document => new Scope(document));

    public override RelationJudgement Judge(Scope scope, JudgingRules rules)
    {
        var dated = scope.To.Of(Fact.Fact).Where(item => item.Part(First)?.Value is FactValue.Span && item.Part(Then)?.Value is FactValue.Span).ToList();
        var outcomes = dated.Where(EndsTooEarly).Select(Judge).ToList();
        return new RelationJudgement { Outcomes = outcomes.Count > 0 ? outcomes : dated.Count > 0 ? [Outcomes.Met(scope, dated.Count)] : [] };
    }

    private bool EndsTooEarly(StatedItem item) =>
        ((FactValue.Span)item.Part(Then)!.Value).Last < ((FactValue.Span)item.Part(First)!.Value).First;

    private RelationOutcome Judge(StatedItem item) =>
        Outcomes.About(item.IsSure ? Outcome.NotMet : Outcome.NeedsReview, new Reason("ends-before-start", item.Label, item.Part(First)!.Text, item.Part(Then)!.Text), Then, item)
            .At((item, item.Part(First)), (item, item.Part(Then)));
}
