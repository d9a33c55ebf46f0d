using System.Text.RegularExpressions;
using ImppOffice.Planning.Documents;

namespace ImppOffice.Planning.Consistency.Relations;

/// <summary>Finds ids in a text that are written like known ones: B7 where B1 and B2 are known.</summary>
internal static partial class ItemNames
{
    /// <summary>The ids in order, folded; those of other letters than the known ones are passed over.</summary>
    public static IEnumerable<string> In(string text, IEnumerable<string> known)
    {
        var stems = known.Select(Stem).Where(stem => stem.Length > 0).ToHashSet(StringComparer.Ordinal);
        return Id().Matches(PlainText.Fold(text)).Select(match => Plain(match.Value)).Where(id => stems.Contains(Stem(id))).Distinct(StringComparer.Ordinal);
    }

    // B-1 and B1 are one id, as facts bear it.
    private static string Plain(string id) => id.IndexOfAny(['-', '.', ' ']) is > 0 and var at && !char.IsDigit(id[at - 1]) ? id.Remove(at, 1) : id;

    private static string Stem(string id) => Digits().Replace(id, "");

    [GeneratedRegex(@"(?<![\p{L}\d])\p{L}{1,5}[-. ]?\d+([.\-]\d+)*(?![\p{L}\d])", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Id();

    [GeneratedRegex(@"\d+", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Digits();
}
