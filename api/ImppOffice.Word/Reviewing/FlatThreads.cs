using ImppOffice.Planning.Documents;

namespace ImppOffice.Word.Reviewing;

/// <summary>
/// LibreOffice up to 7.4 saves a reply as a comment of its own on the same words, after the one it answers. A remark of its
/// own on just those words looks the same; as a reply it stands in the same row, so that nothing that was said is lost.
/// </summary>
internal static class FlatThreads
{
    /// <summary>The comments, each on the same words as an earlier one answering that one; as they are where any tells whom it answers.</summary>
    public static IReadOnlyList<Comment> Join(IReadOnlyList<Comment> comments)
    {
        if (comments.Any(comment => comment.Answers is not null))
        {
            return comments;
        }

        var heads = new Dictionary<(int Paragraph, string Quote), string>();
        return [.. comments.Select(comment => comment.Paragraph > 0 && comment.Quote.Length > 0 && !heads.TryAdd((comment.Paragraph, comment.Quote), comment.Id)
            ? comment with { Answers = heads[(comment.Paragraph, comment.Quote)] }
            : comment)];
    }
}
