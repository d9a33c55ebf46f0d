using System.Globalization;
using System.Text.RegularExpressions;

namespace ImppOffice.Planning.Documents;

/// <summary>Durations in the forms people write them: 6 weeks, six weeks, 45 days, 2 months, trois semaines.</summary>
public static partial class DurationText
{
    private const double DaysInAWeek = 7;
    private const double WeeksInAMonth = 365.25 / 12 / 7;

    private static readonly string[][] Words =
    [
        ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"],
        ["une", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "onze", "douze"],
        ["un"],
    ];

    /// <summary>The durations in a text, in order, in weeks.</summary>
    public static IReadOnlyList<double> FindWeeks(string text) =>
        [.. Duration().Matches(PlainText.Fold(text)).Select(match => Count(match.Groups["count"].Value) * WeeksIn(match.Groups["unit"].Value))];

    private static double Count(string text) =>
        double.TryParse(text, NumberStyles.Integer, CultureInfo.InvariantCulture, out var number)
            ? number
            : Words.Select(words => Array.IndexOf(words, text)).Max() + 1;

    private static double WeeksIn(string unit) => unit[0] switch
    {
        'd' or 'j' => 1 / DaysInAWeek,
        'm' => WeeksInAMonth,
        _ => 1,
    };

    [GeneratedRegex(
        @"(?<![\w])(?<count>\d{1,4}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|une?|deux|trois|quatre|cinq|sept|huit|neuf|dix|onze|douze)[\s-]+(?:calendar |working )?(?<unit>days?|weeks?|months?|jours?|semaines?|mois)\b",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex Duration();
}
