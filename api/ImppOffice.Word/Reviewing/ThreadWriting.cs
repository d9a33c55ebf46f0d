using System.Globalization;
using ImppOffice.Word.Reading;
using ImppOffice.Word.Writing;

namespace ImppOffice.Word.Reviewing;

/// <summary>Gathers what replies change in the main part and in the comments part.</summary>
internal sealed class ThreadWriting(CommentsText comments, CommentAnchors anchors, ParagraphPlaces places, Dictionary<string, string> parents, RootElement root, DateTimeOffset date)
{
    private readonly HashSet<string> used = [.. places.CommentIds, .. comments.CommentIds];
    private readonly CommentMarkup markup = new(root.Name, root.Namespace);
    private readonly Dictionary<string, string> given = new(StringComparer.Ordinal);
    private readonly List<Splice> ids = [];
    private readonly List<Splice> marksOfReplies = [];
    private readonly Dictionary<ParagraphPlace, List<int>> remarked = [];
    private readonly List<string> added = [];
    private int next;

    /// <summary>The changes to the main part.</summary>
    public IEnumerable<Splice> MainMarks => remarked.SelectMany(host => CommentMarks.Around(host.Key, host.Value)).Concat(marksOfReplies);

    /// <summary>The last paragraph of each comment concerned, with that of the comment it answers.</summary>
    public List<(string Id, string? Parent)> Threads { get; } = [];

    public List<string> People { get; } = [];

    public List<string> NotFound { get; } = [];

    public bool IsEmpty => added.Count == 0;

    public void Add(ThreadReply reply)
    {
        if (reply.Remark is { } remark)
        {
            var host = places.Hosts[remark.Paragraph >= 1 && remark.Paragraph <= places.Hosts.Count ? remark.Paragraph - 1 : 0];
            var (head, headParagraph) = Comment(remark.Author, remark.Text);
            var (answer, answerParagraph) = Comment(reply.Author, reply.Text);
            Threads.AddRange([(headParagraph, null), (answerParagraph, headParagraph)]);
            if (!remarked.TryGetValue(host, out var there))
            {
                remarked[host] = there = [];
            }

            there.AddRange([head, answer]);
            return;
        }

        if (reply.Comment is { } answered && comments.LastOf(answered) is { } last && anchors.Find(answered) is { } anchor)
        {
            Reply(reply, IdOf(answered, last), anchor);
        }
        else
        {
            NotFound.Add(reply.Comment ?? "");
        }
    }

    /// <summary>The text of the comments part with what is added.</summary>
    public string Comments()
    {
        var appended = root.Append(comments.Text, string.Concat(added));

        // What is appended stands after every tag that gets an id, so that the places still hold.
        return Splice.Apply(appended, ids);
    }

    private void Reply(ThreadReply reply, string answered, CommentAnchor anchor)
    {
        // Word knows one level: a reply to a reply answers the comment at the head.
        var head = parents.GetValueOrDefault(answered, answered);
        var (id, paragraph) = Comment(reply.Author, reply.Text);
        Threads.AddRange([(head, null), (paragraph, head)]);
        var marks = new CommentMarkup(anchor.TagName, anchor.Namespace);
        if (anchor.AfterStart > 0)
        {
            marksOfReplies.Add(new Splice(anchor.AfterStart, 0, marks.Start(id)));
            marksOfReplies.Add(new Splice(anchor.AfterReference, 0, marks.End(id)));
        }
        else
        {
            marksOfReplies.Add(new Splice(anchor.AfterReference, 0, marks.Reference(id)));
        }
    }

    private string IdOf(string comment, LastParagraph last)
    {
        if (last.Id is { } known)
        {
            return known;
        }

        if (!given.TryGetValue(comment, out var id))
        {
            // A prefix of our own: the tag may declare the usual one itself, and twice is one time too many.
            given[comment] = id = comments.NewParagraphId();
            ids.Add(new Splice(last.NameEnd, 0, $" xmlns:impp14=\"{WordNamespaces.Word2010}\" impp14:paraId=\"{id}\""));
        }

        return id;
    }

    private (int Id, string Paragraph) Comment(string author, string text)
    {
        while (!used.Add(next.ToString(CultureInfo.InvariantCulture)))
        {
            next++;
        }

        var paragraph = comments.NewParagraphId();
        added.Add(markup.Comment(next, author, text, date, paragraph));
        People.Add(PlainCharacters.OneLine(author) ?? "");
        return (next, paragraph);
    }
}
