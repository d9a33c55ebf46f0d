using System.Globalization;
using ImppOffice.Planning.Documents;

namespace ImppOffice.Planning.Checks;

/// <summary>Chooses the piece of a paragraph that Word's search takes as it is written.</summary>
internal static class QuotableText
{
    /// <summary>The most characters of a piece.</summary>
    public const int Longest = 100;

    private const int Enough = 24;
    private const char NonBreakingHyphen = '\u2011';

    /// <summary>The first piece that is long enough, else the longest; null where none has a letter or a digit.</summary>
    /// <param name="text">The text of the body.</param>
    /// <param name="stretches">The stretches of one paragraph.</param>
    public static (int Start, int Length)? In(string text, IEnumerable<BodyStretch> stretches)
    {
        (int Start, int Length)? best = null;
        foreach (var (start, length) in stretches.SelectMany(stretch => Pieces(text, stretch.Start, stretch.Start + stretch.Length)))
        {
            if (length >= Enough)
            {
                return (start, length);
            }

            best = length > (best?.Length ?? 0) ? (start, length) : best;
        }

        return best;
    }

    private static IEnumerable<(int Start, int Length)> Pieces(string text, int from, int to)
    {
        while (from < to)
        {
            var end = from;
            while (end < to && IsPlain(text[end]))
            {
                end++;
            }

            if (Trimmed(text, from, end) is { Length: > 0 } piece)
            {
                yield return piece;
            }

            from = end + 1;
        }
    }

    private static (int Start, int Length) Trimmed(string text, int from, int to)
    {
        while (from < to && text[from] == ' ')
        {
            from++;
        }

        to = Math.Min(to, from + Longest);
        while (to > from && (text[to - 1] == ' ' || char.IsHighSurrogate(text[to - 1])))
        {
            to--;
        }

        return Says(text, from, to) ? (from, to - from) : default;
    }

    private static bool Says(string text, int from, int to)
    {
        for (var index = from; index < to; index++)
        {
            if (char.IsLetterOrDigit(text, index))
            {
                return true;
            }
        }

        return false;
    }

    // A caret is a code to Word; marks, tabs and spaces other than the plain one it finds by codes alone.
    private static bool IsPlain(char character) =>
        character is not ('^' or NonBreakingHyphen or '\uFFFC')
        && (character == ' ' || !char.IsWhiteSpace(character))
        && CharUnicodeInfo.GetUnicodeCategory(character) is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.PrivateUse);
}
