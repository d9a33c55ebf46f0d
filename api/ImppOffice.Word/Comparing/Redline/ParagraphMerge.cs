using System.Xml.Linq;

namespace ImppOffice.Word.Comparing;

/// <summary>Merges, deletes and inserts paragraphs.</summary>
internal sealed class ParagraphMerge(Redliner redliner)
{
    private readonly XNamespace w = redliner.W;

    /// <summary>Changes an old paragraph to lead to the new one.</summary>
    public void Merge(XElement old, XElement now)
    {
        redliner.Inlines.Merge(old, now);
        if (redliner.Properties.Of(now.Element(w + "pPr")) is { } properties)
        {
            ParagraphMarks.Restyle(old, properties, redliner.Properties.Plain(old.Element(w + "pPr")), redliner);
        }

        if (redliner.Properties.Of(ParagraphMarks.Look(now, w)) is { } look)
        {
            ParagraphMarks.RestyleMark(old, look, redliner.Properties.Plain(ParagraphMarks.Look(old, w)), redliner);
        }

        CompareSections(old, now);
    }

    /// <summary>Marks an old paragraph as deleted; a section break in it cannot go.</summary>
    public void Delete(XElement old)
    {
        redliner.Inlines.Delete(old);
        if (HasSection(old))
        {
            redliner.Notes.Add(RedlineNoteKind.SectionProperties);
        }
        else
        {
            ParagraphMarks.Mark(old, "del", redliner);
        }
    }

    /// <summary>A new paragraph as an inserted one; a section break in it cannot come.</summary>
    public XElement Insert(XElement now)
    {
        if (HasSection(now))
        {
            redliner.Notes.Add(RedlineNoteKind.SectionProperties);
        }

        var look = redliner.Properties.KnownOf(ParagraphMarks.Look(now, w));
        var properties = new XElement(w + "pPr", redliner.Properties.KnownOf(now.Element(w + "pPr")), look.Count > 0 ? new XElement(w + "rPr", look) : null);
        var inserted = new XElement(w + "p", properties, redliner.Inlines.Insert(now));
        ParagraphMarks.Mark(inserted, "ins", redliner);
        return inserted;
    }

    private bool HasSection(XElement paragraph) => paragraph.Element(w + "pPr")?.Element(w + "sectPr") is not null;

    private void CompareSections(XElement old, XElement now)
    {
        var (before, after) = (old.Element(w + "pPr")?.Element(w + "sectPr"), now.Element(w + "pPr")?.Element(w + "sectPr"));
        if (before is not null && after is not null)
        {
            redliner.Layout.TrackSection(before, after);
        }
        else if (before is not null || after is not null)
        {
            redliner.Notes.Add(RedlineNoteKind.SectionProperties);
        }
    }
}
