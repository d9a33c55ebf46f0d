namespace ImppOffice.Word.Reading;

/// <summary>Reads which comments were marked as done; a reply is done with the comment it answers.</summary>
internal static class ResolvedComments
{
    /// <summary>The ids (<c>w14:paraId</c>) of the last paragraphs of those comments.</summary>
    public static IReadOnlySet<string> Read(PartReader xml)
    {
        var done = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var replies = new List<(string Id, string Parent)>();
        if (!xml.MoveToRoot())
        {
            return done;
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
                done.Add(id);
            }

            if (xml.Attribute("paraIdParent") is { } parent)
            {
                replies.Add((id, parent));
            }
        }

        foreach (var (id, parent) in replies)
        {
            if (done.Contains(parent))
            {
                done.Add(id);
            }
        }

        return done;
    }
}
