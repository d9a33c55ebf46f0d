using ImppOffice.Planning.Documents;

namespace ImppOffice.Word.Reading;

/// <summary>Marks that stand between paragraphs as well as in them: bookmarks, beginnings of comments, changed controls.</summary>
internal static class RangeMarks
{
    private const string CursorBookmark = "_GoBack";

    /// <summary>Reads the element where it is such a mark; false where it is something else.</summary>
    public static bool TryRead(StoryContext context, int paragraph)
    {
        var xml = context.Xml;
        switch (xml.Name)
        {
            case "bookmarkStart":
                AddBookmark(context, paragraph);
                return true;
            case "commentRangeStart":
                AddCommentAnchor(context, paragraph);
                BeginCommentRange(context);
                return true;
            case "commentRangeEnd":
                EndCommentRange(context);
                return true;
            case "customXmlInsRangeStart" or "customXmlMoveToRangeStart":
                context.Log.Add(ChangeKind.Insertion, xml, paragraph);
                context.Changes.MoveControls(insertion: true, 1);
                return true;
            case "customXmlInsRangeEnd" or "customXmlMoveToRangeEnd":
                context.Changes.MoveControls(insertion: true, -1);
                return true;
            case "customXmlDelRangeStart" or "customXmlMoveFromRangeStart":
                context.Log.Add(ChangeKind.Deletion, xml, paragraph);
                context.Changes.MoveControls(insertion: false, 1);
                return true;
            case "customXmlDelRangeEnd" or "customXmlMoveFromRangeEnd":
                context.Changes.MoveControls(insertion: false, -1);
                return true;
            default:
                return false;
        }
    }

    /// <summary>Notes where a comment starts; the cursor stands on the mark or the reference.</summary>
    public static void AddCommentAnchor(StoryContext context, int paragraph)
    {
        if (context.IsMain && context.Xml.Attribute("id") is { } id)
        {
            context.Found.CommentAnchors.TryAdd(id, paragraph);
        }
    }

    private static void BeginCommentRange(StoryContext context)
    {
        if (context.IsMain && context.Xml.Attribute("id") is { } id)
        {
            context.Found.CommentRanges.Begin(id);
        }
    }

    private static void EndCommentRange(StoryContext context)
    {
        if (context.IsMain && context.Xml.Attribute("id") is { } id)
        {
            context.Found.CommentRanges.End(id);
        }
    }

    private static void AddBookmark(StoryContext context, int paragraph)
    {
        if (context.IsMain && !context.Changes.Gone && context.Xml.Attribute("name") is { Length: > 0 } name && name != CursorBookmark)
        {
            context.Found.Bookmarks.Add(new Bookmark(name, paragraph));
        }
    }
}
