using System.Globalization;

namespace ImppOffice.Planning.Documents;

/// <summary>Reads a number written in digits, with marks between thousands and before decimals.</summary>
internal static class DigitNumber
{
    private const int DigitsOfAGroup = 3;
    private const int MostDigits = 24;

    /// <summary>The number, how exactly it is written, and whether it can be read in two ways.</summary>
    public static (decimal Value, decimal Step, bool Unsure) Read(string written, string? language)
    {
        var text = written.Replace(" ", "", StringComparison.Ordinal).Replace("'", "", StringComparison.Ordinal);
        if (text.Length > MostDigits)
        {
            return (0, 1, true);
        }

        var spaced = text.Length < written.Length;
        var points = text.Count(character => character == '.');
        var commas = text.Count(character => character == ',');
        var (grouping, unsure) = (points, commas) switch
        {
            (0, 0) => ('\0', false),
            ( > 0, > 0) => (text.IndexOf('.', StringComparison.Ordinal) < text.IndexOf(',', StringComparison.Ordinal) ? '.' : ',', false),
            (_, > 1) => (',', false),
            ( > 1, _) => ('.', false),
            (1, 0) => spaced || !MayGroup(text, '.') ? ('\0', false) : (UsesPoints(language) ? '.' : '\0', language is null),
            _ => spaced || !MayGroup(text, ',') ? ('\0', false) : (',', UsesPoints(language)),
        };
        var plain = (grouping == '\0' ? text : text.Replace(grouping.ToString(), "", StringComparison.Ordinal)).Replace(',', '.');
        var decimals = plain.IndexOf('.', StringComparison.Ordinal) is >= 0 and var at ? plain.Length - at - 1 : 0;
        var step = 1m;
        for (var digit = 0; digit < decimals; digit++)
        {
            step /= 10;
        }

        return (decimal.Parse(plain, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture), step, unsure);
    }

    // "0.125" has no thousands, nor has "1234.567".
    private static bool MayGroup(string text, char mark)
    {
        var at = text.IndexOf(mark, StringComparison.Ordinal);
        return at is > 0 and <= DigitsOfAGroup && text[0] != '0' && text.Length - at - 1 == DigitsOfAGroup;
    }

    // In French, Spanish, German and the like a comma stands before decimals.
    private static bool UsesPoints(string? language) =>
        language is not null && new[] { "fr", "es", "pt", "de", "it" }.Any(known => language.StartsWith(known, StringComparison.OrdinalIgnoreCase));
}
