using System.Xml.Linq;
using ImppOffice.Planning;
using ImppOffice.Word.Comparing;
using ImppOffice.Word.Editing;

namespace ImppOffice.Word.Revising;

/// <summary>Brings paragraphs in that look like the one they follow.</summary>
internal sealed class ParagraphArrival(RevisingSession session, List<LiveParagraph> live)
{
    private readonly List<XElement> run = [];
    private LiveParagraph? passed;
    private LiveParagraph? kept;
    private XElement? last;

    /// <summary>Goes past a paragraph of the document; where it stays, what comes next takes after it.</summary>
    public void Pass(LiveParagraph paragraph, bool stays)
    {
        Finish();
        (passed, last) = (paragraph, paragraph.Element);
        kept = stays && !session.Headings.Contains(paragraph.Element) ? paragraph : kept;
    }

    /// <summary>Null once the paragraph stands there, or why it cannot.</summary>
    public Problem? Insert(string element, string text)
    {
        var pattern = (kept ?? live.Find(paragraph => !session.Headings.Contains(paragraph.Element)) ?? live[0]).Element;
        if (BlockRewrite.IsLocked(pattern))
        {
            return Problems.ElementLocked(element);
        }

        if (passed is { BreaksSection: true })
        {
            return Problems.RevisionByHand(element, "a section of the pages ends with it");
        }

        session.NoteStateOf(pattern, element);
        BlockRewrite.ShowText(pattern);
        var paragraph = Paragraph(pattern, text);
        if (last is null)
        {
            live[0].Element.AddBeforeSelf(paragraph);
        }
        else
        {
            last.AddAfterSelf(paragraph);
        }

        ParagraphMarks.Mark(paragraph, "ins", session.Revisions);
        last = paragraph;
        run.Add(paragraph);
        return null;
    }

    /// <summary>The last paragraph mark of a body, a cell or a control always stays: what comes behind it is told by the marks before it.</summary>
    public void Finish()
    {
        if (run.Count > 0 && passed is { Element: var before } && before.NextNode == run[0] && EdgeOfBlocks.IsLast(run[^1]) && ParagraphMarks.Look(before, session.W)?.Element(session.W + "ins") is null)
        {
            session.Touched.Add(before);
            ParagraphMarks.Mark(before, "ins", session.Revisions);
            ParagraphMarks.Unmark(run[^1], session.W);
            var look = run[^1].Element(session.W + "pPr");
            ParagraphMarks.Restyle(run[^1], Plain(look), Plain(before.Element(session.W + "pPr")), session.Revisions);
        }

        run.Clear();
    }

    private XElement Paragraph(XElement pattern, string text)
    {
        var paragraph = FilledText.Paragraph(pattern.Element(session.W + "pPr"), "", session.W);
        paragraph.Element(session.W + "pPr")?.Elements().Where(property => property.Name.LocalName is "framePr" or "pageBreakBefore").Remove();
        if (TextDirection.IsRightToLeft(text))
        {
            TextDirection.TurnParagraph(paragraph);
        }

        paragraph.Add(new ArrivingRuns(session.Revisions).Run(text, LookOf(pattern)));
        return paragraph;
    }

    // The look of most of its text: the first words may be a bold label, and a prompt is no text.
    private XElement? LookOf(XElement pattern) => InlineReader.Read(pattern)
        .Where(piece => piece.Kind == PieceKind.Text && !session.Revisions.IsOwn(piece.Run.Parent!))
        .OrderByDescending(piece => piece.Text.Length).FirstOrDefault()?.Run.Element(session.W + "rPr");

    private static List<XElement> Plain(XElement? properties) =>
        [.. (properties?.Elements() ?? []).Where(property => property.Name.LocalName is not ("rPr" or "sectPr" or "pPrChange")).Select(property => new XElement(property))];
}
