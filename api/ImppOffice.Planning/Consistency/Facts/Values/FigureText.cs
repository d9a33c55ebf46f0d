using System.Text.RegularExpressions;
using ImppOffice.Planning.Documents;

namespace ImppOffice.Planning.Consistency.Facts.Values;

/// <summary>Reads a text that is one figure with what it counts: 9,500 combatants, at least 70 %, 14 of 18, US$ 1.5 million.</summary>
internal static partial class FigureText
{
    private const int MostWordsOfAUnit = 4;

    /// <summary>The figure, or null where the text says more or can be read in two ways.</summary>
    /// <param name="text">The text.</param>
    /// <param name="language">Its language, or null.</param>
    /// <param name="unit">What the heading above says that the figures are in.</param>
    public static FactValue.Figure? Read(string text, string? language, HeadingUnit unit)
    {
        var plain = NumberText.Plain(text).Trim(' ', '.', ';');
        var numbers = NumberText.FindIn(plain, language);
        if (numbers is [var part, var whole] && Of().IsMatch(plain[(part.Start + part.Length)..whole.Start]) && !part.IsUnsure && !whole.IsUnsure)
        {
            return Rest(plain, part.Start, whole.Start + whole.Length) is not { } counted ? null
                : Make(part, $"of {whole.Value:0.####}{(counted.Length > 0 ? ' ' + counted : "")}");
        }

        if (numbers is not [{ IsUnsure: false } number] || Rest(plain, number.Start, number.Start + number.Length) is not { } noun)
        {
            return null;
        }

        var scaled = number.Unit is null && noun.Length == 0 ? unit.Apply(number) : number;
        return Make(scaled, scaled.Unit ?? (noun.Length > 0 ? noun : null));
    }

    private static FactValue.Figure Make(WrittenNumber number, string? unit) =>
        new(number.Value, unit, number.Step) { Least = number.Least, Most = number.Most };

    // Nothing before it, and behind it a few words that name what is counted.
    private static string? Rest(string plain, int start, int end)
    {
        var noun = plain[end..].Trim(' ', '.', ',');
        return plain[..start].Trim().Length == 0 && !noun.Any(char.IsDigit) && PlainText.CountWords(noun) <= MostWordsOfAUnit && !Breaks().IsMatch(noun) ? noun : null;
    }

    [GeneratedRegex(@"^\s*(?:of|out of|/|sur|de|من)\s*(?:an? |the |les |los )?(?:estimated )?$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Of();

    [GeneratedRegex(@"[,;:()\[\]]", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Breaks();
}
