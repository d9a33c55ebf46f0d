using System.Text.RegularExpressions;
using ImppOffice.Planning.Documents;

namespace ImppOffice.Planning.Consistency.Matching;

/// <summary>What figures, dates and resolutions look like in folded running text, in English and French.</summary>
internal static class FigurePattern
{
    private static readonly string Month = $"(?<month>{MonthNames.Pattern})\\.?";

    private static readonly string[] Forms =
    [
        $@"(?<day>\d{{1,2}})(?:er|st|nd|rd|th)?[.\-/ ]\s?(?:of\s+|de\s+)?{Month},?[\s\-/](?:de\s+)?(?<year>\d{{4}})",
        $@"{Month}\s(?<day>\d{{1,2}})(?:st|nd|rd|th)?,?\s(?<year>\d{{4}})",
        @"(?<year>\d{4})-(?<number>\d{1,2})-(?<day>\d{1,2})",
        @"(?<day>\d{1,2})[./-](?<number>\d{1,2})[./-](?<year>\d{4})",
        $@"{Month}\s(?:of\s+|de\s+)?(?<year>\d{{4}})",
        @"[qt](?<quarter>[1-4])\s?[-/ ]?\s?(?<year>\d{4})",
        @"(?<resolution>\d{1,4}) ?\((?<year>\d{4})\)",
        @"(?<whole>\d{1,3}(?:[,. ']\d{3})+(?!\d)|\d+)(?:[.,](?<fraction>\d{1,2})(?!\d))?(?:\s(?<scale>million|millions|thousand|billion|mille|milliard|milliards)\b)?(?:\s?(?<percent>%|per\s?cent\b|pour\s?cent\b|p\. 100))?",
    ];

    /// <summary>A figure in folded text; not the digits of a word such as "b1".</summary>
    public static Regex Figure { get; } = new(
        $@"(?<![\p{{L}}\d])(?:{string.Join('|', Forms)})(?![\p{{L}}\d])",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant | RegexOptions.Compiled,
        TimeSpan.FromSeconds(1));
}
