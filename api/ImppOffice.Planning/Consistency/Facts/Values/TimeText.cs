using System.Globalization;
using System.Text.RegularExpressions;
using ImppOffice.Planning.Documents;

namespace ImppOffice.Planning.Consistency.Facts.Values;

/// <summary>Reads a text that says when, and nothing else: a day, month, quarter, half or year, a stretch between two, or a time relative to something.</summary>
internal static partial class TimeText
{
    private const int MostWordsBeside = 6;
    private const int MonthsOfAHalf = 6;

    /// <summary>What it says, or null where it says nothing of the kind or more than one thing.</summary>
    public static FactValue? Read(string text)
    {
        var plain = Lead().Replace(NumberText.Plain(text).Trim(' ', '.', ';', ','), "");
        var spans = DateText.SpansIn(plain);
        return spans.Count switch
        {
            0 => (FactValue?)Year(plain) ?? Half(plain) ?? (FactValue?)RelativeTime.Read(plain),
            1 => Single(plain, spans[0]),
            2 when Between().IsMatch(plain[(spans[0].Start + spans[0].Length)..spans[1].Start]) && Beside(plain, spans).Length == 0 && spans[0].First <= spans[1].Last
                => new FactValue.Span(spans[0].First, spans[1].Last),
            _ => null,
        };
    }

    // A day with a remark in words beside it is that day; with other figures beside it, it may be counted from it or up to it.
    private static FactValue? Single(string plain, DateSpan span)
    {
        var beside = Beside(plain, [span]);
        return beside.Any(char.IsDigit) || PlainText.CountWords(beside) > MostWordsBeside || Vague().IsMatch(beside)
            ? RelativeTime.Read(plain)
            : new FactValue.Span(span.First, span.Last);
    }

    private static string Beside(string plain, IReadOnlyList<DateSpan> spans) =>
        (plain[..spans[0].Start] + ' ' + plain[(spans[^1].Start + spans[^1].Length)..]).Trim(' ', '(', ')', ',', '.');

    private static FactValue.Span? Year(string plain) =>
        YearAlone().Match(plain) is { Success: true } match && int.Parse(match.Groups["year"].Value, CultureInfo.InvariantCulture) is var year
            ? new FactValue.Span(new DateOnly(year, 1, 1), new DateOnly(year, 12, 31))
            : null;

    private static FactValue.Span? Half(string plain)
    {
        if (HalfYear().Match(plain) is not { Success: true } match)
        {
            return null;
        }

        var first = new DateOnly(int.Parse(match.Groups["year"].Value, CultureInfo.InvariantCulture), match.Groups["first"].Success ? 1 : 1 + MonthsOfAHalf, 1);
        return new FactValue.Span(first, first.AddMonths(MonthsOfAHalf).AddDays(-1));
    }

    [GeneratedRegex(@"^(?:(?:by|until|on|not later than|no later than|before|from|since|as of|due|le|la|au|d'ici(?: au| le| a)?|avant(?: le)?|jusqu'au|au plus tard(?: le)?|a partir du|du|des le|el|hasta(?: el)?|antes del|a mas tardar(?: el)?|desde el)\s+)+(?=.*\d)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Lead();

    [GeneratedRegex(@"^\s*(?:-|to|until|through|au?|jusqu'au|et|and|hasta(?: el)?|al)\s*(?:the |le |el )?$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Between();

    [GeneratedRegex(@"\b(?:after|from|following|before|of|within|apres|avant|depuis|suivant|early|late|mid|end|beginning|debut|fin|mi|not|if|unless|about|x{2,}|despues|antes)\b", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Vague();

    [GeneratedRegex(@"^(?:in |en |the year |annee )?(?<year>(?:19|20|21)\d\d)$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex YearAlone();

    [GeneratedRegex(@"^(?:in |the |au |le )*(?:(?<first>h1|s1|first half|premier semestre|1er semestre|primer semestre)|h2|s2|second half|deuxieme semestre|second semestre|2e semestre|segundo semestre)[ -](?:of |de |du |del )?(?<year>(?:19|20|21)\d\d)$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex HalfYear();
}
