using ImppOffice.Planning.Checks;
using ImppOffice.Planning.Consistency.Linking;

namespace ImppOffice.Planning.Consistency.Relations;

/// <summary><c>newest-basis</c>: a document names the documents it is built on in their newest approved version.</summary>
public sealed record NewestBasis : RelationCheck
{
    /// <summary>The kinds it is asked of; every kind where none is named.</summary>
    public IReadOnlyList<string> Kinds { get; init; } = [];

    public override IEnumerable<string> Facts => ["basis-document"];

    public override IEnumerable<string> KindsNamed => Kinds;

    public override bool ReadsProfiles => true;

    public override IEnumerable<Scope> Scopes(MissionGraph mission) =>
        from document in mission.Of(Kinds)
        from basis in mission.BasisOf(document)
        select new Scope(document, basis);

    public override RelationJudgement Judge(Scope scope, JudgingRules rules)
    {
        var basis = scope.From!.Document;
        var kind = $"kind:{basis.Kind}";
        var use = BasisNaming.Of(scope.To, basis);
        if (use is null)
        {
            return One(Outcome.NeedsReview, new Reason("basis-not-named", kind), null, scope);
        }

        if (use.Version is null)
        {
            return One(Outcome.NeedsReview, new Reason("basis-without-version", kind), use.Place, scope);
        }

        var (newest, approved) = basis.ApprovedVersion is { } known ? (known, true) : (basis.Version, false);
        return newest is null ? One(Outcome.NeedsReview, new Reason("basis-version-unknown", kind, use.Version), use.Place, scope)
            : VersionText.Same(use.Version, newest) ? approved ? new RelationJudgement { Outcomes = [Outcomes.Met(scope, 1)] } : One(Outcome.NeedsReview, new Reason("basis-not-known-approved", kind, newest), use.Place, scope)
            : VersionText.Earlier(use.Version, newest) && approved && use.Sure ? One(Outcome.NotMet, new Reason("basis-outdated", kind, use.Version, newest), use.Place, scope)
            : One(Outcome.NeedsReview, new Reason("basis-other-version", kind, use.Version, newest), use.Place, scope);
    }

    private static RelationJudgement One(Outcome outcome, Reason reason, Place? place, Scope scope) => new()
    {
        Outcomes = [Outcomes.OfWhole(outcome, reason, "basis", scope) with { Spots = [new Spot(scope.From!.Document.Id, null), new Spot(scope.To.Document.Id, place)] }],
    };
}
