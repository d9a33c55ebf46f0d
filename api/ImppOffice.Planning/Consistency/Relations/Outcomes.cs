using ImppOffice.Planning.Checks;
using ImppOffice.Planning.Consistency.Facts;
using ImppOffice.Planning.Consistency.Linking;
using ImppOffice.Planning.Consistency.Matching;

namespace ImppOffice.Planning.Consistency.Relations;

/// <summary>Makes outcomes with their items, places and hashes.</summary>
internal static class Outcomes
{
    /// <summary>It holds for so many items of a document.</summary>
    public static RelationOutcome Met(Scope scope, int count) =>
        new(Outcome.Met, new Reason("agrees", $"{count}")) { Spots = [.. Whole(scope)] };

    /// <summary>An outcome about one item or more, the one that must agree last.</summary>
    public static RelationOutcome About(Outcome outcome, Reason reason, string what, params IReadOnlyList<StatedItem> items) => new(outcome, reason)
    {
        Items = [.. items.Select(item => item.Label).Distinct(StringComparer.Ordinal)],
        Spots = [.. items.Select(item => new Spot(item.Document.Id, item.Fact.Place))],
        About = string.Join('|', items.Select(item => $"{item.Fact.Name}/{item.Key}").Append(what)),
        Texts = [.. items.Select(item => item.Hash)],
    };

    /// <summary>An outcome about documents as a whole.</summary>
    public static RelationOutcome OfWhole(Outcome outcome, Reason reason, string what, Scope scope) =>
        new(outcome, reason) { Spots = [.. Whole(scope)], About = what, Texts = [.. scope.Documents.Select(document => document.Document.LogicalHash)] };

    /// <summary>The same outcome at the places of parts, for those that have one.</summary>
    public static RelationOutcome At(this RelationOutcome outcome, params IReadOnlyList<(StatedItem Item, FactPart? Part)> spots) =>
        outcome with { Spots = [.. spots.Select(spot => new Spot(spot.Item.Document.Id, spot.Part?.Place ?? spot.Item.Fact.Place))] };

    /// <summary>The same outcome with two texts and what differs in them.</summary>
    public static RelationOutcome Marked(this RelationOutcome outcome, Difference? difference) => outcome with { Difference = difference };

    public static LinkedItem Linked(this StatedItem item) =>
        new(item.Document.Id, item.Key, item.Id, item.Fact.Text, item.Hash, item.Fact.Place);

    private static IEnumerable<Spot> Whole(Scope scope) =>
        scope.From is null ? [new Spot(scope.To.Document.Id, null)] : [new Spot(scope.From.Document.Id, null), new Spot(scope.To.Document.Id, null)];
}
