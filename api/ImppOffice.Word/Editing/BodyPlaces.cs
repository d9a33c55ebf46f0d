using System.Xml.Linq;
using ImppOffice.Planning.Drafting;

namespace ImppOffice.Word.Editing;

/// <summary>A place between the children of an element.</summary>
/// <param name="Beside">The child it stands beside; null: the start of the body, or its end.</param>
/// <param name="After">True behind that child.</param>
internal sealed record BodyPlace(XElement? Beside, bool After);

/// <summary>Finds paragraphs by their numbers, and the places that anchors name.</summary>
internal sealed class BodyPlaces
{
    private readonly EditingSession session;
    private readonly List<XElement> paragraphs;

    public BodyPlaces(EditingSession session)
    {
        this.session = session;
        paragraphs = [.. session.Main.Descendants(session.W + "p")];
    }

    /// <summary>The paragraph with a number as in <see cref="Planning.Documents.Paragraph.Number"/>, or null.</summary>
    public XElement? Paragraph(int number) => number >= 1 && number <= paragraphs.Count ? paragraphs[number - 1] : null;

    /// <summary>The place of an anchor among the children of the body; null where the document has no such place.</summary>
    public BodyPlace? Of(Anchor anchor)
    {
        if (anchor.Position is AnchorPosition.Start or AnchorPosition.End)
        {
            return new BodyPlace(null, anchor.Position == AnchorPosition.End);
        }

        var found = anchor.Paragraph is { } number ? Paragraph(number)
            : anchor.Tag is { } tag && session.ControlsWith(tag).FirstOrDefault() is { } control ? control
            : anchor.Find is { } find && FoundParagraph.NumberOf(find, session.Document.BodyText) is { } sought ? Paragraph(sought)
            : null;
        var child = found?.AncestorsAndSelf().FirstOrDefault(ancestor => ancestor.Parent == session.Body);
        return child is null ? null : new BodyPlace(child, anchor.Position == AnchorPosition.After);
    }

    /// <summary>Puts content at a place.</summary>
    public void Insert(BodyPlace place, IReadOnlyList<XElement> content)
    {
        var body = session.Body;
        if (place is { Beside: { } beside, After: true })
        {
            beside.AddAfterSelf(content);
        }
        else if (place.Beside is { } next)
        {
            next.AddBeforeSelf(content);
        }
        else if (!place.After)
        {
            body.AddFirst(content);
        }
        else if (body.Elements().LastOrDefault() is { } last && last.Name == session.W + "sectPr")
        {
            last.AddBeforeSelf(content);
        }
        else
        {
            body.Add(content);
        }
    }
}
