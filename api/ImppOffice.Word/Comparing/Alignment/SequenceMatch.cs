namespace ImppOffice.Word.Comparing;

/// <summary>
/// Which items of two sequences stand for each other, in order: the fewest insertions and deletions, as Myers finds them.
/// Where there would be more than 512 of them, what occurs once on both sides splits the sequences first; what is not told
/// apart after eight splits is taken as different. Time and memory stay near the length of the sequences.
/// </summary>
internal static class SequenceMatch
{
    private const int MostEdits = 512;
    private const int MostSplits = 8;

    /// <summary>For each old item the index of the new one, or -1.</summary>
    public static int[] Of(int[] old, int[] now)
    {
        var matches = new int[old.Length];
        Array.Fill(matches, -1);
        Match(old, now, new Stretch(0, old.Length, 0, now.Length), matches, MostSplits);
        return matches;
    }

    private static void Match(int[] old, int[] now, Stretch stretch, int[] matches, int splits)
    {
        var (from, to, nowFrom, nowTo) = stretch;
        while (from < to && nowFrom < nowTo && old[from] == now[nowFrom])
        {
            matches[from++] = nowFrom++;
        }

        while (from < to && nowFrom < nowTo && old[to - 1] == now[nowTo - 1])
        {
            matches[--to] = --nowTo;
        }

        if (from == to || nowFrom == nowTo)
        {
            return;
        }

        var rest = new Stretch(from, to, nowFrom, nowTo);
        if (!FewestEdits.TryMatch(old.AsSpan(from, to - from), now.AsSpan(nowFrom, nowTo - nowFrom), MostEdits, (one, other) => matches[from + one] = nowFrom + other) && splits > 0)
        {
            foreach (var gap in UniqueAnchors.Split(old, now, rest, matches))
            {
                Match(old, now, gap, matches, splits - 1);
            }
        }
    }
}

/// <summary>A stretch of two sequences, ends excluded.</summary>
internal sealed record Stretch(int From, int To, int NowFrom, int NowTo);
