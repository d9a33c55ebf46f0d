namespace ImppOffice.Word.Comparing;

/// <summary>Which tokens of two texts stand for each other.</summary>
internal static class TokenMatch
{
    /// <summary>For each old token the index of the new one, or -1. A space between two changed words counts as changed.</summary>
    public static int[] Of(IReadOnlyList<string> old, IReadOnlyList<string> now)
    {
        var vocabulary = new Vocabulary();
        var matches = SequenceMatch.Of([.. old.Select(vocabulary.Number)], [.. now.Select(vocabulary.Number)]);
        var taken = new bool[now.Count];
        foreach (var match in matches.Where(match => match >= 0))
        {
            taken[match] = true;
        }

        for (var index = 0; index < matches.Length; index++)
        {
            var other = matches[index];
            if (other >= 0 && string.IsNullOrWhiteSpace(old[index])
                && Changed(index - 1, matches.Length, place => matches[place] < 0) && Changed(index + 1, matches.Length, place => matches[place] < 0)
                && Changed(other - 1, now.Count, place => !taken[place]) && Changed(other + 1, now.Count, place => !taken[place]))
            {
                matches[index] = -1;
                taken[other] = false;
            }
        }

        return matches;
    }

    private static bool Changed(int place, int count, Func<int, bool> changed) => place >= 0 && place < count && changed(place);
}
