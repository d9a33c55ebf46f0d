using System.Xml;
using ImppOffice.Planning;
using ImppOffice.Word.Reading;

namespace ImppOffice.Word.Writing;

/// <summary>Where in the text of a main part a paragraph can take marks.</summary>
internal sealed class ParagraphPlace
{
    /// <summary>The name of its tag with the prefix it has there.</summary>
    public required string TagName { get; init; }

    /// <summary>The namespace of its tag, transitional or strict.</summary>
    public required string Namespace { get; init; }

    /// <summary>True for an empty tag, which must be opened to take marks.</summary>
    public required bool IsEmptyTag { get; init; }

    /// <summary>How deep it is nested.</summary>
    public required int Depth { get; init; }

    /// <summary>The place before its content, after its properties.</summary>
    public int Start { get; set; }

    /// <summary>The place of its end tag, or the place after an empty tag.</summary>
    public int End { get; set; }
}

/// <summary>The paragraphs of a main part, and the ids its comments have.</summary>
internal sealed class ParagraphPlaces
{
    private readonly List<ParagraphPlace> hosts = [];
    private readonly Stack<ParagraphPlace> open = new();

    private ParagraphPlaces()
    {
    }

    /// <summary>The ids of comments that the text refers to.</summary>
    public HashSet<string> CommentIds { get; } = new(StringComparer.Ordinal);

    /// <summary>
    /// For each paragraph, in the order of <see cref="Planning.Documents.Paragraph.Number"/>, the one that takes its marks:
    /// itself, or the outermost one that holds the text box it stands in.
    /// </summary>
    public IReadOnlyList<ParagraphPlace> Hosts => hosts;

    public static ParagraphPlaces Find(string text, ReaderLimits limits)
    {
        var places = new ParagraphPlaces();
        using var located = new LocatedXml(text, limits);
        while (located.Read())
        {
            if (located.Xml.NamespaceURI is WordNamespaces.Word or WordNamespaces.StrictWord)
            {
                places.Visit(located);
            }
        }

        return places;
    }

    private void Visit(LocatedXml located)
    {
        switch ((located.Xml.NodeType, located.Xml.LocalName))
        {
            case (XmlNodeType.Element, "p"):
                Begin(located);
                break;
            case (XmlNodeType.EndElement, "p"):
                open.Pop().End = located.TagStart;
                break;
            case (XmlNodeType.Element, "pPr") when located.Xml.IsEmptyElement:
            case (XmlNodeType.EndElement, "pPr"):
                if (open.TryPeek(out var paragraph) && located.Xml.Depth == paragraph.Depth + 1)
                {
                    paragraph.Start = located.TagEnd;
                }

                break;
            case (XmlNodeType.Element, "commentReference" or "commentRangeStart" or "commentRangeEnd"):
                CommentIds.Add(located.Xml.GetAttribute("id", located.Xml.NamespaceURI) ?? "");
                break;
        }
    }

    private void Begin(LocatedXml located)
    {
        var end = located.TagEnd;
        var place = new ParagraphPlace
        {
            TagName = located.Xml.Name,
            Namespace = located.Xml.NamespaceURI,
            IsEmptyTag = located.Xml.IsEmptyElement,
            Depth = located.Xml.Depth,
            Start = end,
            End = end,
        };
        hosts.Add(open.Count == 0 ? place : open.Last());
        if (!place.IsEmptyTag)
        {
            open.Push(place);
        }
    }
}
