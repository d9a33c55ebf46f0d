using System.Text.RegularExpressions;

namespace ImppOffice.Planning.Documents;

/// <summary>Numbers typed before a heading: "1.", "1.2.1", "II.", "A.", "(b)", "٣-", "Section 4:", "Annex B".</summary>
public static partial class HeadingNumber
{
    private const int LongestNumber = 60;

    /// <summary>The text without its number, and the number; the whole text and null where there is no number or nothing else.</summary>
    public static (string Title, string? Number) Split(string text)
    {
        var trimmed = text.Trim();
        var match = Pattern().Match(trimmed.Length > LongestNumber ? trimmed[..LongestNumber] : trimmed);
        if (!match.Success || match.Length == trimmed.Length)
        {
            return (trimmed, null);
        }

        return (trimmed[match.Length..].TrimStart(), match.Groups["number"].Value);
    }

    // \p{Nd} covers the decimal digits of all scripts; Roman numerals and single letters need a closing mark, because
    // "I" and "A" are words too.
    [GeneratedRegex(
        """^\s*(?:(?:section|chapter|part|annex|article|chapitre|partie|annexe|sección|capítulo|раздел|القسم|الفصل)\s+)?(?<number>\(?(?:\p{Nd}{1,3}(?:[.\-]\p{Nd}{1,3}){0,6}|[IVXLC]{1,7}(?=[.):\-–—])|[ivxlc]{1,7}(?=[.)])|\p{L}(?=[.)]))\)?)(?:[.):\-–—]+\s*|\s+)""",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex Pattern();
}
