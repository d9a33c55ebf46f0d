namespace ImppOffice.Planning.Consistency.Matching;

/// <summary>Marks what differs between two statements: all that is not in their longest common run of words.</summary>
internal static class Differences
{
    // Longer texts are marked from the first difference to the last, which costs no table.
    private const int LargestTable = 1_000_000;

    public static Difference Between(StatementText from, StatementText to)
    {
        var start = 0;
        var (left, right) = (from.Words, to.Words);
        while (start < left.Count && start < right.Count && left[start].Key == right[start].Key)
        {
            start++;
        }

        var end = 0;
        while (end < left.Count - start && end < right.Count - start && left[^(end + 1)].Key == right[^(end + 1)].Key)
        {
            end++;
        }

        var (one, other) = (left.Skip(start).SkipLast(end).ToList(), right.Skip(start).SkipLast(end).ToList());
        var (fromKept, toKept) = (long)one.Count * other.Count > LargestTable ? ([], []) : Common(one, other);
        return new Difference(from.Written, to.Written, Marks(one, fromKept), Marks(other, toKept));
    }

    private static (HashSet<int> From, HashSet<int> To) Common(List<StatementWord> from, List<StatementWord> to)
    {
        var lengths = new int[from.Count + 1, to.Count + 1];
        for (var i = from.Count - 1; i >= 0; i--)
        {
            for (var j = to.Count - 1; j >= 0; j--)
            {
                lengths[i, j] = from[i].Key == to[j].Key ? lengths[i + 1, j + 1] + 1 : Math.Max(lengths[i + 1, j], lengths[i, j + 1]);
            }
        }

        var (kept, alsoKept) = (new HashSet<int>(), new HashSet<int>());
        for (var (i, j) = (0, 0); i < from.Count && j < to.Count;)
        {
            if (from[i].Key == to[j].Key)
            {
                kept.Add(i++);
                alsoKept.Add(j++);
            }
            else if (lengths[i + 1, j] >= lengths[i, j + 1])
            {
                i++;
            }
            else
            {
                j++;
            }
        }

        return (kept, alsoKept);
    }

    // Neighbours are marked as one, with what stands between them.
    private static IReadOnlyList<TextMark> Marks(List<StatementWord> words, HashSet<int> kept)
    {
        var marks = new List<TextMark>();
        for (var index = 0; index < words.Count; index++)
        {
            if (kept.Contains(index))
            {
                continue;
            }

            var mark = words[index].Written;
            if (marks.Count > 0 && index > 0 && !kept.Contains(index - 1))
            {
                marks[^1] = marks[^1] with { Length = mark.Start + mark.Length - marks[^1].Start };
            }
            else
            {
                marks.Add(mark);
            }
        }

        return marks;
    }
}
