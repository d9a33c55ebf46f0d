namespace ImppOffice.Word.Reading;

/// <summary>Reads which comments answer others and which were marked as done; a reply is done with the comment it answers.</summary>
internal static class CommentThreadsReader
{
    public static CommentThreads Read(PartReader xml)
    {
        var threads = new CommentThreads();
        if (!xml.MoveToRoot())
        {
            return threads;
        }

        var depth = xml.Enter();
        while (xml.NextChild(depth))
        {
            if (xml.Name != "commentEx" || xml.Attribute("paraId") is not { } id)
            {
                continue;
            }

            if (xml.Attribute("done") is "1" or "true")
            {
                threads.Done.Add(id);
            }

            if (xml.Attribute("paraIdParent") is { } parent)
            {
                threads.Parents[id] = parent;
            }
        }

        foreach (var (id, parent) in threads.Parents)
        {
            if (threads.Done.Contains(parent))
            {
                threads.Done.Add(id);
            }
        }

        return threads;
    }
}

/// <summary>What hangs on the ids (<c>w14:paraId</c>) of the last paragraphs of comments.</summary>
internal sealed class CommentThreads
{
    /// <summary>Those of comments marked as done.</summary>
    public HashSet<string> Done { get; } = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>For those of replies, that of the comment they answer.</summary>
    public Dictionary<string, string> Parents { get; } = new(StringComparer.OrdinalIgnoreCase);
}
