using System.Text.RegularExpressions;
using ImppOffice.Planning.Library;

namespace ImppOffice.Planning.Consistency.Relations;

/// <summary>Compares versions as people write them: "1.0", "Version 1.0", "v1".</summary>
internal static partial class VersionText
{
    public static bool Same(string one, string other) => Number(one) is { } left && Number(other) is { } right ? left == right : one.Trim() == other.Trim();

    /// <summary>Whether the one is a version before the other; false where either is no number.</summary>
    public static bool Earlier(string one, string other) => Number(one) is { } left && Number(other) is { } right && left.CompareTo(right) < 0;

    private static VersionNumber? Number(string text) =>
        Digits().Match(text) is { Success: true } match && VersionNumber.TryParse(match.Groups["minor"].Success ? match.Value : $"{match.Value}.0", null, out var number) ? number : null;

    [GeneratedRegex(@"\d{1,6}(\.(?<minor>\d{1,6}))?", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Digits();
}
