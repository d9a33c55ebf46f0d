using System.Xml.Linq;
using ImppOffice.Planning;
using ImppOffice.Word.Comparing;
using ImppOffice.Word.Editing;

namespace ImppOffice.Word.Revising;

/// <summary>Lets paragraphs that stand together say something else: paragraph by paragraph, and word by word in each.</summary>
internal sealed class BlockRewrite(RevisingSession session)
{
    /// <summary>Null once it is done, or why it cannot be.</summary>
    /// <param name="element">The element, for the problem.</param>
    /// <param name="paragraphs">The paragraphs, at least one.</param>
    /// <param name="texts">What they say now, at least one text.</param>
    public Problem? Apply(string element, IReadOnlyList<XElement> paragraphs, IReadOnlyList<string> texts)
    {
        if (paragraphs.Any(session.Touched.Contains))
        {
            return Problems.AmendedTwice(element);
        }

        var live = paragraphs.Select(LiveParagraph.Of).ToList();
        live = live.Exists(paragraph => !paragraph.IsEmpty) ? [.. live.Where(paragraph => !paragraph.IsEmpty)] : [live[0]];
        var arrival = new ParagraphArrival(session, live);
        var departure = new ParagraphDeparture(session);
        foreach (var (one, other) in Pairs(live, texts))
        {
            var problem = one < 0 ? arrival.Insert(element, texts[other])
                : other < 0 ? departure.Delete(element, live[one])
                : Change(element, live[one].Element, texts[other]);
            if (problem is not null)
            {
                return problem;
            }

            if (one >= 0)
            {
                arrival.Pass(live[one], other >= 0);
            }
        }

        arrival.Finish();
        departure.Finish();
        return null;
    }

    /// <summary>Lets one paragraph say something else.</summary>
    public Problem? Change(string element, XElement paragraph, string text)
    {
        if (LiveParagraph.Of(paragraph).Text.Trim() == text.Trim())
        {
            return null;
        }

        if (session.Touched.Contains(paragraph))
        {
            return Problems.AmendedTwice(element);
        }

        if (IsLocked(paragraph))
        {
            return Problems.ElementLocked(element);
        }

        if (LiveParagraph.IsJoined(paragraph, session.Revisions))
        {
            return Problems.RevisionByHand(element, "an open change of somebody else joins two of its paragraphs");
        }

        session.NoteStateOf(paragraph, element);
        session.Touched.Add(paragraph);
        var refusal = ShowsPrompt(paragraph) ? Replace(paragraph, text) : session.Inlines.Apply(paragraph, text);
        return RevisingSession.Say(refusal, element);
    }

    /// <summary>True where Word lets nobody change what stands around a paragraph.</summary>
    public static bool IsLocked(XElement paragraph) =>
        paragraph.Ancestors(paragraph.Name.Namespace + "sdt").Any(control => new EditedControl(control, paragraph.Name.Namespace).IsLocked);

    /// <summary>Lets the controls around a paragraph show text.</summary>
    public static void ShowText(XElement paragraph)
    {
        foreach (var control in paragraph.Ancestors(paragraph.Name.Namespace + "sdt"))
        {
            new EditedControl(control, paragraph.Name.Namespace).BeginContent();
        }
    }

    private bool ShowsPrompt(XElement paragraph)
    {
        var shows = paragraph.Ancestors(session.W + "sdt").Any(control => PlaceholderState.Shows(control, session.W));
        ShowText(paragraph);
        return shows;
    }

    private InlineRefusal? Replace(XElement paragraph, string text)
    {
        var refusal = session.Inlines.Delete(paragraph);
        paragraph.Add(new ArrivingRuns(session.Revisions).Run(text, null));
        return refusal;
    }

    // Two paragraphs that stand for each other alone are versions of one another, however little they have in common.
    private static List<Pair> Pairs(List<LiveParagraph> live, IReadOnlyList<string> texts)
    {
        if (live.Count == 1 && texts.Count == 1)
        {
            return [new Pair(0, 0)];
        }

        var vocabulary = new Vocabulary();
        var pairs = BlockAlignment.Of([.. live.Select(paragraph => UnitOf(paragraph.Likeness))], [.. texts.Select(UnitOf)]);
        var tail = pairs.FindLastIndex(pair => pair is { Old: >= 0, New: >= 0 }) + 1;
        var (gone, come) = (pairs.FindLastIndex(pair => pair.New < 0), pairs.FindLastIndex(pair => pair.Old < 0));
        return gone < tail || come < tail ? pairs : [.. pairs.Where((_, index) => index != gone && index != come), new Pair(pairs[gone].Old, pairs[come].New)];

        Unit UnitOf(string text) => Unit.Of("p", text.Trim(), text, vocabulary);
    }
}
