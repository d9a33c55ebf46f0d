using System.Globalization;
using System.Text;

namespace ImppOffice.Planning.Documents;

/// <summary>Text brought to one form for comparing: what a reader would call the same words compares equal.</summary>
public static class PlainText
{
    /// <summary>
    /// Lower case, compatibility forms unfolded, accents and Arabic vowel marks dropped, soft hyphens and other
    /// invisible characters dropped, typographic quotes and dashes plain, every run of white space one space.
    /// </summary>
    public static string Fold(string text)
    {
        if (IsFolded(text))
        {
            return text;
        }

        var folded = new StringBuilder(text.Length);
        var space = false;
        foreach (var character in text.Normalize(NormalizationForm.FormKD))
        {
            if (char.IsWhiteSpace(character))
            {
                space = folded.Length > 0;
                continue;
            }

            if (IsInvisible(character))
            {
                continue;
            }

            if (space)
            {
                folded.Append(' ');
                space = false;
            }

            folded.Append(Plain(char.ToLowerInvariant(character)));
        }

        return folded.ToString();
    }

    /// <summary>The text with the decimal digits of every script as 0 to 9.</summary>
    public static string WithPlainDigits(string text) =>
        string.Concat(text.Select(character => char.IsDigit(character) ? (char)('0' + (int)char.GetNumericValue(character)) : character));

    /// <summary>The first words of a text on one line, at most <paramref name="length"/> characters, ending in an ellipsis where cut.</summary>
    public static string Snippet(string text, int length = 120)
    {
        var line = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (line.Length <= length)
        {
            return line;
        }

        var end = char.IsHighSurrogate(line[length - 2]) ? length - 2 : length - 1;
        return string.Concat(line.AsSpan(0, end).TrimEnd(), "…");
    }

    /// <summary>How many words: stretches of letters or digits, joined by hyphens and apostrophes.</summary>
    public static int CountWords(string text)
    {
        var words = 0;
        var inside = false;
        foreach (var character in text)
        {
            var part = char.IsLetterOrDigit(character) || (inside && character is '-' or '\'' or '’' or '\u2011' or '\u00AD');
            words += part && !inside ? 1 : 0;
            inside = part;
        }

        return words;
    }

    private static bool IsFolded(string text)
    {
        var previous = ' ';
        foreach (var character in text)
        {
            if (character > 126 || char.IsAsciiLetterUpper(character) || (character == ' ' && previous == ' ') || (char.IsWhiteSpace(character) && character != ' '))
            {
                return false;
            }

            previous = character;
        }

        return text.Length == 0 || previous != ' ';
    }

    private static bool IsInvisible(char character) =>
        CharUnicodeInfo.GetUnicodeCategory(character) is UnicodeCategory.NonSpacingMark or UnicodeCategory.Format or UnicodeCategory.Control
        || character == 'ـ';

    private static char Plain(char character) => character switch
    {
        '‘' or '’' or '‚' or '‛' or 'ʼ' or '′' => '\'',
        '“' or '”' or '„' or '«' or '»' or '″' => '"',
        '‐' or '‑' or '‒' or '–' or '—' or '―' or '−' => '-',
        _ => character,
    };
}
