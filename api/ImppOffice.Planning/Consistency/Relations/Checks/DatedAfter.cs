using ImppOffice.Planning.Checks;
using ImppOffice.Planning.Consistency.Facts;
using ImppOffice.Planning.Consistency.Linking;

namespace ImppOffice.Planning.Consistency.Relations;

/// <summary><c>dated-after</c>: a document is not dated before those it is built on.</summary>
public sealed record DatedAfter : RelationCheck
{
    /// <summary>The kinds it is asked of; every kind where none is named.</summary>
    public IReadOnlyList<string> Kinds { get; init; } = [];

    public override IEnumerable<string> Facts => ["document-date"];

    public override IEnumerable<string> KindsNamed => Kinds;

    public override bool ReadsProfiles => true;

    public override IEnumerable<Scope> Scopes(MissionGraph mission) =>
        from document in mission.Of(Kinds)
        from basis in mission.BasisOf(document)
        select new Scope(document, basis);

    public override RelationJudgement Judge(Scope scope, JudgingRules rules)
    {
        if (Day(scope.From!) is not { } earlier || Day(scope.To) is not { } later)
        {
            return RelationJudgement.Nothing;
        }

        if (later.On >= earlier.On)
        {
            return new RelationJudgement { Outcomes = [Outcomes.Met(scope, 1)] };
        }

        // A basis that was revised later bears a later date than what was built on its earlier version.
        var sameVersion = scope.To.Document.Basis.Any(use => use.Kind == scope.From!.Document.Kind && use.Version is not null && use.Version == scope.From!.Document.Version);
        var sure = earlier.Sure && later.Sure && sameVersion;
        var outcome = Outcomes.OfWhole(sure ? Outcome.NotMet : Outcome.NeedsReview, new Reason(sure ? "dated-before-basis" : "dated-before-basis-unsure", $"{later.On:yyyy-MM-dd}", $"{earlier.On:yyyy-MM-dd}"), "date", scope);
        return new RelationJudgement { Outcomes = [outcome with { Spots = [new Spot(scope.From!.Document.Id, earlier.Place), new Spot(scope.To.Document.Id, later.Place)] }] };
    }

    private static (DateOnly On, bool Sure, Place? Place)? Day(StatedFacts document) =>
        document.Of("document-date") is [var item, ..] && item.Fact.Value is FactValue.Span { } span && span.First == span.Last ? (span.First, item.IsSure, item.Fact.Place)
        : document.Document.Date is { } on ? (on, false, null)
        : null;
}
