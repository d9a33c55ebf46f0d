using System.Text.RegularExpressions;
using ImppOffice.Planning.Documents;

namespace ImppOffice.Planning.Consistency.Facts.Values;

/// <summary>Reads resolutions with the day of their adoption where it stands behind them: resolution 2899 (2026) of 14 September 2026.</summary>
internal static partial class ResolutionCitation
{
    /// <summary>The resolutions in a text, in order, each with the words that give its day.</summary>
    public static IEnumerable<(FactValue.Resolution Value, string Day)> Find(string text)
    {
        var plain = NumberText.Plain(text);
        var spans = DateText.SpansIn(plain);
        var from = 0;
        foreach (var citation in ResolutionText.Find(plain))
        {
            var at = plain.IndexOf(citation[..^6].TrimEnd(), from, StringComparison.Ordinal);
            var end = plain.IndexOf(')', Math.Max(at, from)) + 1;
            var day = spans.FirstOrDefault(span => span.Start >= end && span.First == span.Last && Adopted().IsMatch(plain[end..span.Start]));
            from = end;
            yield return (new FactValue.Resolution(citation, day?.First), day is null ? "" : plain.Substring(day.Start, day.Length));
        }
    }

    [GeneratedRegex(@"^\s*(?:of the security council|du conseil de securite|del consejo de seguridad|الصادر عن مجلس الامن)?\s*[,،(]?\s*(?:(?:which was |as )?adopted |adoptee? |aprobada )?(?:on |of |dated |du |le |en date du |de |del |el |المورخ )?(?:the )?$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Adopted();
}
