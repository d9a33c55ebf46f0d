using System.Xml.Linq;

namespace ImppOffice.Word.Comparing;

/// <summary>
/// Paragraphs added or removed at the end of a container. The last paragraph mark of a body, a cell or a control always
/// stays; Word itself then marks the marks before it instead, and so do we.
/// </summary>
internal sealed class ContainerEnd
{
    private readonly Redliner redliner;
    private readonly XElement? kept;
    private readonly XElement? last;
    private readonly List<XElement> former = [];
    private readonly List<XElement> formerLook = [];
    private readonly bool added;

    /// <summary>Looks at the end before anything is changed.</summary>
    public ContainerEnd(Redliner redliner, List<Pair> pairs, List<XElement> before, List<XElement> after)
    {
        this.redliner = redliner;
        var tail = pairs.FindLastIndex(pair => pair is { Old: >= 0, New: >= 0 }) + 1;
        var rest = pairs[tail..];
        added = rest.TrueForAll(pair => pair.Old < 0);
        if (tail == 0 || rest.Count == 0 || !(added || rest.TrueForAll(pair => pair.New < 0))
            || !rest.TrueForAll(pair => IsPlain(added ? after[pair.New] : before[pair.Old])) || !IsPlain(before[pairs[tail - 1].Old]))
        {
            return;
        }

        kept = before[pairs[tail - 1].Old];
        last = added ? null : before[rest[^1].Old];
        former = redliner.Properties.Plain((last ?? kept).Element(redliner.W + "pPr"));
        formerLook = redliner.Properties.Plain(ParagraphMarks.Look(last ?? kept, redliner.W));
    }

    public void Apply()
    {
        if (kept is null)
        {
            return;
        }

        var w = redliner.W;
        ParagraphMarks.Mark(kept, added ? "ins" : "del", redliner);
        var final = last ?? kept.ElementsAfterSelf(w + "p").Last();
        ParagraphMarks.Unmark(final, w);
        var properties = redliner.Properties.Plain((added ? final : kept).Element(w + "pPr"));
        var look = redliner.Properties.Plain(ParagraphMarks.Look(added ? final : kept, w));
        ParagraphMarks.Restyle(final, properties, former, redliner);
        ParagraphMarks.RestyleMark(final, look, formerLook, redliner);
    }

    private bool IsPlain(XElement block) =>
        block.Name == redliner.W + "p" && block.Element(redliner.W + "pPr")?.Element(redliner.W + "sectPr") is null;
}
