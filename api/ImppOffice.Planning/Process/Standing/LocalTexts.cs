using System.Globalization;

namespace ImppOffice.Planning.Process;

/// <summary>Fills the blanks of texts in every language they have.</summary>
public static class LocalTexts
{
    /// <summary>The text with <c>{0}</c>, <c>{1}</c>, ... replaced: local texts in their language, days and numbers in the language's way.</summary>
    public static LocalText Fill(this LocalText pattern, params IReadOnlyList<object> values)
    {
        var filled = new LocalText();
        foreach (var (language, text) in pattern)
        {
            filled[language] = string.Format(CultureInfo.InvariantCulture, text, [.. values.Select(value => Say(value, language))]);
        }

        return filled;
    }

    /// <summary>Several texts as one list, in every language any of them has.</summary>
    public static LocalText Join(IReadOnlyList<LocalText> texts)
    {
        var joined = new LocalText();
        foreach (var language in texts.SelectMany(text => text.Keys).Append(LocalText.Fallback).Distinct(StringComparer.OrdinalIgnoreCase))
        {
            joined[language] = string.Join(", ", texts.Select(text => text.In(language)));
        }

        return joined;
    }

    private static string Say(object value, string language) => value switch
    {
        LocalText text => text.In(language),
        DateOnly day => DayText.In(day, language),
        IFormattable number => number.ToString(null, CultureInfo.GetCultureInfo(language)),
        _ => value.ToString() ?? "",
    };
}
