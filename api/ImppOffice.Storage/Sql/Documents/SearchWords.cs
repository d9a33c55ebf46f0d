using System.Globalization;
using ImppOffice.Planning.Documents;

namespace ImppOffice.Storage.Sql.Documents;

/// <summary>The words of a text as both engines index them: folded, each once, letters and digits only.</summary>
internal static class SearchWords
{
    private const int MostWords = 50_000;
    private const int LongestWord = 60;

    public static IReadOnlyCollection<string> Of(string text)
    {
        var words = new HashSet<string>(StringComparer.Ordinal);
        var folded = PlainText.Fold(text);
        var start = -1;
        for (var at = 0; at <= folded.Length && words.Count < MostWords; at++)
        {
            if (at < folded.Length && char.IsLetterOrDigit(folded[at]))
            {
                start = start < 0 ? at : start;
            }
            else if (start >= 0)
            {
                words.Add(folded[start..Math.Min(at, start + LongestWord)]);
                start = -1;
            }
        }

        return words;
    }

    /// <summary>Where the first of the words that stands in a text stands there, with words around it; null where none does.</summary>
    public static string? Snippet(string text, IEnumerable<string> words)
    {
        const int before = 40;
        const CompareOptions loosely = CompareOptions.IgnoreCase | CompareOptions.IgnoreNonSpace;
        var compare = CultureInfo.InvariantCulture.CompareInfo;
        var at = words.Select(word => compare.IndexOf(text, word, loosely)).FirstOrDefault(found => found >= 0, -1);
        if (at < 0)
        {
            return null;
        }

        var from = at <= before ? 0 : text.IndexOfAny([' ', '\n', '\t'], at - before) is var space && space >= 0 && space < at ? space + 1 : at;
        return (from > 0 ? "… " : "") + PlainText.Snippet(text[from..Math.Min(text.Length, from + 400)], 160);
    }
}
