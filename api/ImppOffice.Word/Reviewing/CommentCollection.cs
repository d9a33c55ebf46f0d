using System.Text.Json;
using ImppOffice.Planning.Documents;
using ImppOffice.Planning.Missions;
using ImppOffice.Planning.Reviews;
using ImppOffice.Word.Comparing;

namespace ImppOffice.Word.Reviewing;

/// <summary>Collects the comments of a reviewer's copy and places them in the reviewed version.</summary>
public static class CommentCollection
{
    private const int MostPlaces = 50;
    private const int SnippetLength = 80;

    /// <summary>
    /// The comments of a copy in its order, replies with the comment they answer (where a writer lost who answers whom,
    /// with the first comment on the same words), those that the reviewed version had
    /// already left out; and what the copy changed in the text itself. Comments of the product are left out too.
    /// </summary>
    /// <param name="reviewed">The version the round is on.</param>
    /// <param name="copy">The copy, tracked changes read as accepted.</param>
    /// <param name="branch">The branch the copy speaks for, or null.</param>
    public static CollectedCopy Collect(ReviewedText reviewed, PlanningDocument copy, Branch? branch)
    {
        var places = new Places(copy);
        var texts = copy.Paragraphs.DistinctBy(paragraph => paragraph.Number).ToDictionary(paragraph => paragraph.Number, paragraph => paragraph.Text);
        var known = reviewed.Document.Comments.CountBy(Key).ToDictionary();
        var fresh = FlatThreads.Join(copy.Comments).Where(comment => !IsKnown(comment, known) && comment.Author != Comment.ProductAuthor).ToList();
        var ids = fresh.Select(comment => comment.Id).ToHashSet(StringComparer.Ordinal);
        var replies = fresh.Where(comment => comment.Answers is { } answered && ids.Contains(answered)).ToLookup(comment => Root(comment, fresh), StringComparer.Ordinal);
        var rows = fresh.Where(comment => comment.Answers is not { } answered || !ids.Contains(answered)).Select(comment => Row(comment, reviewed, places, texts) with
        {
            Copy = copy.Name,
            Branch = branch,
            Replies = [.. replies[comment.Id].Select(reply => new CopyReply(reply.Author, reply.Text))],
        });
        return new CollectedCopy(copy.Name, branch, [.. rows], Changes(reviewed.Document, copy), copy.Comments.Count - fresh.Count);
    }

    private static CommentRow Row(Comment comment, ReviewedText reviewed, Places places, Dictionary<int, string> texts)
    {
        var text = texts.GetValueOrDefault(comment.Paragraph, "");
        var (placing, place) = text.Trim().Length == 0 ? (Placing.Unplaced, null) : reviewed.Find(text, places.Of(comment.Paragraph));
        return new CommentRow
        {
            Id = "",
            Group = "",
            Section = place?.Section ?? [],
            Paragraph = place?.Paragraph ?? 0,
            Element = place?.Element,
            Placing = placing,
            Quote = comment.Quote.Length > 0 ? comment.Quote : PlainText.Snippet(text, SnippetLength),
            Author = comment.Author,
            Comment = comment.Text,
            Resolved = comment.Resolved,
            Copy = "",
            IdInCopy = comment.Id,
        };
    }

    // A reply that answers a reply belongs to the comment at the head; ids may run in a circle.
    private static string Root(Comment reply, List<Comment> comments)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var head = reply;
        while (head.Answers is { } answered && seen.Add(head.Id) && comments.Find(comment => comment.Id == answered) is { } before)
        {
            head = before;
        }

        return head.Id;
    }

    private static bool IsKnown(Comment comment, Dictionary<(string Author, string Text), int> known)
    {
        if (known.GetValueOrDefault(Key(comment)) == 0)
        {
            return false;
        }

        known[Key(comment)]--;
        return true;
    }

    // Writers number comments anew and round their times: what is said by whom stays.
    private static (string Author, string Text) Key(Comment comment) => (comment.Author, PlainText.Fold(comment.Text));

    private static CopyChanges? Changes(PlanningDocument reviewed, PlanningDocument copy)
    {
        var differences = DocumentComparison.Compare(reviewed, copy).Differences.Where(difference => difference.Kind != DifferenceKind.Restyled).ToList();
        var tracked = Math.Max(0, copy.Changes.Count - reviewed.Changes.Count);
        return differences.Count == 0 && tracked == 0
            ? null
            : new CopyChanges(tracked, differences.Count, [.. differences.Take(MostPlaces).Select(Change)]);
    }

    private static CopyChange Change(Difference difference) => new(
        JsonNamingPolicy.KebabCaseLower.ConvertName(difference.Kind.ToString()),
        (difference.New ?? difference.Old)?.Section ?? [],
        PlainText.Snippet(string.Concat(difference.Text.Where(piece => piece.Change != PieceChange.Removed || difference.Kind == DifferenceKind.Removed).Select(piece => piece.Text)), SnippetLength));
}
