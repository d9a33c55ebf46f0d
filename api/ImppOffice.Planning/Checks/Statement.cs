using System.Text.RegularExpressions;
using ImppOffice.Planning.Documents;

namespace ImppOffice.Planning.Checks;

/// <summary>What a short text amounts to: nothing decided, or not applicable.</summary>
internal static partial class Statement
{
    private const int MostWordsToSayNotApplicable = 60;

    /// <summary>True where a text says of itself that its subject does not apply.</summary>
    public static bool SaysNotApplicable(string text) =>
        NotApplicable().IsMatch(PlainText.Fold(text)) && PlainText.CountWords(text) <= MostWordsToSayNotApplicable;

    /// <summary>True where there is nothing but marks of undecided text, such as "TBD" or "[...]".</summary>
    public static bool IsOnlyUndecided(ElementContent content) =>
        content.Objects == 0 && content.Paragraphs.Count > 0 && content.Paragraphs.All(paragraph => OnlyUndecided().IsMatch(paragraph.Text.Trim()));

    [GeneratedRegex(@"^(this (section|element) (is|does) )?(not applicable|n/a|not apply|sans objet|non applicable|no aplica|لا ينطبق)\b", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex NotApplicable();

    [GeneratedRegex(@"^(\[[^\]]*\]|TB[DC]|to be (determined|confirmed|completed)|à (déterminer|confirmer|compléter)|X{2,}|\?+|\.{3,}|…|_{3,}|-|–)[.\s]*$", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex OnlyUndecided();
}
