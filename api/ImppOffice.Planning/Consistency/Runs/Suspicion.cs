namespace ImppOffice.Planning.Consistency.Runs;

/// <summary>Finds the links of which a side changed since the link was made or somebody last cleared it.</summary>
public static class Suspicion
{
    /// <summary>The new links with their standing; what was suspect before stays so until it is cleared.</summary>
    /// <param name="previous">The links of the report before; empty for the first.</param>
    /// <param name="now">The links as judged now.</param>
    /// <param name="decisions">Who cleared what.</param>
    public static IReadOnlyList<ItemLink> Raise(IReadOnlyList<ItemLink> previous, IReadOnlyList<ItemLink> now, DecisionBook decisions)
    {
        var before = previous.ToDictionary(link => link.Id, StringComparer.Ordinal);
        var gone = previous.ExceptBy(now.Select(link => link.Id), link => link.Id, StringComparer.Ordinal)
            .ToLookup(link => (link.Fact, link.From.DocumentId, link.To.DocumentId));
        return [.. now.Select(link => Standing(link, before.GetValueOrDefault(link.Id) ?? Predecessor(link, gone[(link.Fact, link.From.DocumentId, link.To.DocumentId)]), decisions))];
    }

    /// <summary>A suspect link as it shows in either document.</summary>
    public static IEnumerable<SuspectSide> Sides(ItemLink link) =>
    [
        new(link.Id, link.From.Place, link.From.Item, link.From.Text, link.From.Hash != link.Baseline.From),
        new(link.Id, link.To.Place, link.To.Item, link.To.Text, link.To.Hash != link.Baseline.To),
    ];

    private static ItemLink Standing(ItemLink link, ItemLink? before, DecisionBook decisions)
    {
        if (link.Standing == LinkStanding.Rejected)
        {
            return link;
        }

        if (decisions.ClearedLast(link.Id) is { } cleared && cleared.FromHash == link.From.Hash && cleared.ToHash == link.To.Hash)
        {
            return link with { Note = cleared.Note };
        }

        var baseline = before?.Baseline ?? link.Baseline;
        return link with { Baseline = baseline, Standing = baseline == link.Baseline ? LinkStanding.Ok : LinkStanding.Suspect };
    }

    // An item without id is known by its text: when that changes, the link is another, and the old one is found by the side that stayed.
    private static ItemLink? Predecessor(ItemLink link, IEnumerable<ItemLink> gone) =>
        gone.FirstOrDefault(old => old.Standing != LinkStanding.Rejected && (old.From.Key == link.From.Key || old.To.Key == link.To.Key));
}
