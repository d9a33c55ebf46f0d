using System.Runtime.InteropServices;

namespace ImppOffice.Word.Reading;

/// <summary>Finds the language most of the text is written in: by its script, and among Latin ones by what the runs are marked with.</summary>
internal sealed class LanguageGuess
{
    private readonly Dictionary<string, long> characters = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Counts a piece of text.</summary>
    public void Count(string text, in RunLook look)
    {
        var latin = 0;
        var arabic = 0;
        var cyrillic = 0;
        var han = 0;
        foreach (var character in text)
        {
            if (character < '\u0250')
            {
                latin += char.IsAsciiLetter(character) || character > '\u00BF' ? 1 : 0;
            }
            else if (character is >= '\u0600' and <= '\u06FF' or >= '\u0750' and <= '\u077F' or >= '\uFB50' and <= '\uFEFC')
            {
                arabic++;
            }
            else if (character is >= '\u0400' and <= '\u052F')
            {
                cyrillic++;
            }
            else if (character is >= '\u3400' and <= '\u9FFF')
            {
                han++;
            }
        }

        if (latin > 0)
        {
            Add(latin, Latin(look.Language));
        }

        if (arabic > 0)
        {
            Add(arabic, Among(look.ComplexLanguage, ["ar", "fa", "ur", "ps", "ckb"], "ar"));
        }

        if (cyrillic > 0)
        {
            Add(cyrillic, Among(look.Language, ["ru", "uk", "be", "bg", "sr", "mk", "kk", "ky", "mn", "tg"], "ru"));
        }

        if (han > 0)
        {
            Add(han, Among(look.EastAsianLanguage, ["zh", "ja", "ko"], "zh"));
        }
    }

    /// <summary>The language, its most frequent variant; the given one where nothing was counted.</summary>
    public string? Majority(string? otherwise)
    {
        var main = characters.GroupBy(pair => Main(pair.Key), StringComparer.OrdinalIgnoreCase)
            .OrderByDescending(group => group.Sum(pair => pair.Value)).ThenBy(group => group.Key, StringComparer.Ordinal)
            .FirstOrDefault();
        var variant = main?.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key, StringComparer.Ordinal).First().Key;
        return variant switch
        {
            null => string.IsNullOrEmpty(otherwise) ? null : otherwise,
            "" => null,
            _ => variant,
        };
    }

    private void Add(int count, string language) =>
        CollectionsMarshal.GetValueRefOrAddDefault(characters, language, out _) += count;

    private static string Main(string language) =>
        language.IndexOf('-', StringComparison.Ordinal) is > 0 and var dash ? language[..dash] : language;

    // Text in Latin letters marked with a language of another script was only never marked.
    private static string Latin(string? stated) =>
        stated is null || stated.AsSpan(0, Math.Min(2, stated.Length)) is "ar" or "fa" or "ru" or "uk" or "zh" or "ja" ? "" : stated;

    private static string Among(string? stated, ReadOnlySpan<string> languages, string usual)
    {
        // "ar-SA" stands in every document as the default; only another language than the usual one tells anything.
        var main = stated is null ? usual : Main(stated);
        return main != usual && languages.Contains(main) ? stated! : usual;
    }
}
