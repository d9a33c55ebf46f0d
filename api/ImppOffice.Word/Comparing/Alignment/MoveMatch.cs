using ImppOffice.Planning.Documents;

namespace ImppOffice.Word.Comparing;

/// <summary>Something that was removed or added as a whole.</summary>
/// <param name="Kind">Only what is of one kind moves: paragraphs among paragraphs, rows among rows.</param>
/// <param name="Text">What it says.</param>
internal sealed record MoveText(string Kind, string Text);

/// <summary>Which of the added texts are removed ones that moved.</summary>
internal static class MoveMatch
{
    // Shorter texts ("None.", a heading) stand in many places by chance.
    private const int FewestWords = 5;

    // Four words in five in common: a sentence with a word or two changed, not two sentences on one subject.
    private const double NearlySame = 0.8;

    // Beyond so many comparisons only the same text is looked for.
    private const int MostComparisons = 40_000;

    /// <summary>
    /// For each added text the index of the removed one, or -1: the same text first, then nearly the same, then the same
    /// text of whatever length next to one that moved. Both lists are in reading order.
    /// </summary>
    public static int[] Of(IReadOnlyList<MoveText> removed, IReadOnlyList<MoveText> added)
    {
        var origins = new int[added.Count];
        Array.Fill(origins, -1);
        var left = removed.Select((text, index) => (text, index)).Where(entry => IsLong(entry.text)).ToDictionary(entry => entry.index, entry => entry.text);
        var same = left.GroupBy(entry => entry.Value, entry => entry.Key).ToDictionary(group => group.Key, group => new Queue<int>(group.Order()));
        for (var index = 0; index < added.Count; index++)
        {
            if (same.TryGetValue(added[index], out var candidates) && candidates.TryDequeue(out var origin))
            {
                origins[index] = origin;
                left.Remove(origin);
            }
        }

        MatchNearly(left, added, origins);
        MatchNeighbours(removed, added, origins);
        return origins;
    }

    private static void MatchNearly(Dictionary<int, MoveText> left, IReadOnlyList<MoveText> added, int[] origins)
    {
        var open = Enumerable.Range(0, added.Count).Where(index => origins[index] < 0 && IsLong(added[index])).ToList();
        if ((long)left.Count * open.Count > MostComparisons)
        {
            return;
        }

        var vocabulary = new Vocabulary();
        var units = left.ToDictionary(entry => entry.Key, entry => UnitOf(entry.Value, vocabulary));
        foreach (var index in open)
        {
            var unit = UnitOf(added[index], vocabulary);
            var (origin, likeness) = units.Select(entry => (entry.Key, SimilarPairs.Likeness(entry.Value, unit))).OrderByDescending(entry => entry.Item2).ThenBy(entry => entry.Key).FirstOrDefault((-1, 0));
            if (likeness >= NearlySame)
            {
                origins[index] = origin;
                units.Remove(origin);
            }
        }
    }

    // A short heading moves with what stands under it.
    private static void MatchNeighbours(IReadOnlyList<MoveText> removed, IReadOnlyList<MoveText> added, int[] origins)
    {
        var taken = origins.Where(origin => origin >= 0).ToHashSet();
        foreach (var (step, order) in new[] { (1, Enumerable.Range(0, added.Count)), (-1, Enumerable.Range(0, added.Count).Reverse()) })
        {
            foreach (var index in order.Where(index => origins[index] >= 0))
            {
                var (next, origin) = (index + step, origins[index] + step);
                if (next >= 0 && next < added.Count && origin >= 0 && origin < removed.Count && origins[next] < 0 && added[next] == removed[origin] && taken.Add(origin))
                {
                    origins[next] = origin;
                }
            }
        }
    }

    private static bool IsLong(MoveText text) => PlainText.CountWords(text.Text) >= FewestWords;

    private static Unit UnitOf(MoveText text, Vocabulary vocabulary) => Unit.Of(text.Kind, text.Text, text.Text, vocabulary);
}
