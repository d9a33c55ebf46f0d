using System.Globalization;

namespace ImppOffice.Word.Reading;

/// <summary>Characters that a run writes as elements.</summary>
internal static class RunCharacters
{
    private const char SoftHyphen = '\u00AD';
    private const char NonBreakingHyphen = '\u2011';
    private const int PrivateUseStart = 0xF000;
    private const int PrivateUseEnd = 0xF0FF;

    /// <summary>The characters an element stands for.</summary>
    public static string Of(PartReader xml) => xml.Name switch
    {
        "tab" or "ptab" => "\t",
        "br" or "cr" => "\n",
        "noBreakHyphen" => NonBreakingHyphen.ToString(),
        "softHyphen" => SoftHyphen.ToString(),
        _ => Symbol(xml.Attribute("font") ?? "", xml.Attribute("char") ?? ""),
    };

    private static string Symbol(string font, string hex)
    {
        if (!int.TryParse(hex, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code) || code is 0 or > 0xFFFF || char.IsSurrogate((char)code))
        {
            return "";
        }

        // Symbol fonts number their signs in the private use area; the common ones have a character of their own.
        var sign = code is >= PrivateUseStart and <= PrivateUseEnd ? code - PrivateUseStart : code;
        var known = (font, sign) switch
        {
            ("Symbol", 0xB7) => '•',
            ("Symbol", 0xB3) => '≥',
            ("Symbol", 0xA3) => '≤',
            ("Wingdings", 0xA7) => '▪',
            ("Wingdings", 0x6F or 0xA8) => '☐',
            ("Wingdings", 0x78 or 0xFD) => '☒',
            ("Wingdings", 0xFC) => '✓',
            ("Wingdings", 0xFE) => '☑',
            ("Wingdings", 0xE0) => '→',
            _ => (char)code,
        };
        return known.ToString();
    }
}
