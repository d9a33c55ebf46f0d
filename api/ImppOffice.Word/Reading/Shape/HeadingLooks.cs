using ImppOffice.Planning.Documents;

namespace ImppOffice.Word.Reading;

/// <summary>Whether a line without heading style looks like a title all the same.</summary>
internal static class HeadingLooks
{
    private const int MostWords = 12;
    private const int FewestCapitals = 5;

    /// <summary>
    /// Short, alone on its line, without a sentence's end, in bold, underlined or in capitals throughout; strictly, in
    /// bold or capitals only.
    /// </summary>
    public static bool IsTitleLine(DraftParagraph paragraph, string title, bool strict)
    {
        if (paragraph.Aside || paragraph.Style.IsTitle || paragraph.Objects > 0)
        {
            return false;
        }

        var text = paragraph.Text.Trim();
        return HasTitleShape(text, title)
            && (paragraph.AllBold || InCapitals(paragraph) || (!strict && paragraph.AllUnderlined));
    }

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
