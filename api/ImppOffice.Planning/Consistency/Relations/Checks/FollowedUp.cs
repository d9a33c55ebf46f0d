using ImppOffice.Planning.Checks;
using ImppOffice.Planning.Consistency.Linking;

namespace ImppOffice.Planning.Consistency.Relations;

/// <summary><c>followed-up</c>: what changed is followed by the revision it calls for. Whether it calls for one a person must say.</summary>
public sealed record FollowedUp : RelationCheck
{
    /// <summary>The kinds that, once dated later, call for it.</summary>
    public required IReadOnlyList<string> After { get; init; }

    /// <summary>The kinds of which one must be as new.</summary>
    public required IReadOnlyList<string> By { get; init; }

    public override IEnumerable<string> Facts => ["document-date"];

    public override IEnumerable<string> KindsNamed => After.Concat(By);

    public override bool ReadsProfiles => true;

    public override IEnumerable<Scope> Scopes(MissionGraph mission)
    {
        var newest = mission.Of(By).Where(document => document.Document.Date is not null).MaxBy(document => document.Document.Date);
        return from changed in mission.Of(After)
               where changed.Document.Date is not null
               select new Scope(changed, newest);
    }

    public override RelationJudgement Judge(Scope scope, JudgingRules rules)
    {
        if (scope.From is { } revision && revision.Document.Date >= scope.To.Document.Date)
        {
            return new RelationJudgement { Outcomes = [Outcomes.Met(scope, 1)] };
        }

        var reason = scope.From is null ? new Reason("no-revision", $"kind:{By[0]}", $"{scope.To.Document.Date:yyyy-MM-dd}") : new Reason("older-revision", $"kind:{By[0]}", $"{scope.From.Document.Date:yyyy-MM-dd}", $"{scope.To.Document.Date:yyyy-MM-dd}");
        return new RelationJudgement { Outcomes = [Outcomes.OfWhole(Outcome.NeedsReview, reason, "revision", scope)] };
    }
}
