namespace ImppOffice.Word.Comparing;

/// <summary>Myers' greedy algorithm (An O(ND) Difference Algorithm, 1986), given up beyond a number of edits.</summary>
internal static class FewestEdits
{
    /// <summary>False where it takes more edits; then nothing is told.</summary>
    /// <param name="old">The one sequence.</param>
    /// <param name="now">The other.</param>
    /// <param name="most">How many insertions and deletions there may be.</param>
    /// <param name="match">Told the indices of each pair.</param>
    public static bool TryMatch(ReadOnlySpan<int> old, ReadOnlySpan<int> now, int most, Action<int, int> match)
    {
        var bound = Math.Min(old.Length + now.Length, most);
        var reach = new int[(2 * bound) + 3];
        var zero = bound + 1;
        var trace = new List<int[]>();
        for (var edits = 0; edits <= bound; edits++)
        {
            for (var diagonal = -edits; diagonal <= edits; diagonal += 2)
            {
                var x = ComesFromAbove(reach, zero, diagonal, edits) ? reach[zero + diagonal + 1] : reach[zero + diagonal - 1] + 1;
                var y = x - diagonal;
                while (x < old.Length && y < now.Length && old[x] == now[y])
                {
                    x++;
                    y++;
                }

                reach[zero + diagonal] = x;
                if (x >= old.Length && y >= now.Length)
                {
                    WalkBack(trace, old.Length, now.Length, match);
                    return true;
                }
            }

            trace.Add(reach.AsSpan(zero - edits, (2 * edits) + 1).ToArray());
        }

        return false;
    }

    private static bool ComesFromAbove(int[] reach, int zero, int diagonal, int edits) =>
        diagonal == -edits || (diagonal != edits && reach[zero + diagonal - 1] < reach[zero + diagonal + 1]);

    private static void WalkBack(List<int[]> trace, int x, int y, Action<int, int> match)
    {
        for (var edits = trace.Count; edits > 0; edits--)
        {
            var zero = edits - 1;
            var before = trace[edits - 1];
            var diagonal = x - y;
            var previous = ComesFromAbove(before, zero, diagonal, edits) ? diagonal + 1 : diagonal - 1;
            var end = before[zero + previous];
            while (x > end && y > end - previous)
            {
                match(--x, --y);
            }

            (x, y) = (end, end - previous);
        }

        while (x > 0 && y > 0)
        {
            match(--x, --y);
        }
    }
}
