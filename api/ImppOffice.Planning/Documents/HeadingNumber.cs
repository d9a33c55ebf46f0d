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

        return (trimmed[match.Length..].TrimStart(), match.Groups["number"].Value + match.Groups["close"].Value);
    }

    // \p{Nd} covers the decimal digits of all scripts. Roman numerals and single letters need a closing mark, and a dash
    // needs a space or Arabic text after it, because "I", "A", "Civil-military" and "10-day" are words too.
    [GeneratedRegex(
        """
        ^(?:
          (?<number>\((?:\p{Nd}{1,3}|[IVXLC]{1,7}|\p{L})\))\s*
        | (?:section|chapter|part|annex|article|chapitre|partie|annexe|sección|capítulo|anexo|раздел|глава|القسم|الفصل|المرفق)\s+
          (?<number>\p{Nd}{1,3}(?:\.\p{Nd}{1,3}){0,6}|[IVXLC]{1,7}|\p{L})(?:\s*[.):\-–—]+\s*|\s+)
        | (?<number>(?>\p{Nd}{1,3}(?:[.\-]\p{Nd}{1,3}){0,6})[.)]?)(?:[:.)]+\s*|[\-–—]+(?=\s|\p{IsArabic})\s*|\s+|(?<=[.)])(?=\p{L}))
        | (?<number>(?-i:(?=[IVXL])X{0,3}(?:XL|L)?X{0,3}(?:IX|IV|V?I{0,3})|(?=[ivxl])x{0,3}(?:xl|l)?x{0,3}(?:ix|iv|v?i{0,3}))|\p{L})
          (?:(?<close>[.)])\s+|(?<close>\))\s*|:\s+|\s*[\-–—]\s+)
        | (?<number>\p{IsArabic})[\-–—.)]+\s*
        )
        """,
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnorePatternWhitespace,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex Pattern();
}
