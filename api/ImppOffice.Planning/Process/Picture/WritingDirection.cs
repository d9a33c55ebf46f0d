using System.Globalization;

namespace ImppOffice.Planning.Process;

/// <summary>Tells which way a language is written.</summary>
internal static class WritingDirection
{
    public static bool IsRightToLeft(string language) => CultureInfo.GetCultureInfo(language).TextInfo.IsRightToLeft;
}
