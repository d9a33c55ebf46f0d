using System.Text.RegularExpressions;
using ImppOffice.Planning.Documents;

namespace ImppOffice.Planning.Consistency.Facts.Values;

/// <summary>Reads resolutions with the day of their adoption where it stands behind them: resolution 2899 (2026) of 14 September 2026.</summary>
internal static partial class ResolutionCitation
{
    private const int YearInBrackets = 6;
    private const int Reach = 120;

    /// <summary>The resolutions in a text, in order, each with the words that give its day.</summary>
    public static IEnumerable<(FactValue.Resolution Value, string Day)> Find(string text)
    {
        var plain = NumberText.Plain(text);
        var from = 0;
        foreach (var citation in ResolutionText.Find(plain))
        {
            var at = plain.IndexOf(citation[..^YearInBrackets].TrimEnd(), from, StringComparison.Ordinal);
            from = plain.IndexOf(')', Math.Max(at, from)) + 1;
            var day = DayBehind(plain[from..Math.Min(plain.Length, from + Reach)]);
            yield return (new FactValue.Resolution(citation, day?.On), day?.Text ?? "");
        }
    }

    private static (DateOnly On, string Text)? DayBehind(string behind)
    {
        var rest = behind[Adopted().Match(behind).Length..];
        return DateText.MayBegin(rest) && DateText.SpansIn(rest).FirstOrDefault() is { Start: 0 } span && span.First == span.Last
            ? (span.First, rest[..span.Length])
            : null;
    }

    [GeneratedRegex(@"^\s*(?:of the security council|du conseil de securite|del consejo de seguridad|الصادر عن مجلس الامن)?\s*[,،(]?\s*(?:(?:which was |as )?adopted |adoptee? |aprobada )?(?:on |of |dated |du |le |en date du |de |del |el |المورخ )?(?:the )?", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Adopted();
}
