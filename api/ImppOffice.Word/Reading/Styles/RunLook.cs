namespace ImppOffice.Word.Reading;

/// <summary>How a run looks once all styles are applied.</summary>
internal readonly record struct RunLook(
    bool Bold,
    bool Italic,
    bool Underlined,
    bool Capitals,
    bool Hidden,
    string? Language,
    string? ComplexLanguage,
    string? EastAsianLanguage)
{
    public bool Emphasised => Bold || Italic || Underlined;

    /// <summary>Applies defaults, paragraph style, character style and direct properties, in that order.</summary>
    public static RunLook Of(in RunFormat direct, in RunFormat paragraph, StyleSheet styles)
    {
        var defaults = styles.Defaults;
        var character = direct.Style is null ? default : styles.Find(direct.Style).Run;
        return new RunLook(
            Toggle(direct.Bold, defaults.Bold, paragraph.Bold, character.Bold),
            Toggle(direct.Italic, defaults.Italic, paragraph.Italic, character.Italic),
            direct.Underlined ?? character.Underlined ?? paragraph.Underlined ?? defaults.Underlined ?? false,
            Toggle(direct.Capitals, defaults.Capitals, paragraph.Capitals, character.Capitals),
            Toggle(direct.Hidden, defaults.Hidden, paragraph.Hidden, character.Hidden),
            direct.Language ?? character.Language ?? paragraph.Language ?? defaults.Language,
            direct.ComplexLanguage ?? character.ComplexLanguage ?? paragraph.ComplexLanguage ?? defaults.ComplexLanguage,
            direct.EastAsianLanguage ?? character.EastAsianLanguage ?? paragraph.EastAsianLanguage ?? defaults.EastAsianLanguage);
    }

    // ECMA-376 part 1, 17.7.3: a toggle set by both the paragraph's and the run's style is off again.
    private static bool Toggle(bool? direct, bool? defaults, bool? paragraph, bool? character) =>
        direct ?? (defaults is true || ((paragraph ?? false) ^ (character ?? false)));
}
