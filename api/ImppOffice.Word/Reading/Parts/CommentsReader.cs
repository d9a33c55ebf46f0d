using System.Globalization;
using ImppOffice.Planning.Documents;

namespace ImppOffice.Word.Reading;

/// <summary>Reads the comments part.</summary>
internal static class CommentsReader
{
    public static List<Comment> Read(PartReader xml, StoryText text, Findings found, CommentThreads threads)
    {
        var comments = new List<Comment>();
        var byWordId = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        var parents = new Dictionary<string, string>(StringComparer.Ordinal);
        if (!xml.MoveToRoot())
        {
            return comments;
        }

        var depth = xml.Enter();
        while (xml.NextChild(depth))
        {
            if (xml is { IsWord: true, Name: "comment" })
            {
                var comment = ReadOne(xml, text, found, threads, out var wordIds);
                comments.Add(comment);
                foreach (var wordId in wordIds)
                {
                    byWordId.TryAdd(wordId, comment.Id);
                    if (threads.Parents.TryGetValue(wordId, out var parent))
                    {
                        parents[comment.Id] = parent;
                    }
                }
            }
        }

        return [.. comments.Select(comment => parents.TryGetValue(comment.Id, out var parent) && byWordId.TryGetValue(parent, out var answered) && answered != comment.Id ? comment with { Answers = answered } : comment)];
    }

    private static Comment ReadOne(PartReader xml, StoryText text, Findings found, CommentThreads threads, out List<string> wordIds)
    {
        var id = xml.Attribute("id") ?? "";
        var author = xml.Attribute("author") ?? "";
        var date = xml.Attribute("date");
        var paragraphs = text.Read(xml);
        wordIds = [.. paragraphs.Select(paragraph => paragraph.WordId).OfType<string>()];
        return new Comment(id, author, string.Join('\n', paragraphs.Select(paragraph => paragraph.Text)), wordIds.Exists(threads.Done.Contains), found.CommentAnchors.GetValueOrDefault(id))
        {
            Quote = found.CommentRanges.QuoteOf(id),
            Date = DateTimeOffset.TryParse(date, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time) ? time : null,
        };
    }
}
