namespace ImppOffice.Word.Reading;

/// <summary>
/// The number Word shows before a line that is numbered by itself, as in "III. ASSUMPTIONS": such a line may be a
/// heading, while the items of a list stand together.
/// </summary>
internal static class AutomaticNumber
{
    /// <summary>A number of the same form and depth, or null where the line is a bullet or stands among other items.</summary>
    public static string? OfLoneLine(List<DraftParagraph> paragraphs, int at, Definitions definitions)
    {
        var (number, level) = ListItems.NumberingOf(paragraphs[at], definitions);
        if (number is null or 0 || IsItemOf(number.Value, paragraphs, at - 1, definitions) || IsItemOf(number.Value, paragraphs, at + 1, definitions))
        {
            return null;
        }

        return definitions.Numbering.Level(number.Value, level, definitions.Styles) switch
        {
            { Ordered: false } or null => null,
            { Format: "upperRoman" } => "I.",
            { Format: "lowerRoman" } => "i.",
            { Format: "upperLetter" } => "A.",
            { Format: "lowerLetter" } => "a.",
            _ => string.Concat(Enumerable.Repeat("1.", level + 1)),
        };
    }

    private static bool IsItemOf(int number, List<DraftParagraph> paragraphs, int at, Definitions definitions) =>
        at >= 0 && at < paragraphs.Count && ListItems.NumberingOf(paragraphs[at], definitions).Number == number;
}
