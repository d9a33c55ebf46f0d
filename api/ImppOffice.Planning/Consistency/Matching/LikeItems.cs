namespace ImppOffice.Planning.Consistency.Matching;

/// <summary>Finds which items of two lists are alike, looking only at those that have a word in common.</summary>
internal static class LikeItems
{
    /// <summary>Every pair at least as alike as asked, by row and column.</summary>
    public static IReadOnlyList<Candidate> Find(IReadOnlyList<PairedItem> from, IReadOnlyList<PairedItem> to, double atLeast)
    {
        var withWord = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (var column = 0; column < to.Count; column++)
        {
            foreach (var word in to[column].Text.Stems.Distinct(StringComparer.Ordinal).DefaultIfEmpty(to[column].Text.Key))
            {
                (withWord.TryGetValue(word, out var columns) ? columns : withWord[word] = []).Add(column);
            }
        }

        var candidates = new List<Candidate>();
        for (var row = 0; row < from.Count; row++)
        {
            var text = from[row].Text;
            var columns = text.Stems.DefaultIfEmpty(text.Key).SelectMany(word => withWord.GetValueOrDefault(word) ?? []).Distinct().Order();
            candidates.AddRange(columns
                .Where(column => MayReach(text, to[column].Text, atLeast))
                .Select(column => new Candidate(row, column, Likeness.Of(text, to[column].Text)))
                .Where(candidate => candidate.Score >= atLeast));
        }

        return candidates;
    }

    // Texts of very different length cannot be alike, which spares counting their words.
    private static bool MayReach(StatementText one, StatementText other, double atLeast)
    {
        var (fewer, more) = (Math.Min(one.Stems.Count, other.Stems.Count), Math.Max(one.Stems.Count, other.Stems.Count));
        return more == 0 || 2.0 * fewer / (fewer + more) >= atLeast;
    }
}
