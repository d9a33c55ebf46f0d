namespace ImppOffice.Word.Comparing;

/// <summary>The pieces in which texts are compared.</summary>
internal static class Tokens
{
    /// <summary>Words (letters, digits and what joins them), stretches of spaces, and every other character alone; together they are the text.</summary>
    public static List<string> Of(string text)
    {
        var tokens = new List<string>();
        for (var start = 0; start < text.Length;)
        {
            var end = start + 1;
            if (IsWord(text[start]))
            {
                while (end < text.Length && (IsWord(text[end]) || JoinsWord(text, end)))
                {
                    end++;
                }
            }
            else if (text[start] == ' ')
            {
                while (end < text.Length && text[end] == ' ')
                {
                    end++;
                }
            }

            tokens.Add(text[start..end]);
            start = end;
        }

        return tokens;
    }

    // Surrogates and combining marks stay with their word: half a character is no text.
    private static bool IsWord(char character) =>
        char.IsLetterOrDigit(character) || char.IsSurrogate(character)
        || char.GetUnicodeCategory(character) is System.Globalization.UnicodeCategory.NonSpacingMark or System.Globalization.UnicodeCategory.SpacingCombiningMark;

    // 1,200.50 is one figure, and mid-term one word.
    private static bool JoinsWord(string text, int at) =>
        text[at] is '.' or ',' or '-' or '\'' or '’' && at + 1 < text.Length
        && (text[at] is '.' or ',' ? char.IsDigit(text[at - 1]) && char.IsDigit(text[at + 1]) : IsWord(text[at - 1]) && IsWord(text[at + 1]));
}
