using System.Text.RegularExpressions;
using ImppOffice.Planning.Documents;

namespace ImppOffice.Planning.Checks.Documents;

/// <summary><c>decided</c>: no text is left in square brackets, and no "TBD" or the like (PR-4).</summary>
public sealed partial record Decided : DocumentCheck
{
    public override Judgement Judge(Subject subject)
    {
        var open = subject.Paragraphs.SelectMany(paragraph => Marks(paragraph.Paragraph, Undecided(), subject)).ToList();
        if (open.Count > 0)
        {
            return Judgement.NotMet(new Reason("undecided", $"{open.Count}", open[0].Snippet ?? ""), open);
        }

        var doubtful = subject.Paragraphs.SelectMany(paragraph => Marks(paragraph.Paragraph, Doubtful(), subject)).ToList();
        return doubtful.Count > 0
            ? Judgement.NeedsReview(new Reason("perhaps-undecided", $"{doubtful.Count}", doubtful[0].Snippet ?? ""), doubtful)
            : Judgement.Met;
    }

    private static IEnumerable<Place> Marks(Paragraph paragraph, Regex pattern, Subject subject) =>
        pattern.Matches(paragraph.Text)
            .Where(match => !Editorial().IsMatch(match.Value))
            .Select(match => subject.PlaceOf(paragraph, Around(paragraph.Text, match)));

    private static string Around(string text, Match match)
    {
        var start = Math.Max(0, match.Index - 30);
        return PlainText.Snippet(text[start..Math.Min(text.Length, match.Index + match.Length + 30)]);
    }

    [GeneratedRegex(@"\[[^\[\]]{1,400}\]|\bTB[DC]\b|\bX{2,}\b|\bxx+\b|\?{2,}|_{4,}|<(insert|to be)[^>]*>", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Undecided();

    [GeneratedRegex(@"\bto be (determined|confirmed|decided|completed)\b|\bà (déterminer|confirmer|décider|compléter)\b|\.{4,}", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Doubtful();

    // Notes, omissions and editors' remarks stand in brackets too.
    [GeneratedRegex(@"^\[\s*(\d+|\.\.\.|…|sic|emphasis added|italique ajouté)\s*\]$", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Editorial();
}
