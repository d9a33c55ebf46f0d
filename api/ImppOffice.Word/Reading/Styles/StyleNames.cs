namespace ImppOffice.Word.Reading;

/// <summary>What the names of built-in styles mean.</summary>
internal static class StyleNames
{
    private const string HeadingPrefix = "heading";

    /// <summary>1 to 9 for "heading 1" to "heading 9", in any case, with or without the space; else null.</summary>
    public static int? HeadingLevel(string? name)
    {
        if (name is null || !name.StartsWith(HeadingPrefix, StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        // Old documents keep aliases in the name: "heading 1,Chapter".
        var rest = name[HeadingPrefix.Length..].Split(',')[0].Trim();
        return rest is [>= '1' and <= '9'] ? rest[0] - '0' : null;
    }

    /// <summary>True for styles that look like headings and are none.</summary>
    public static bool IsNeverHeading(string? name) =>
        string.Equals(name, "Title", StringComparison.OrdinalIgnoreCase)
        || string.Equals(name, "Subtitle", StringComparison.OrdinalIgnoreCase)
        || string.Equals(name, "caption", StringComparison.OrdinalIgnoreCase);

    /// <summary>True for "toc 1" to "toc 9", "TOC Heading" and "table of figures".</summary>
    public static bool IsContents(string? name) =>
        name is not null
        && ((name.Length == 5 && name.StartsWith("toc ", StringComparison.OrdinalIgnoreCase) && char.IsAsciiDigit(name[4]))
            || string.Equals(name, "TOC Heading", StringComparison.OrdinalIgnoreCase)
            || string.Equals(name, "table of figures", StringComparison.OrdinalIgnoreCase));
}
