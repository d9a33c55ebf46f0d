using System.Xml;
using ImppOffice.Word.Reading;
using ImppOffice.Word.Writing;

namespace ImppOffice.Word.Reviewing;

/// <summary>Where the marks of comments stand in the text of a main part.</summary>
internal sealed class CommentAnchors
{
    private readonly Dictionary<string, CommentAnchor> anchors = new(StringComparer.Ordinal);

    private CommentAnchors()
    {
    }

    /// <summary>The marks of a comment, or null where it has no reference.</summary>
    public CommentAnchor? Find(string comment) => anchors.TryGetValue(comment, out var anchor) && anchor.AfterReference > 0 ? anchor : null;

    public static CommentAnchors Find(string text, ReaderLimits limits)
    {
        var found = new CommentAnchors();
        var runs = new Stack<List<CommentAnchor>>();
        using var located = new LocatedXml(text, limits);
        while (located.Read())
        {
            if (located.Xml.NamespaceURI is not (WordNamespaces.Word or WordNamespaces.StrictWord))
            {
                continue;
            }

            switch (located.Xml.NodeType, located.Xml.LocalName)
            {
                case (XmlNodeType.Element, "r") when !located.Xml.IsEmptyElement:
                    runs.Push([]);
                    break;
                case (XmlNodeType.EndElement, "r"):
                    runs.Pop().ForEach(anchor => anchor.AfterReference = located.TagEnd);
                    break;
                case (XmlNodeType.Element, "commentRangeStart"):
                    found.Of(located).AfterStart = located.TagEnd;
                    break;
                case (XmlNodeType.Element, "commentReference") when runs.TryPeek(out var inside):
                    inside.Add(found.Of(located));
                    break;
            }
        }

        return found;
    }

    private CommentAnchor Of(LocatedXml located)
    {
        var id = located.Xml.GetAttribute("id", located.Xml.NamespaceURI) ?? "";
        if (!anchors.TryGetValue(id, out var anchor))
        {
            anchors[id] = anchor = new CommentAnchor { TagName = located.Xml.Name, Namespace = located.Xml.NamespaceURI };
        }

        return anchor;
    }
}

/// <summary>Where the marks of one comment stand.</summary>
internal sealed class CommentAnchor
{
    /// <summary>The name of its tag with the prefix it has there.</summary>
    public required string TagName { get; init; }

    public required string Namespace { get; init; }

    /// <summary>The place after its start mark; 0 where it has none.</summary>
    public int AfterStart { get; set; }

    /// <summary>The place after the run of its reference; 0 where it has none.</summary>
    public int AfterReference { get; set; }
}
