using ImppOffice.Planning.Consistency.Facts.Elements;
using ImppOffice.Planning.Documents;

namespace ImppOffice.Planning.Consistency.Facts;

/// <summary>Drops what a document says twice, so that an id stands for one thing; what it says in two ways is kept.</summary>
internal static class RepeatedFacts
{
    /// <summary>The facts without those that an earlier or fuller one says too, and without mere references to an item that is stated.</summary>
    public static IReadOnlyList<Fact> Without(IReadOnlyList<Fact> facts)
    {
        var dropped = new HashSet<Fact>(ReferenceEqualityComparer.Instance);
        foreach (var same in facts.Where(fact => fact.Item is not null).GroupBy(fact => (fact.Name, fact.Item)))
        {
            var stated = same.Where(fact => !IsReference(fact)).ToList();
            dropped.UnionWith(stated.Count > 0 ? same.Where(IsReference) : same.Skip(1));
            foreach (var repeated in stated.GroupBy(fact => PlainText.Fold(fact.Text), StringComparer.Ordinal).Select(group => group.ToList()))
            {
                dropped.UnionWith(repeated.Where(fact => repeated.Exists(other => other != fact && Says(other, fact, repeated))));
            }
        }

        return [.. facts.Where(fact => !dropped.Contains(fact))];
    }

    private static bool IsReference(Fact fact) => ItemMark.Of(fact.Text) == fact.Item;

    // Of two that say the same, the first.
    private static bool Says(Fact other, Fact fact, List<Fact> order) =>
        fact.Parts.All(part => other.Parts.TryGetValue(part.Key, out var its) && PlainText.Fold(its.Text) == PlainText.Fold(part.Value.Text))
        && (other.Parts.Count > fact.Parts.Count || order.IndexOf(other) < order.IndexOf(fact));
}
