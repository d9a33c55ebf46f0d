using ImppOffice.Planning.Documents;

namespace ImppOffice.Planning.Reviews;

/// <summary>How much two texts have in common, by the words in them.</summary>
public sealed class WordLikeness
{
    private readonly Dictionary<string, int> counts = new(StringComparer.Ordinal);
    private int words;

    public WordLikeness(string text)
    {
        Folded = PlainText.Fold(text);
        foreach (var word in Words(Folded))
        {
            counts[word] = counts.GetValueOrDefault(word) + 1;
            words++;
        }
    }

    /// <summary>The text as a reader would compare it.</summary>
    public string Folded { get; }

    /// <summary>Whether the two are of such lengths that they could be so much alike; spares counting.</summary>
    public bool MayReach(double likeness, WordLikeness other) =>
        words + other.words > 0 && 2.0 * Math.Min(words, other.words) / (words + other.words) >= likeness;

    /// <summary>From 0 (no word in common) to 1 (the same words).</summary>
    public double To(WordLikeness other)
    {
        var (small, large) = counts.Count <= other.counts.Count ? (this, other) : (other, this);
        var common = small.counts.Sum(pair => Math.Min(pair.Value, large.counts.GetValueOrDefault(pair.Key)));
        return words + other.words == 0 ? 0 : 2.0 * common / (words + other.words);
    }

    private static IEnumerable<string> Words(string text)
    {
        var start = -1;
        for (var index = 0; index <= text.Length; index++)
        {
            var inside = index < text.Length && char.IsLetterOrDigit(text[index]);
            if (inside && start < 0)
            {
                start = index;
            }
            else if (!inside && start >= 0)
            {
                yield return text[start..index];
                start = -1;
            }
        }
    }
}
