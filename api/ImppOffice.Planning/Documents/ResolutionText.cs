using System.Text.RegularExpressions;

namespace ImppOffice.Planning.Documents;

/// <summary>Security Council resolutions as they are cited: resolution 2899 (2026), S/RES/2899 (2026), résolution 2899 (2026).</summary>
public static partial class ResolutionText
{
    /// <summary>The resolutions in a text, in order, as "2899 (2026)".</summary>
    public static IReadOnlyList<string> Find(string text) =>
        [.. Citation().Matches(PlainText.Fold(text)).Select(match => $"{match.Groups["number"].Value} ({match.Groups["year"].Value})")];

    [GeneratedRegex(
        @"(?:s/res/|resolution[s]?\s+|resolucion\s+|القرار\s+|قرار[^\d]{0,20}|(?:,|and|et)\s+)(?<number>\d{1,4})\s*\((?<year>\d{4})\)",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex Citation();
}
