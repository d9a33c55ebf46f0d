using ImppOffice.Planning.Documents;

namespace ImppOffice.Planning.Reviews;

/// <summary>Groups comments that say the same of the same text.</summary>
public static class CommentGroups
{
    // Four words in five in common: a sentence with a word or two changed, not two sentences on one subject.
    private const double NearlySame = 0.8;

    /// <summary>
    /// The rows with their groups: placed comments on one paragraph whose quotes are the same or lie one in the other,
    /// and whose words are the same or nearly so. The first row of a group leads it. What a person grouped stays.
    /// </summary>
    public static IReadOnlyList<CommentRow> Group(IReadOnlyList<CommentRow> rows)
    {
        var ids = rows.Select(row => row.Id).ToHashSet(StringComparer.Ordinal);
        var leaders = new Dictionary<int, List<Led>>();
        List<CommentRow> grouped = [.. rows.Select(row => row.GroupedByHand && ids.Contains(row.Group) ? row : row with { Group = GroupOf(row, leaders), GroupedByHand = false })];
        var groups = grouped.ToDictionary(row => row.Id, row => row.Group, StringComparer.Ordinal);
        return [.. grouped.Select(row => row with { Group = Leader(row.Group, groups) })];
    }

    // The row that led by hand may by now be in a group itself: those it led go with it.
    private static string Leader(string group, Dictionary<string, string> groups)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (groups[group] != group && seen.Add(group))
        {
            group = groups[group];
        }

        return group;
    }

    private static string GroupOf(CommentRow row, Dictionary<int, List<Led>> leaders)
    {
        if (row.Paragraph == 0)
        {
            return row.Id;
        }

        var said = new Led(row.Id, PlainText.Fold(row.Quote), new WordLikeness(row.Comment));
        if (!leaders.TryGetValue(row.Paragraph, out var there))
        {
            leaders[row.Paragraph] = there = [];
        }

        var found = there.Find(leader => Overlap(leader.Quote, said.Quote) && (leader.Comment.Folded == said.Comment.Folded || leader.Comment.To(said.Comment) >= NearlySame));
        if (found is null)
        {
            there.Add(said);
        }

        return found?.Row ?? row.Id;
    }

    private static bool Overlap(string one, string other) =>
        one.Contains(other, StringComparison.Ordinal) || other.Contains(one, StringComparison.Ordinal) || SharedEnd(one, other) || SharedEnd(other, one);

    // Two quotes may each reach beyond the other: the end of one is the beginning of the other.
    private static bool SharedEnd(string one, string other)
    {
        const int Least = 8;
        for (var length = Math.Min(one.Length, other.Length); length >= Least; length--)
        {
            if (one.AsSpan(one.Length - length).SequenceEqual(other.AsSpan(0, length)))
            {
                return true;
            }
        }

        return false;
    }

    private sealed record Led(string Row, string Quote, WordLikeness Comment);
}
