namespace ImppOffice.Word.Comparing;

/// <summary>Something that is aligned as a whole: a paragraph, a table, a row, a cell.</summary>
/// <param name="Kind">Only units of one kind stand for each other.</param>
/// <param name="Key">Units with equal keys are the same.</param>
/// <param name="Words">The sorted numbers of its words, which tell how similar two units are.</param>
internal sealed record Unit(string Kind, int Key, int[] Words)
{
    public static Unit Of(string kind, string key, string text, Vocabulary vocabulary) =>
        new(kind, vocabulary.Number($"{kind}\n{key}"), vocabulary.Words(text));
}

/// <summary>A unit of the old version, of the new one, or of both; -1 where there is none.</summary>
internal sealed record Pair(int Old, int New);

/// <summary>Aligns two versions: first what is the same, then what is similar between it, always in order.</summary>
internal static class BlockAlignment
{
    /// <summary>From this share of common words (Dice) on, two units are versions of one another.</summary>
    public const double Similar = 0.5;

    // Two stretches are compared each with each up to this many units; longer ones are cut in proportion.
    private const int MostAtOnce = 100;

    /// <summary>Every unit once, in reading order; between two pairs the removed ones stand before the added ones.</summary>
    public static List<Pair> Of(IReadOnlyList<Unit> old, IReadOnlyList<Unit> now)
    {
        var exact = SequenceMatch.Of([.. old.Select(unit => unit.Key)], [.. now.Select(unit => unit.Key)]);
        var pairs = new List<Pair>();
        var (from, nowFrom) = (0, 0);
        for (var index = 0; index < old.Count; index++)
        {
            if (exact[index] >= 0)
            {
                Fill(pairs, old, now, new Stretch(from, index, nowFrom, exact[index]));
                pairs.Add(new Pair(index, exact[index]));
                (from, nowFrom) = (index + 1, exact[index] + 1);
            }
        }

        Fill(pairs, old, now, new Stretch(from, old.Count, nowFrom, now.Count));
        return pairs;
    }

    private static void Fill(List<Pair> pairs, IReadOnlyList<Unit> old, IReadOnlyList<Unit> now, Stretch gap)
    {
        var (length, nowLength) = (gap.To - gap.From, gap.NowTo - gap.NowFrom);
        var cuts = length == 0 || nowLength == 0 ? 1 : (Math.Max(length, nowLength) + MostAtOnce - 1) / MostAtOnce;
        for (var cut = 0; cut < cuts; cut++)
        {
            FillShort(pairs, old, now, new Stretch(
                gap.From + (int)((long)length * cut / cuts),
                gap.From + (int)((long)length * (cut + 1) / cuts),
                gap.NowFrom + (int)((long)nowLength * cut / cuts),
                gap.NowFrom + (int)((long)nowLength * (cut + 1) / cuts)));
        }
    }

    private static void FillShort(List<Pair> pairs, IReadOnlyList<Unit> old, IReadOnlyList<Unit> now, Stretch gap)
    {
        var added = gap.NowFrom;
        foreach (var (one, other) in gap.From == gap.To || gap.NowFrom == gap.NowTo ? [] : SimilarPairs.Find(old, now, gap))
        {
            pairs.AddRange(Enumerable.Range(gap.From, one - gap.From).Select(index => new Pair(index, -1)));
            pairs.AddRange(Enumerable.Range(added, other - added).Select(index => new Pair(-1, index)));
            pairs.Add(new Pair(one, other));
            (gap, added) = (gap with { From = one + 1 }, other + 1);
        }

        pairs.AddRange(Enumerable.Range(gap.From, gap.To - gap.From).Select(index => new Pair(index, -1)));
        pairs.AddRange(Enumerable.Range(added, gap.NowTo - added).Select(index => new Pair(-1, index)));
    }
}
