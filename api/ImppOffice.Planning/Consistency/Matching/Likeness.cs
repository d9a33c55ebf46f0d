namespace ImppOffice.Planning.Consistency.Matching;

/// <summary>
/// How much two statements have in common: seven parts the share of words they have in common (twice those in common,
/// over all), three parts that of neighbouring pairs of words. Fillers and figures do not count; words count by their
/// first six letters, so that inflection does not.
/// </summary>
public static class Likeness
{
    private const double PartOfWords = 0.7;

    /// <summary>From 0 (no word in common) to 1 (the same words in the same order).</summary>
    public static double Of(StatementText one, StatementText other) =>
        one.Key == other.Key ? 1
        : one.Stems.Count == 0 || other.Stems.Count == 0 ? 0
        : one.Stems.Count == 1 && other.Stems.Count == 1 ? Share(one.Stems, other.Stems)
        : (PartOfWords * Share(one.Stems, other.Stems)) + ((1 - PartOfWords) * Share(one.Neighbours, other.Neighbours));

    private static double Share(IReadOnlyList<string> one, IReadOnlyList<string> other)
    {
        if (one.Count + other.Count == 0)
        {
            return 0;
        }

        var left = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var word in one)
        {
            left[word] = left.GetValueOrDefault(word) + 1;
        }

        var common = 0;
        foreach (var word in other)
        {
            if (left.GetValueOrDefault(word) is > 0 and var rest)
            {
                left[word] = rest - 1;
                common++;
            }
        }

        return 2.0 * common / (one.Count + other.Count);
    }
}
