using ImppOffice.Planning.Consistency.Matching;

namespace ImppOffice.Tests.Consistency;

public sealed class ItemPairingTests
{
    private static readonly MatchingRules Rules = new(0.5, 0.25, 0.2);

    [Fact]
    public void Items_with_the_same_id_are_paired_even_when_reworded()
    {
        Assert.Equal(["b1-b1 Item"], Pairs([("b1", "Police in every district")], [("b1", "Trained officers everywhere")]));
    }

    [Fact]
    public void An_id_gives_way_where_the_texts_say_that_items_were_renumbered()
    {
        var pairs = Pairs(
            [("b1", "Police are deployed in every district"), ("b2", "Courts sit in all provincial capitals")],
            [("b1", "Courts sit in all provincial capitals"), ("b2", "Police are deployed in every district")]);
        Assert.Equal(["b1-b2 Text", "b2-b1 Text"], pairs);
    }

    [Fact]
    public void Items_without_ids_are_paired_by_their_texts_one_to_one()
    {
        var pairs = Pairs(
            [(null, "Police are deployed in every district"), (null, "Courts sit in every district")],
            [(null, "Courts sit in every district of the country"), (null, "Police are deployed in every district")]);
        Assert.Equal(["0-1 Text", "1-0 Text"], pairs);
    }

    [Fact]
    public void What_a_person_decided_stands_before_everything_else()
    {
        var decisions = new PairDecisions(new HashSet<(string, string)> { ("b1", "b9") }, new HashSet<(string, string)> { ("b2", "b2") });
        var pairs = Pairs([("b1", "Police in every district"), ("b2", "Courts sit")], [("b1", "Police in every district"), ("b9", "Trade resumes"), ("b2", "Courts sit")], decisions);
        Assert.Equal(["b1-b9 Confirmed"], pairs);
    }

    private static IEnumerable<string> Pairs((string? Id, string Text)[] from, (string? Id, string Text)[] to, PairDecisions? decisions = null)
    {
        var (left, right) = (Items(from), Items(to));
        return new ItemPairing(Rules).Pair(left, right, decisions ?? PairDecisions.None).Select(pair => $"{left[pair.From].Key}-{right[pair.To].Key} {pair.By}");
    }

    private static List<PairedItem> Items((string? Id, string Text)[] items) =>
        [.. items.Select((item, index) => new PairedItem(item.Id ?? $"{index}", item.Id, new StatementText(item.Text)))];
}
