namespace ImppOffice.Word.Comparing;

/// <summary>The pairs in a short stretch whose words have most in common, in order.</summary>
internal static class SimilarPairs
{
    public static IEnumerable<(int Old, int New)> Find(IReadOnlyList<Unit> old, IReadOnlyList<Unit> now, Stretch gap)
    {
        var (rows, columns) = (gap.To - gap.From, gap.NowTo - gap.NowFrom);
        var alike = new double[rows, columns];
        var best = new double[rows + 1, columns + 1];
        for (var row = rows - 1; row >= 0; row--)
        {
            for (var column = columns - 1; column >= 0; column--)
            {
                alike[row, column] = Likeness(old[gap.From + row], now[gap.NowFrom + column]);
                var paired = alike[row, column] >= BlockAlignment.Similar ? alike[row, column] + best[row + 1, column + 1] : 0;
                best[row, column] = Math.Max(paired, Math.Max(best[row + 1, column], best[row, column + 1]));
            }
        }

        for (var (row, column) = (0, 0); row < rows && column < columns;)
        {
            if (best[row, column] <= best[row + 1, column])
            {
                row++;
            }
            else if (best[row, column] <= best[row, column + 1])
            {
                column++;
            }
            else
            {
                yield return (gap.From + row++, gap.NowFrom + column++);
            }
        }
    }

    /// <summary>From 0 (less than half of the words in common, or of another kind) to 1 (the same words).</summary>
    public static double Likeness(Unit one, Unit other)
    {
        var total = one.Words.Length + other.Words.Length;
        if (one.Kind != other.Kind || total == 0 || 2.0 * Math.Min(one.Words.Length, other.Words.Length) / total < BlockAlignment.Similar)
        {
            return 0;
        }

        var common = 0;
        for (var (left, right) = (0, 0); left < one.Words.Length && right < other.Words.Length;)
        {
            var order = one.Words[left].CompareTo(other.Words[right]);
            common += order == 0 ? 1 : 0;
            left += order <= 0 ? 1 : 0;
            right += order >= 0 ? 1 : 0;
        }

        return 2.0 * common / total;
    }
}
