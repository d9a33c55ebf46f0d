namespace ImppOffice.Word.Reviewing;

/// <summary>Tells which way a text is read.</summary>
internal static class TextDirection
{
    /// <summary>True where the first letter is Hebrew, Arabic or another one read from right to left.</summary>
    public static bool IsRightToLeft(string text)
    {
        foreach (var rune in text.EnumerateRunes())
        {
            if (System.Text.Rune.IsLetter(rune))
            {
                return rune.Value is (>= 0x0590 and <= 0x08FF) or (>= 0xFB1D and <= 0xFDFF) or (>= 0xFE70 and <= 0xFEFC) or (>= 0x10800 and <= 0x10FFF) or (>= 0x1E800 and <= 0x1EFFF);
            }
        }

        return false;
    }

    /// <summary>True for languages written from right to left (BCP 47).</summary>
    public static bool IsOfLanguage(string language) => language.Split('-')[0].ToLowerInvariant() is "ar" or "he" or "fa" or "ur";
}
