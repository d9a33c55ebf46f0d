using System.Globalization;
using System.Xml.Linq;

namespace ImppOffice.Word.Comparing;

/// <summary>Footnotes and endnotes that come or go with the references to them.</summary>
internal sealed class NoteReferences(Redliner redliner, NoteTexts old, NoteTexts now)
{
    private readonly XNamespace w = redliner.W;

    /// <summary>The kinds of notes that were changed: footnote, endnote.</summary>
    public HashSet<string> Changed { get; } = new(StringComparer.Ordinal);

    /// <summary>Marks the note's own text as deleted where the piece refers to one.</summary>
    public void Delete(PieceAtom piece)
    {
        if (IsReference(piece) && old.Find(piece.Element!) is { } note)
        {
            Changed.Add(NoteTexts.KindOf(piece.Element!));
            foreach (var paragraph in note.Descendants(w + "p").ToList())
            {
                redliner.Inlines.Delete(paragraph);
            }
        }
    }

    /// <summary>The piece as it can stand in the old version, a note brought along; null where the new version itself lacks it, which is noted.</summary>
    public PieceAtom? Insert(PieceAtom piece)
    {
        if (!IsReference(piece))
        {
            return piece;
        }

        var kind = NoteTexts.KindOf(piece.Element!);
        if (now.Find(piece.Element!) is not { } note)
        {
            redliner.Notes.Add(RedlineNoteKind.Notes, now.Of(piece.Element!));
            return null;
        }

        Changed.Add(kind);
        var part = old.PartFor(kind, now);
        var id = part.Elements(w + kind).Select(known => int.TryParse((string?)known.Attribute(w + "id"), NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) ? number : 0).Append(0).Max() + 1;
        var content = redliner.Blocks.Blocks(note).SelectMany(redliner.Blocks.Insert).ToList();
        NumberFirst(content, note, kind);
        content.TakeLast(1).Where(last => last.Name == w + "p").ToList().ForEach(last => ParagraphMarks.Unmark(last, w));
        part.Add(new XElement(w + kind, new XAttribute(w + "id", id), content));
        var reference = new XElement(piece.Element!);
        reference.SetAttributeValue(w + "id", id);
        return piece with { Element = reference };
    }

    /// <summary>Leads the text of a note of the old version to that of the new one.</summary>
    public void MergeNotes(PieceAtom before, PieceAtom after)
    {
        if (IsReference(before) && old.Find(before.Element!) is { } note && now.Find(after.Element!) is { } coming && !redliner.IsSame(note, coming))
        {
            var made = redliner.Revisions.Count;
            redliner.Blocks.Merge(note, coming);
            if (redliner.Revisions.Count > made)
            {
                Changed.Add(NoteTexts.KindOf(before.Element!));
            }
        }
    }

    /// <summary>True for a reference to a footnote or an endnote.</summary>
    public static bool IsReference(PieceAtom piece) => piece.Element?.Name.LocalName is "footnoteReference" or "endnoteReference";

    // The note's own number is a mark without text, which inserting leaves out.
    private void NumberFirst(List<XElement> paragraphs, XElement note, string kind)
    {
        if (paragraphs.FirstOrDefault()?.Element(w + "pPr") is { } properties && note.Descendants(w + (kind + "Ref")).FirstOrDefault()?.Parent is { } number)
        {
            var run = new XElement(w + "r", number.Element(w + "rPr") is { } look ? new XElement(w + "rPr", redliner.Properties.KnownOf(look)) : null, new XElement(w + (kind + "Ref")));
            properties.AddAfterSelf(redliner.Revisions.Mark("ins", run));
        }
    }
}
