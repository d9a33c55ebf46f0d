using System.Globalization;
using System.Text.RegularExpressions;
using ImppOffice.Planning.Documents;

namespace ImppOffice.Word.Comparing;

/// <summary>Finds the dates and numbers that two texts do not share.</summary>
internal static partial class FigureChanges
{
    public static IReadOnlyList<FigureChange> Find(string old, string now)
    {
        var (dates, newDates) = Apart(DateText.Find(old), DateText.Find(now));
        var (numbers, newNumbers) = Apart(Numbers(old), Numbers(now));
        return
        [
            .. Paired(FigureKind.Date, [.. dates.Select(Iso)], [.. newDates.Select(Iso)]),
            .. Paired(FigureKind.Number, Outside(numbers, dates), Outside(newNumbers, newDates)),
        ];
    }

    private static List<string> Numbers(string text) => [.. Number().Matches(text).Select(match => match.Value)];

    // What both have is taken away as often as both have it.
    private static (List<T> Old, List<T> New) Apart<T>(IEnumerable<T> old, IEnumerable<T> now)
    {
        var (rest, added) = (old.ToList(), new List<T>());
        foreach (var figure in now)
        {
            if (!rest.Remove(figure))
            {
                added.Add(figure);
            }
        }

        return (rest, added);
    }

    // Day and year of a date that changed are told with the date.
    private static List<string> Outside(List<string> numbers, List<DateOnly> dates)
    {
        var parts = dates.SelectMany(date => new[] { date.Day, date.Month, date.Year }).ToList();
        return [.. numbers.Where(number => !int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var value) || !parts.Contains(value))];
    }

    private static IEnumerable<FigureChange> Paired(FigureKind kind, List<string> old, List<string> now) =>
        Enumerable.Range(0, Math.Max(old.Count, now.Count)).Select(index => new FigureChange(kind, old.ElementAtOrDefault(index), now.ElementAtOrDefault(index)));

    private static string Iso(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    [GeneratedRegex(@"\p{Nd}+(?:[.,\u00A0\u202F]\p{Nd}+)*(?:\s?%)?", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Number();
}
