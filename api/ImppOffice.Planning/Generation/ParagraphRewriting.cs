using ImppOffice.Planning.Documents;

namespace ImppOffice.Planning.Generation;

/// <summary>Rewrites statements within the paragraphs they stand in; everything else there stays.</summary>
internal sealed class ParagraphRewriting(RevisionDraft draft, AmendmentSource because)
{
    private static readonly char[] Ends = ['.', ';', ','];

    /// <summary>Plans the new paragraphs; one whose statement cannot be told from the rest is left, with a warning.</summary>
    /// <param name="statements">What stood there, and what takes its place; null where it falls away.</param>
    public void Write(IEnumerable<(Objective Old, string? New)> statements)
    {
        foreach (var paragraph in statements.GroupBy(pair => pair.Old.Paragraph))
        {
            var before = draft.InForce.Paragraph(paragraph.Key)?.Text ?? "";
            var after = paragraph.Aggregate(before, (text, pair) => Rewrite(text, pair.Old, pair.New, alone: paragraph.Count() == 1));
            if (after != before)
            {
                draft.RewriteParagraph(paragraph.First().Old.Element, paragraph.Key, after, because);
            }
        }
    }

    private string Rewrite(string text, Objective old, string? now, bool alone)
    {
        var at = text.IndexOf(old.Text, StringComparison.Ordinal);
        if (at < 0 || text.IndexOf(old.Text, at + 1, StringComparison.Ordinal) >= 0 || (now is null && !(alone && IsLast(text, at, old.Text.Length))))
        {
            draft.Warn(old.Element, GenerationProblems.ObjectiveNotRewritten(PlainText.Snippet(old.Text), old.Paragraph));
            return text;
        }

        return now is null ? "" : string.Concat(text.AsSpan(0, at), AsEnded(old.Text, now), text.AsSpan(at + old.Text.Length));
    }

    private static bool IsLast(string text, int at, int length) => text[(at + length)..].Trim(Ends).Trim().Length == 0;

    // A cell of a table often has no full stop, the paragraph it goes into has.
    private static string AsEnded(string old, string now) =>
        old.Length > 0 && Ends.Contains(old[^1]) && !Ends.Contains(now[^1]) ? now + old[^1]
        : old.Length > 0 && !Ends.Contains(old[^1]) ? now.TrimEnd(Ends)
        : now;
}
