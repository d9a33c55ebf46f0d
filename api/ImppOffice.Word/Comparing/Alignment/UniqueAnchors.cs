namespace ImppOffice.Word.Comparing;

/// <summary>Splits two sequences at the items that occur once in both, the longest run of them that is in order (patience).</summary>
internal static class UniqueAnchors
{
    /// <summary>Notes the anchors and returns what stands between them; nothing where there is no anchor.</summary>
    public static IReadOnlyList<Stretch> Split(int[] old, int[] now, Stretch stretch, int[] matches)
    {
        var anchors = InOrder(Unique(old, now, stretch));
        if (anchors.Count == 0)
        {
            return [];
        }

        var gaps = new List<Stretch>();
        var (from, nowFrom) = (stretch.From, stretch.NowFrom);
        foreach (var (one, other) in anchors)
        {
            matches[one] = other;
            gaps.Add(new Stretch(from, one, nowFrom, other));
            (from, nowFrom) = (one + 1, other + 1);
        }

        gaps.Add(new Stretch(from, stretch.To, nowFrom, stretch.NowTo));
        return gaps;
    }

    private static List<(int Old, int New)> Unique(int[] old, int[] now, Stretch stretch)
    {
        var places = Places(now, stretch.NowFrom, stretch.NowTo);
        return [.. Places(old, stretch.From, stretch.To)
            .Where(item => item.Value >= 0 && places.TryGetValue(item.Key, out var place) && place >= 0)
            .Select(item => (item.Value, places[item.Key]))
            .Order()];
    }

    private static Dictionary<int, int> Places(int[] items, int from, int to)
    {
        var places = new Dictionary<int, int>();
        for (var index = from; index < to; index++)
        {
            places[items[index]] = places.ContainsKey(items[index]) ? -1 : index;
        }

        return places;
    }

    private static List<(int Old, int New)> InOrder(List<(int Old, int New)> pairs)
    {
        var ends = new List<int>();
        var before = new int[pairs.Count];
        for (var index = 0; index < pairs.Count; index++)
        {
            var place = ends.Count;
            for (var (low, high) = (0, ends.Count); low < high;)
            {
                var middle = (low + high) / 2;
                (low, high) = pairs[ends[middle]].New < pairs[index].New ? (middle + 1, high) : (low, middle);
                place = low;
            }

            before[index] = place == 0 ? -1 : ends[place - 1];
            ends.RemoveRange(place, Math.Min(1, ends.Count - place));
            ends.Insert(place, index);
        }

        var chain = new List<(int Old, int New)>();
        for (var index = ends.Count == 0 ? -1 : ends[^1]; index >= 0; index = before[index])
        {
            chain.Add(pairs[index]);
        }

        chain.Reverse();
        return chain;
    }
}
