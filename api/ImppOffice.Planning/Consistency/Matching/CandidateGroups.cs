namespace ImppOffice.Planning.Consistency.Matching;

/// <summary>Splits candidates into groups that have no row and no column in common.</summary>
internal static class CandidateGroups
{
    public static IEnumerable<IReadOnlyList<Candidate>> Of(IReadOnlyList<Candidate> candidates)
    {
        var leaders = new Dictionary<(bool Row, int Number), (bool Row, int Number)>();
        foreach (var candidate in candidates)
        {
            leaders[Leader(leaders, (true, candidate.Row))] = Leader(leaders, (false, candidate.Column));
        }

        return candidates.GroupBy(candidate => Leader(leaders, (true, candidate.Row))).Select(group => group.ToList());
    }

    private static (bool Row, int Number) Leader(Dictionary<(bool Row, int Number), (bool Row, int Number)> leaders, (bool Row, int Number) one)
    {
        leaders.TryAdd(one, one);
        while (leaders[one] != one)
        {
            leaders[one] = leaders[leaders[one]];
            one = leaders[one];
        }

        return one;
    }
}
