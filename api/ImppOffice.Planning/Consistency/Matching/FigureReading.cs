using System.Globalization;
using System.Text.RegularExpressions;
using ImppOffice.Planning.Consistency.Facts;
using ImppOffice.Planning.Documents;

namespace ImppOffice.Planning.Consistency.Matching;

/// <summary>What a figure in running text says.</summary>
internal static class FigureReading
{
    private const int MonthsOfAQuarter = 3;
    private const int MostDigits = 18;

    /// <summary>The value of a match of <see cref="FigurePattern.Figure"/>; words where it is a date that cannot be.</summary>
    public static FactValue Value(Match figure) =>
        figure.Groups["resolution"].Success ? new FactValue.Resolution($"{figure.Groups["resolution"].Value} ({figure.Groups["year"].Value})", null)
        : figure.Groups["year"].Success ? Day(figure)
        : Number(figure);

    private static FactValue Day(Match figure)
    {
        var year = Whole(figure, "year");
        var quarter = figure.Groups["quarter"].Success ? Whole(figure, "quarter") * MonthsOfAQuarter : 0;
        var month = figure.Groups["month"].Success ? MonthNames.Numbers[figure.Groups["month"].Value]
            : figure.Groups["number"].Success ? Whole(figure, "number")
            : quarter;
        if (year < 1 || month is < 1 or > 12)
        {
            return new FactValue.Words();
        }

        var last = DateTime.DaysInMonth(year, month);
        if (!figure.Groups["day"].Success)
        {
            return new FactValue.Span(new DateOnly(year, quarter > 0 ? month - MonthsOfAQuarter + 1 : month, 1), new DateOnly(year, month, last));
        }

        var day = Whole(figure, "day");
        return day < 1 || day > last ? new FactValue.Words() : new FactValue.Span(new DateOnly(year, month, day), new DateOnly(year, month, day));
    }

    private static FactValue Number(Match figure)
    {
        var digits = string.Concat(figure.Groups["whole"].Value.Where(char.IsAsciiDigit));
        if (digits.Length > MostDigits)
        {
            return new FactValue.Words();
        }

        var fraction = figure.Groups["fraction"].Value;
        var number = decimal.Parse($"{digits}.{fraction}0", CultureInfo.InvariantCulture);
        var step = decimal.Parse($"{(fraction.Length > 0 ? "0." + new string('0', fraction.Length - 1) + "1" : "1")}", CultureInfo.InvariantCulture);
        var scale = figure.Groups["scale"].Value switch
        {
            "million" or "millions" => 1_000_000m,
            "thousand" or "mille" => 1_000m,
            "" => 1m,
            _ => 1_000_000_000m,
        };
        return new FactValue.Figure(number * scale, figure.Groups["percent"].Success ? "%" : null, step * scale);
    }

    private static int Whole(Match figure, string group) => int.Parse(figure.Groups[group].Value, CultureInfo.InvariantCulture);
}
