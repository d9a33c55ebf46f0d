using System.Globalization;
using System.Text.RegularExpressions;

namespace ImppOffice.Planning.Documents;

/// <summary>Dates in the forms people write them: 31 March 2027, March 31, 2027, 31.3.2027, 2027-03-31, March 2027, Q1 2027.</summary>
public static class DateText
{
    private const RegexOptions Options = RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant;
    private const int Century = 2000;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);
    private static readonly string Month = $"(?<month>{MonthNames.Pattern})\\.?";

    private static readonly Regex Absolute = new(
        $@"(?<![\p{{L}}\d])(?:(?<day>\d{{1,2}})(?:er|st|nd|rd|th)?[.\-/]?\s*(?:de\s+)?{Month}[\-/]?\s*,?\s*(?:de\s+)?(?<year>\d{{4}})|(?<day>\d{{1,2}})[\-/ ]{Month}[\-/ ]'?(?<short>\d{{2}})|{Month}\s+(?<day>\d{{1,2}})(?:st|nd|rd|th)?,?\s+(?<year>\d{{4}})|(?<year>\d{{4}})-(?<number>\d{{1,2}})-(?<day>\d{{1,2}})|(?<day>\d{{1,2}})[./-](?<number>\d{{1,2}})[./-](?<year>\d{{4}})|(?<day>\d{{1,2}})/(?<number>\d{{1,2}})/(?<short>\d{{2}})(?!/)|{Month}\s+(?:de\s+)?(?<year>\d{{4}})|(?:q|t)(?<quarter>[1-4])\s*[-/ ]\s*(?<year>\d{{4}})|(?<ordinal>first|second|third|fourth|premier|deuxieme|troisieme|quatrieme)\s+(?:quarter|trimestre)(?:\s+(?:of|de))?\s+(?<year>\d{{4}}))(?!\d)",
        Options,
        Patience);

    private static readonly Regex Relative = new(
        @"(?<![\p{L}\d])(?:(?:within|by|after|dans|sous|au plus tard)\s+(?:the\s+|les\s+)?(?:first\s+|premiers?\s+)?\w+\s+(?:days?|weeks?|months?|years?|jours?|semaines?|mois|ans?)|[mdct]\s?\+\s?\d+|(?:mid|early|late|end|beginning|start|mi|debut|fin|mediados|principios|finales|first half|second half|h[12]|by|before|until)[\s\-]+(?:of\s+|de\s+|du\s+)?\d{4}|(?:month|week|day|mois|semaine|jour)\s+\d+|(?:end|start|expiry|expiration|fin|debut)\s+(?:of|du|de)\s+(?:the\s+)?(?:mandate|mandat|deployment|deploiement))",
        Options,
        Patience);

    private static readonly string[] Ordinals = ["first", "second", "third", "fourth", "premier", "deuxieme", "troisieme", "quatrieme"];

    /// <summary>The dates in a text, in order: for a month or quarter its last day; dates that cannot be are passed over.</summary>
    public static IReadOnlyList<DateOnly> Find(string text) =>
        [.. Absolute.Matches(Plain(text)).Select(Value).OfType<DateOnly>()];

    /// <summary>The same with the first day meant and where each stands in the text as <see cref="NumberText.Plain"/> gives it.</summary>
    public static IReadOnlyList<DateSpan> Spans(string text) =>
        SpansIn(NumberText.Plain(text));

    /// <summary>The same in a text that <see cref="NumberText.Plain"/> has been over.</summary>
    internal static IReadOnlyList<DateSpan> SpansIn(string plain) =>
        [.. Absolute.Matches(plain).Select(match => Value(match) is { } last ? new DateSpan(First(match, last), last, match.Index, match.Length) : null).OfType<DateSpan>()];

    /// <summary>True where a text says when, by a date or relative to an event ("within 90 days of", "M+6").</summary>
    public static bool SaysWhen(string text)
    {
        var plain = Plain(text);
        return Absolute.Matches(plain).Any(match => Value(match) is not null) || Relative.IsMatch(plain);
    }

    /// <summary>True where a text is a date to the day and nothing else: "31 March 2027".</summary>
    public static bool IsDay(string text)
    {
        var plain = Plain(text).Trim();
        return Absolute.Match(plain) is { Success: true } match && match.Groups["day"].Success && match.Length == plain.Length && Value(match) is not null;
    }

    private static DateOnly? Value(Match match)
    {
        var year = match.Groups["short"].Success ? Century + Number(match, "short") : Number(match, "year");
        if (year is < 1900 or > 2200)
        {
            return null;
        }

        var month = match.Groups["month"].Success ? MonthNames.Numbers[match.Groups["month"].Value]
            : match.Groups["number"].Success ? Number(match, "number")
            : match.Groups["quarter"].Success ? Number(match, "quarter") * 3
            : ((Array.IndexOf(Ordinals, match.Groups["ordinal"].Value) % 4) + 1) * 3;
        if (month is < 1 or > 12)
        {
            return null;
        }

        var last = DateTime.DaysInMonth(year, month);
        var day = match.Groups["day"].Success ? Number(match, "day") : last;
        return day >= 1 && day <= last ? new DateOnly(year, month, day) : null;
    }

    /// <summary>False where a folded text plainly does not begin with a date to the day.</summary>
    internal static bool MayBegin(string plain) =>
        plain.Length > 0 && (char.IsDigit(plain[0]) || MonthNames.Numbers.Keys.Any(month => plain.StartsWith(month, StringComparison.Ordinal)));

    private static DateOnly First(Match match, DateOnly last)
    {
        var month = match.Groups["quarter"].Success || match.Groups["ordinal"].Success ? last.Month - 2 : last.Month;
        return match.Groups["day"].Success ? last : new DateOnly(last.Year, month, 1);
    }

    private static int Number(Match match, string group) => int.Parse(match.Groups[group].Value, CultureInfo.InvariantCulture);

    private static string Plain(string text) => PlainText.WithPlainDigits(PlainText.Fold(text));
}

/// <summary>A date, month or quarter that stands in a text.</summary>
/// <param name="First">The first day meant.</param>
/// <param name="Last">The last day meant.</param>
/// <param name="Start">Where it begins.</param>
/// <param name="Length">How long it is.</param>
public sealed record DateSpan(DateOnly First, DateOnly Last, int Start, int Length);
