using ImppOffice.Planning.Documents;

namespace ImppOffice.Word.Reading;

/// <summary>Reads the comments part.</summary>
internal static class CommentsReader
{
    public static List<Comment> Read(PartReader xml, StoryText text, Findings found, IReadOnlySet<string> done)
    {
        var comments = new List<Comment>();
        if (!xml.MoveToRoot())
        {
            return comments;
        }

        var depth = xml.Enter();
        while (xml.NextChild(depth))
        {
            if (xml is { IsWord: true, Name: "comment" })
            {
                var id = xml.Attribute("id") ?? "";
                var author = xml.Attribute("author") ?? "";
                var paragraphs = text.Read(xml);
                comments.Add(new Comment(
                    id,
                    author,
                    string.Join('\n', paragraphs.Select(paragraph => paragraph.Text)),
                    paragraphs.Any(paragraph => paragraph.WordId is not null && done.Contains(paragraph.WordId)),
                    found.CommentAnchors.GetValueOrDefault(id)));
            }
        }

        return comments;
    }
}
