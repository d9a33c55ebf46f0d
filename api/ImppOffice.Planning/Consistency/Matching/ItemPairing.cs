namespace ImppOffice.Planning.Consistency.Matching;

/// <summary>An item to be paired.</summary>
/// <param name="Key">What it is known by in its document, unique there.</param>
/// <param name="Id">The id it bears, folded; null where it bears none or shares it.</param>
/// <param name="Text">What it says.</param>
public sealed record PairedItem(string Key, string? Id, StatementText Text);

/// <summary>By what two items were paired.</summary>
public enum PairedBy
{
    /// <summary>They bear the same id.</summary>
    Item,

    /// <summary>Their texts are the most alike.</summary>
    Text,

    /// <summary>A person said so.</summary>
    Confirmed,
}

/// <summary>Two items taken for the same.</summary>
/// <param name="From">The number of the one in its list, from 0.</param>
/// <param name="To">The number of the other in its list, from 0.</param>
/// <param name="By">What says so.</param>
/// <param name="Score">The likeness of their texts, from 0 to 1.</param>
public sealed record ItemPair(int From, int To, PairedBy By, double Score);

/// <summary>What persons decided of the items of two documents, by their keys.</summary>
/// <param name="Confirmed">Pairs that are the same item.</param>
/// <param name="Rejected">Pairs that are not.</param>
public sealed record PairDecisions(IReadOnlySet<(string From, string To)> Confirmed, IReadOnlySet<(string From, string To)> Rejected)
{
    public static PairDecisions None { get; } = new(new HashSet<(string, string)>(), new HashSet<(string, string)>());
}

/// <summary>
/// Pairs the items of two documents, each with at most one: what a person confirmed, then those that bear the same id
/// unless a text says plainly that another is meant, then by the texts, so that likeness is greatest over all.
/// </summary>
public sealed class ItemPairing(MatchingRules rules)
{
    /// <summary>The pairs in the order of <paramref name="from"/>; what a person rejected is never paired.</summary>
    public IReadOnlyList<ItemPair> Pair(IReadOnlyList<PairedItem> from, IReadOnlyList<PairedItem> to, PairDecisions decisions)
    {
        var alike = LikeItems.Find(from, to, rules.LinkFrom);
        var pairs = new List<ItemPair>();
        var (fromDone, toDone) = (new HashSet<int>(), new HashSet<int>());
        var numbers = to.Select((item, index) => (item, index)).ToDictionary(pair => pair.item.Key, pair => pair.index, StringComparer.Ordinal);
        var ids = to.Select((item, index) => (item.Id, index)).Where(pair => pair.Id is not null).GroupBy(pair => pair.Id!, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.First().index, StringComparer.Ordinal);

        foreach (var (one, other) in decisions.Confirmed.OrderBy(pair => pair.From, StringComparer.Ordinal))
        {
            var left = from.Select((item, index) => (item, index)).FirstOrDefault(pair => pair.item.Key == one);
            if (left.item is not null && numbers.TryGetValue(other, out var right))
            {
                Add(left.index, right, PairedBy.Confirmed);
            }
        }

        for (var index = 0; index < from.Count; index++)
        {
            if (from[index].Id is { } id && ids.TryGetValue(id, out var right) && !Rejected(index, right) && !IsPlainlyOther(index, right, from, to, alike))
            {
                Add(index, right, PairedBy.Item);
            }
        }

        var open = alike.Where(candidate => !fromDone.Contains(candidate.Row) && !toDone.Contains(candidate.Column) && !Rejected(candidate.Row, candidate.Column)).ToList();
        foreach (var best in BestAssignment.Of(open))
        {
            Add(best.Row, best.Column, PairedBy.Text);
        }

        return [.. pairs.OrderBy(pair => pair.From)];

        bool Rejected(int left, int right) => decisions.Rejected.Contains((from[left].Key, to[right].Key));

        void Add(int left, int right, PairedBy by)
        {
            if (!fromDone.Contains(left) && !toDone.Contains(right))
            {
                fromDone.Add(left);
                toDone.Add(right);
                pairs.Add(new ItemPair(left, right, by, Likeness.Of(from[left].Text, to[right].Text)));
            }
        }
    }

    private bool IsPlainlyOther(int left, int right, IReadOnlyList<PairedItem> from, IReadOnlyList<PairedItem> to, IReadOnlyList<Candidate> alike)
    {
        var own = Likeness.Of(from[left].Text, to[right].Text);
        return alike.Any(candidate => (candidate.Row == left) != (candidate.Column == right) && candidate.Score > own + rules.Lead);
    }
}
