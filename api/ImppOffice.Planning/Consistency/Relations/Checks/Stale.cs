using ImppOffice.Planning.Checks;
using ImppOffice.Planning.Consistency.Facts;
using ImppOffice.Planning.Consistency.Linking;

namespace ImppOffice.Planning.Consistency.Relations;

/// <summary><c>stale</c>: a document is not older than the resolution it cites as its mandate, and cites the newest one that the mission's documents know.</summary>
public sealed record Stale : RelationCheck
{
    /// <summary>The kinds it is asked of; every kind where none is named.</summary>
    public IReadOnlyList<string> Kinds { get; init; } = [];

    public override IEnumerable<string> Facts => ["resolution", "document-date"];

    public override IEnumerable<string> KindsNamed => Kinds;

    public override bool ReadsProfiles => true;

    public override IEnumerable<Scope> Scopes(MissionGraph mission)
    {
        var newest = mission.Documents.Select(document => (Document: document, Newest: Newest(document)?.On)).Where(pair => pair.Newest is not null).OrderByDescending(pair => pair.Newest).FirstOrDefault().Document;
        return mission.Of(Kinds).Where(document => document.States("resolution")).Select(document => newest is null || newest == document ? new Scope(document) : new Scope(document, newest));
    }

    public override RelationJudgement Judge(Scope scope, JudgingRules rules)
    {
        if (Newest(scope.To) is not { } cited)
        {
            return RelationJudgement.Nothing;
        }

        var (day, sure, place) = Day(scope.To);
        if (day < cited.On)
        {
            var certain = sure && cited.Item.IsSure;
            var outcome = Outcomes.About(certain ? Outcome.NotMet : Outcome.NeedsReview, new Reason(certain ? "older-than-mandate" : "older-than-mandate-unsure", $"{day:yyyy-MM-dd}", cited.Item.Fact.Text, $"{cited.On:yyyy-MM-dd}"), "mandate", cited.Item);
            return new RelationJudgement { Outcomes = [outcome with { Spots = [.. outcome.Spots, new Spot(scope.To.Document.Id, place)] }] };
        }

        // A later resolution may be about something else than the mandate.
        return scope.From is { } other && Newest(other) is { } later && later.On > cited.On
            ? new RelationJudgement { Outcomes = [Outcomes.About(Outcome.NeedsReview, new Reason("mandate-changed", cited.Item.Fact.Text, later.Item.Fact.Text, $"{later.On:yyyy-MM-dd}"), "mandate", later.Item, cited.Item)] }
            : day is null ? RelationJudgement.Nothing
            : new RelationJudgement { Outcomes = [Outcomes.Met(new Scope(scope.To), 1)] };
    }

    private static (StatedItem Item, DateOnly On)? Newest(StatedFacts document)
    {
        var dated = document.Of("resolution").Select(item => (Item: item, On: Adopted(item))).Where(pair => pair.On is not null).ToList();
        return dated.Count == 0 ? null : dated.MaxBy(pair => pair.On) is var (item, on) ? (item, on!.Value) : null;
    }

    private static DateOnly? Adopted(StatedItem item) =>
        item.Fact.Value is FactValue.Resolution { On: { } on } ? on : item.Part("date")?.Value is FactValue.Span { } span && span.First == span.Last ? span.First : null;

    private static (DateOnly? On, bool Sure, Place? Place) Day(StatedFacts document) =>
        document.Of("document-date") is [var item, ..] && item.Fact.Value is FactValue.Span { } span && span.First == span.Last ? (span.First, item.IsSure, item.Fact.Place) : (document.Document.Date, false, null);
}
