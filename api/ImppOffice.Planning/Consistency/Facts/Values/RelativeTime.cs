using System.Globalization;
using System.Text.RegularExpressions;
using ImppOffice.Planning.Documents;

namespace ImppOffice.Planning.Consistency.Facts.Values;

/// <summary>Reads times that are counted from something: within 90 days of deployment, M+6, month 3, end of the mandate.</summary>
internal static partial class RelativeTime
{
    private const int Week = 7;
    private const int Month = 30;
    private const int Year = 365;

    /// <summary>The time a folded text says, or null.</summary>
    public static FactValue.Relative? Read(string plain) =>
        plain.Any(char.IsLetter) ? Counted(plain) ?? Marked(plain) ?? Numbered(plain) ?? Milestone(plain) : null;

    private static FactValue.Relative? Counted(string plain)
    {
        if (Count().Match(plain) is not { Success: true } match || NumberText.Find(match.Groups["count"].Value, language: null) is not [{ IsUnsure: false } number])
        {
            return null;
        }

        var days = number.Value * DaysIn(match.Groups["unit"].Value);
        var sign = match.Groups["before"].Success ? -1 : 1;
        return new FactValue.Relative(days <= int.MaxValue ? sign * (int)days : null, match.Groups["of"].Value.Trim(' ', '.', ','));
    }

    private static FactValue.Relative? Marked(string plain) =>
        Mark().Match(plain) is { Success: true } match && int.TryParse(match.Groups["count"].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var count)
            ? new FactValue.Relative((match.Groups["sign"].Value == "-" ? -1 : 1) * count * (match.Groups["unit"].Value is "m" ? Month : match.Groups["unit"].Value is "w" or "s" ? Week : 1), match.Groups["unit"].Value)
            : null;

    private static FactValue.Relative? Numbered(string plain) =>
        Ordinal().Match(plain) is { Success: true } match && int.TryParse(match.Groups["count"].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var count)
            ? new FactValue.Relative(count * DaysIn(match.Groups["unit"].Value), match.Groups["of"].Value.Trim())
            : null;

    private static FactValue.Relative? Milestone(string plain) =>
        Edge().Match(plain) is { Success: true } match ? new FactValue.Relative(0, match.Groups["of"].Value) : null;

    private static int DaysIn(string unit) => unit switch
    {
        _ when unit.StartsWith("ann", StringComparison.Ordinal) || unit.StartsWith("an", StringComparison.Ordinal) || unit[0] == 'y' => Year,
        _ when unit[0] == 'w' || unit.StartsWith("sem", StringComparison.Ordinal) => Week,
        _ when unit[0] == 'm' => Month,
        _ => 1,
    };

    [GeneratedRegex(@"^(?:(?:within|in|by|after|for|dans|sous|en|dentro de|a los)\s+)?(?:(?:a period of|un delai de|un plazo de|the|les|los|first|next|premiers?|prochains?|primeros)\s+)*(?<count>[\p{L}\d][\p{L}\d .,-]{0,30}?)[\s-]+(?:calendar |working |ouvrables |civils )?(?<unit>days?|weeks?|months?|years?|jours?|semaines?|mois|annees?|ans?|dias?|semanas?|mes(?:es)?|anos?)(?:\s+(?:(?<before>before|prior to|avant|antes de)|of|after|from|following|suivant|apres|a compter d[eu]|a partir d[eu]|de|du|d'|despues de|tras)\s?(?<of>.{2,80}))?$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Count();

    [GeneratedRegex(@"^(?<unit>[mdtjsw])\s?(?<sign>[+-])\s?(?<count>\d{1,4})$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Mark();

    [GeneratedRegex(@"^(?:by |in |end of )?(?<unit>week|month|day|year|semaine|mois|jour|annee|semana|mes|dia|ano)s?\s+(?<count>\d{1,4})(?:\s+(?:of|after|de|du|apres)\s+(?<of>.{2,80}))?$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Ordinal();

    [GeneratedRegex(@"^(?:by |until |at |before |a |d'ici a |jusqu'a )?(?:the |la |le )?(?<of>(?:end|start|beginning|expiry|expiration|fin|debut|fin)\s+(?:of|du|de|del)\s+(?:the |la |l')?(?:mandate|mandat|mandato|deployment|deploiement|despliegue|transition|mission|mision))$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Edge();
}
