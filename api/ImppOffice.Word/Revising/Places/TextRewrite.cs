using System.Xml.Linq;
using ImppOffice.Planning;
using ImppOffice.Word.Comparing;
using ImppOffice.Word.Editing;

namespace ImppOffice.Word.Revising;

/// <summary>Lets the text of an element that stands in the document say something else.</summary>
internal sealed class TextRewrite(RevisingSession session)
{
    /// <summary>Null once it is done, or why it cannot be.</summary>
    public Problem? Apply(string element, RevisionPlace place, IReadOnlyList<string> texts)
    {
        if (place.BareHeading is { } heading)
        {
            PutUnder(heading, texts);
            return null;
        }

        if (place.Inline is { } inline)
        {
            return InLine(element, inline, string.Join('\n', texts));
        }

        if (place.Paragraphs.Count == 0)
        {
            return Problems.WrongForm(element, "rows, and its text holds nothing but a table");
        }

        if (place.Table is not null)
        {
            session.Note(RevisionNoteKind.TableKept, element);
        }

        // A sub-heading in the element's text stays, unless the new text has headings of its own.
        var headings = place.Paragraphs.Where(session.Headings.Contains).ToList();
        var said = texts.Select(text => text.Trim()).ToHashSet(StringComparer.Ordinal);
        var body = place.Paragraphs.Where(paragraph => !headings.Contains(paragraph) || said.Contains(LiveParagraph.Of(paragraph).Text.Trim())).ToList();
        return session.Blocks.Apply(element, body.Count > 0 ? body : place.Paragraphs, place.IsPlain ? [string.Join('\n', texts)] : [place.Label + texts[0], .. texts.Skip(1)]);
    }

    private Problem? InLine(string element, XElement content, string text)
    {
        var paragraph = content.Ancestors(session.W + "p").First();
        if (InlineReader.TextOf(InlineReader.Read(content)).Trim() == text.Trim() && !PlaceholderState.Shows(content.Parent!, session.W))
        {
            return null;
        }

        if (session.Touched.Contains(paragraph))
        {
            return Problems.AmendedTwice(element);
        }

        if (BlockRewrite.IsLocked(paragraph) || new EditedControl(content.Parent!, session.W).IsLocked)
        {
            return Problems.ElementLocked(element);
        }

        session.NoteStateOf(content, element);
        session.Touched.Add(paragraph);
        var shows = PlaceholderState.Shows(content.Parent!, session.W);
        new EditedControl(content.Parent!, session.W).BeginContent();
        if (!shows)
        {
            return RevisingSession.Say(session.Inlines.Apply(content, text), element);
        }

        var refusal = session.Inlines.Delete(content);
        content.Add(new ArrivingRuns(session.Revisions).Run(text, null));
        return RevisingSession.Say(refusal, element);
    }

    private void PutUnder(XElement heading, IReadOnlyList<string> texts)
    {
        var paragraphs = texts.Select(text => FilledText.Paragraph(null, text, session.W)).ToList();
        InsertionMarks.Mark(paragraphs, session.Editing);
        heading.AddAfterSelf(paragraphs);
    }
}
