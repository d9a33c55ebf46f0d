using System.Text.RegularExpressions;
using ImppOffice.Planning.Checks;
using ImppOffice.Planning.Documents;
using ImppOffice.Planning.Templates;

namespace ImppOffice.Planning.Consistency.Facts.Elements;

/// <summary>Takes the id from the beginning of an item: "B-1 Displaced persons", "SO-2.", "Objective 2:".</summary>
internal static partial class ItemMark
{
    private const int LongestId = 20;

    /// <summary>The id in the form in which ids are compared, or null, and the text behind it.</summary>
    public static (string? Item, string Text) Split(string text, FactKind kind)
    {
        var trimmed = text.Trim();
        if (Mark().Match(trimmed) is { Success: true } mark && IsId(mark, kind))
        {
            return (Of(mark.Groups["letters"].Value + mark.Groups["number"].Value), trimmed[mark.Length..].TrimStart());
        }

        if (Named().Match(trimmed) is { Success: true } named && kind.Labels.All.Contains(named.Groups["name"].Value, SameWords.Instance))
        {
            return (Of(named.Groups["number"].Value), trimmed[named.Length..].TrimStart());
        }

        return (null, Typed().Match(trimmed) is { Success: true } typed && typed.Length < trimmed.Length ? trimmed[typed.Length..] : trimmed);
    }

    /// <summary>The id in a cell of its own, or null where it holds none.</summary>
    public static string? Of(string cell)
    {
        var id = string.Concat(NumberText.Plain(cell).Where(character => char.IsLetterOrDigit(character) || character == '.')).Trim('.');
        return id.Length is > 0 and <= LongestId ? id : null;
    }

    /// <summary>Whether a text begins with an id that only this fact bears.</summary>
    public static bool Bears(string text, FactKind kind) =>
        Mark().Match(text.Trim()) is { Success: true } mark && kind.Marks.Contains(mark.Groups["letters"].Value, StringComparer.OrdinalIgnoreCase) && IsId(mark, kind);

    // "UN 27 goals" and "A 12 km corridor" begin with letters and a number too: letters nobody announced need a mark behind
    // the number, and so does a single letter that stands apart from it.
    private static bool IsId(Match mark, FactKind kind) =>
        mark.Groups["close"].Success
        || (kind.Marks.Contains(mark.Groups["letters"].Value, StringComparer.OrdinalIgnoreCase) && (mark.Groups["letters"].Length > 1 || !mark.Groups["apart"].Success));

    [GeneratedRegex(@"^(?:\((?=[^)]{2,12}\)))?(?<letters>\p{Lu}{1,4})(?:[\-‑–.]|(?<apart>\s))?(?<number>\p{Nd}{1,3}(?:\.\p{Nd}{1,3}){0,3}\p{Ll}?)(?![\p{L}\p{Nd},])(?<close>\s*[:.)–—\-]+(?=\s|$))?\s*", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Mark();

    [GeneratedRegex(@"^(?:\((?:\p{Nd}{1,3}|\p{Ll}{1,4})\)|(?:\p{Nd}{1,3}(?:\.\p{Nd}{1,3}){0,3}|\p{L}|[ivx]{1,4})[.)])\s+", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Typed();

    [GeneratedRegex(@"^(?<name>\p{L}[\p{L}\s'’-]{2,60}?)\s+(?:n[o°º]\.?\s*)?(?<number>\p{Nd}{1,3}(?:\.\p{Nd}{1,3}){0,3})(?:\s*[:.)–—\-]+\s*|\s*$)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Named();

    private sealed class SameWords : IEqualityComparer<string>
    {
        public static SameWords Instance { get; } = new();

        public bool Equals(string? left, string? right) => PlainText.Fold(left ?? "") == PlainText.Fold(right ?? "");

        public int GetHashCode(string text) => PlainText.Fold(text).GetHashCode(StringComparison.Ordinal);
    }
}
