using System.Globalization;
using System.Text.RegularExpressions;

namespace ImppOffice.Planning.Documents;

/// <summary>Durations in the forms people write them: 6 weeks, twenty-one weeks, 45 days, 2 months, trois semaines.</summary>
public static partial class DurationText
{
    private const double DaysInAWeek = 7;
    private const double WeeksInAMonth = 365.25 / 12 / 7;

    /// <summary>The durations in a text, in order, in weeks.</summary>
    public static IReadOnlyList<double> FindWeeks(string text) =>
        [.. Duration().Matches(PlainText.Fold(text)).Select(match => Count(match.Groups["count"].Value) * WeeksIn(match.Groups["unit"].Value)).Where(weeks => weeks > 0)];

    private static double Count(string text) =>
        double.TryParse(text.Replace(',', '.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
            ? number
            : NumberWords.Value(text);

    private static double WeeksIn(string unit) => unit[0] switch
    {
        'd' or 'j' => 1 / DaysInAWeek,
        'm' => WeeksInAMonth,
        _ => 1,
    };

    [GeneratedRegex(
        @"(?<![\w.,])(?<!\p{L}-)(?<count>\d{1,4}([.,]\d)?|\p{L}+([ -]\p{L}+)?)[\s-]+(?:calendar |working |full )?(?<unit>days?|weeks?|months?|jours?|semaines?|mois|dias?|semanas?|mes(es)?)\b",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex Duration();
}
