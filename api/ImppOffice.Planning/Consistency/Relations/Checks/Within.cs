using ImppOffice.Planning.Checks;
using ImppOffice.Planning.Consistency.Facts;
using ImppOffice.Planning.Consistency.Linking;

namespace ImppOffice.Planning.Consistency.Relations;

/// <summary><c>within</c>: dates lie inside the time that is given: a schedule inside the mandate. At most a person must look, for a plan may reach further on purpose.</summary>
public sealed record Within : RelationCheck
{
    /// <summary>What has dates.</summary>
    public required Stated Fact { get; init; }

    /// <summary>The parts with dates.</summary>
    public required IReadOnlyList<string> Parts { get; init; }

    /// <summary>The fact that states the last day, in the document itself or in one it is built on.</summary>
    public required Stated Until { get; init; }

    public override IEnumerable<string> Facts => [Fact.Fact, Until.Fact];

    public override IEnumerable<string> KindsNamed => Fact.Kinds.Concat(Until.Kinds);

    public override IEnumerable<Scope> Scopes(MissionGraph mission) =>
        from document in mission.Of(Fact.Kinds)
        where document.States(Fact.Fact)
        let limit = document.States(Until.Fact) ? document : mission.Nearest(document, Until.Kinds, candidate => candidate.States(Until.Fact))
        where limit is not null
        select new Scope(document, limit);

    public override RelationJudgement Judge(Scope scope, JudgingRules rules)
    {
        var limit = scope.From!.Of(Until.Fact)[0];
        var last = limit.Fact.Value is FactValue.Span span ? span.Last : (DateOnly?)null;
        if (last is null)
        {
            return RelationJudgement.Nothing;
        }

        var dated = (from item in scope.To.Of(Fact.Fact) from part in Parts where item.Part(part)?.Value is FactValue.Span select (Item: item, Part: item.Part(part)!, Name: part)).ToList();
        var outcomes = dated.Where(date => ((FactValue.Span)date.Part.Value).First > last)
            .Select(date => Outcomes.About(Outcome.NeedsReview, new Reason("after-limit", date.Item.Label, date.Part.Text, limit.Fact.Text), date.Name, limit, date.Item).At((limit, null), (date.Item, date.Part)))
            .ToList();
        return new RelationJudgement { Outcomes = outcomes.Count > 0 ? outcomes : dated.Count > 0 ? [Outcomes.Met(scope, dated.Count)] : [] };
    }
}
