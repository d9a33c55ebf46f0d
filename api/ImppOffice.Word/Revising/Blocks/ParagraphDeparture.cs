using System.Xml.Linq;
using ImppOffice.Planning;
using ImppOffice.Word.Comparing;
using ImppOffice.Word.Editing;

namespace ImppOffice.Word.Revising;

/// <summary>Marks paragraphs as deleted.</summary>
internal sealed class ParagraphDeparture(RevisingSession session)
{
    private readonly List<XElement> deleted = [];

    /// <summary>Null once it is marked, or why it cannot be.</summary>
    public Problem? Delete(string element, LiveParagraph paragraph)
    {
        if (BlockRewrite.IsLocked(paragraph.Element))
        {
            return Problems.ElementLocked(element);
        }

        session.NoteStateOf(paragraph.Element, element);
        session.Touched.Add(paragraph.Element);
        BlockRewrite.ShowText(paragraph.Element);
        if (RevisingSession.Say(session.Inlines.Delete(paragraph.Element), element) is { } refused)
        {
            return refused;
        }

        foreach (var control in paragraph.Element.Descendants(session.W + "sdt").Where(CanGo).ToList())
        {
            session.Controls.Delete(control);
        }

        if (!paragraph.BreaksSection)
        {
            deleted.Add(paragraph.Element);
        }

        return null;
    }

    /// <summary>
    /// Marks the paragraph marks. The last one of a body, a cell or a control stays: the mark before what goes is marked
    /// in its place, and the paragraph that stays becomes like the one before.
    /// </summary>
    public void Finish()
    {
        // A mark that somebody else has deleted already is theirs.
        foreach (var paragraph in deleted.Where(paragraph => !EdgeOfBlocks.IsLast(paragraph) && !IsGone(paragraph)))
        {
            ParagraphMarks.Mark(paragraph, "del", session.Revisions);
        }

        foreach (var last in deleted.Where(EdgeOfBlocks.IsLast).ToList())
        {
            var first = last;
            while (EdgeOfBlocks.Before(first) is { } before && deleted.Contains(before))
            {
                first = before;
            }

            if (EdgeOfBlocks.Before(first) is { } kept && !LiveParagraph.Of(kept).BreaksSection && !IsGone(kept))
            {
                session.Touched.Add(kept);
                ParagraphMarks.Mark(kept, "del", session.Revisions);
                ParagraphMarks.Restyle(last, Plain(kept), Plain(last), session.Revisions);
            }
        }
    }

    private bool IsGone(XElement paragraph) => ParagraphMarks.Look(paragraph, session.W)?.Elements().Any(mark => mark.Name.LocalName is "del" or "moveFrom") == true;

    private bool CanGo(XElement control) =>
        (string?)control.Element(session.W + "sdtPr")?.Element(session.W + "lock")?.Attribute(session.W + "val") is not ("sdtLocked" or "sdtContentLocked" or "contentLocked");

    private List<XElement> Plain(XElement paragraph) =>
        [.. (paragraph.Element(session.W + "pPr")?.Elements() ?? []).Where(property => property.Name.LocalName is not ("rPr" or "sectPr" or "pPrChange")).Select(property => new XElement(property))];
}
