using ImppOffice.Planning.Checks;
using ImppOffice.Planning.Consistency.Linking;
using ImppOffice.Planning.Consistency.Matching;

namespace ImppOffice.Planning.Consistency.Relations;

/// <summary>What two lists of items have left over once they were paired.</summary>
internal sealed class LeftOver(MatchingRules rules, IReadOnlyList<StatedItem> from, IReadOnlyList<StatedItem> to, IReadOnlyList<ItemPair> pairs, bool otherLanguage)
{
    private readonly List<StatedItem> fromRest = [.. from.Where((_, index) => pairs.All(pair => pair.From != index))];
    private readonly List<StatedItem> toRest = [.. to.Where((_, index) => pairs.All(pair => pair.To != index))];

    /// <summary>The items that have none to go with.</summary>
    public IEnumerable<AbsentItem> Absent(string document, string fact) =>
        fromRest.Select(item => new AbsentItem(fact, item.Linked(), document, IsPlain(item)));

    /// <summary>The outcome of a missing item: not met only where all else was read surely and nothing left could be it.</summary>
    public RelationOutcome OutcomeOf(AbsentItem missing)
    {
        var item = fromRest.Find(rest => rest.Key == missing.From.Key)!;
        var outcome = Outcomes.About(missing.Sure ? Outcome.NotMet : Outcome.NeedsReview, new Reason(missing.Sure ? "missing" : "missing-unsure", item.Label), "missing", item);
        return outcome with { Spots = [.. outcome.Spots, new Spot(missing.Document, to[0].Fact.Place)] };
    }

    /// <summary>The items that nothing above calls for.</summary>
    public IEnumerable<RelationOutcome> Orphans(string above)
    {
        var there = new Spot(above, from.Count > 0 ? from[0].Fact.Place : null);
        return toRest.Select(item => Outcomes.About(Outcome.NeedsReview, new Reason("without-parent", item.Label), "orphan", item)).Select(outcome => outcome with { Spots = [there, .. outcome.Spots] });
    }

    private bool IsPlain(StatedItem item) =>
        !otherLanguage && item.IsSure && to.All(other => other.IsSure) && !toRest.Exists(other => CouldBe(item, other));

    // Ids of their own tell two items apart, unless their texts are alike.
    private bool CouldBe(StatedItem item, StatedItem other) =>
        item.Id is null || other.Id is null || item.Id == other.Id || Likeness.Of(item.Text, other.Text) >= rules.OtherBelow;
}
