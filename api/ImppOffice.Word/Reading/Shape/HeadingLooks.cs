using ImppOffice.Planning.Documents;

namespace ImppOffice.Word.Reading;

/// <summary>Whether a line without heading style looks like a title all the same.</summary>
internal static class HeadingLooks
{
    private const int MostWords = 12;
    private const int FewestCapitals = 5;
    private const int LongestTitle = 200;

    /// <summary>In bold, underlined or in capitals throughout; strictly, in bold or capitals only. Never in tables and text boxes.</summary>
    public static bool StandsOut(DraftParagraph paragraph, bool strict) =>
        paragraph is { Aside: false, Style.IsNeverHeading: false, Objects: 0, Length: <= LongestTitle }
        && (paragraph.AllBold || InCapitals(paragraph) || (!strict && paragraph.AllUnderlined));

    /// <summary>Short, alone on its line, without a sentence's end.</summary>
    public static bool HasTitleShape(DraftParagraph paragraph, string title) => HasTitleShape(paragraph.Text.Trim(), title);

    /// <summary>Whether every letter that could be small is a capital, or shown as one.</summary>
    public static bool InCapitals(DraftParagraph paragraph)
    {
        if (paragraph.AllCapitals)
        {
            return true;
        }

        var capitals = 0;
        foreach (var letter in paragraph.Text)
        {
            if (char.IsLower(letter))
            {
                return false;
            }

            capitals += char.IsUpper(letter) ? 1 : 0;
        }

        return capitals >= FewestCapitals;
    }

    private static bool HasTitleShape(string text, string title)
    {
        var words = PlainText.CountWords(title);
        return words is > 0 and <= MostWords
            && !text.Contains('\n', StringComparison.Ordinal)
            && !text.StartsWith('[')
            && text[^1] is not ('.' or ',' or ';' or '!' or '?' or '…' or '。' or '؟' or '؛')
            && title.Any(char.IsLetter)
            && ListItems.TypedMark(text) == 0;
    }
}
