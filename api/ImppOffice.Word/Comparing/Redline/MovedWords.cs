using System.Xml.Linq;

namespace ImppOffice.Word.Comparing;

/// <summary>Turns a deleted paragraph and an inserted one into the two places of a move.</summary>
internal sealed class MovedWords(Redliner redliner)
{
    private readonly XNamespace w = redliner.W;

    /// <summary>True where the texts are the same, or differ in plain words alone: a note that is new cannot be told from one that moved.</summary>
    public bool CanMove(WholeParagraph gone, WholeParagraph come) =>
        gone.Text == come.Text || (Pieces(gone, "del") is not null && Pieces(come, "ins") is not null && come.Element.Elements().All(child => child.Name == w + "pPr" || child.Name == w + "ins"));

    /// <summary>Renames the marks; where words differ, they are inserted and deleted within the place the text moved to.</summary>
    public void Move(WholeParagraph gone, WholeParagraph come)
    {
        if (gone.Text == come.Text)
        {
            Rename(come.Marks(w + "ins"), "moveTo");
        }
        else
        {
            var written = Merge(Pieces(gone, "del")!, Pieces(come, "ins")!);
            come.Element.Elements(w + "ins").Remove();
            come.Element.Add(written);
        }

        Rename(gone.Marks(w + "del"), "moveFrom");
        RenameMark(gone, "del", "moveFrom");
        RenameMark(come, "ins", "moveTo");
    }

    private List<XElement> Merge(List<PieceAtom> old, List<PieceAtom> now)
    {
        var writer = new RunWriter(w, redliner.Revisions);
        var next = 0;
        foreach (var (match, index) in TokenMatch.Of([.. old.Select(piece => piece.Key)], [.. now.Select(piece => piece.Key)]).Select((match, index) => (match, index)))
        {
            for (; match >= 0 && next < match; next++)
            {
                writer.Add(now[next], Fate.Inserted, now[next].Properties);
            }

            if (match >= 0)
            {
                writer.Add(now[next], Fate.Moved, now[next++].Properties);
            }
            else
            {
                writer.Add(old[index], Fate.DeletedWhereMoved, old[index].Properties);
            }
        }

        now.Skip(next).ToList().ForEach(piece => writer.Add(piece, Fate.Inserted, piece.Properties));
        return writer.Finish();
    }

    // Null where there is more than words, tabs and breaks.
    private List<PieceAtom>? Pieces(WholeParagraph paragraph, string change)
    {
        var runs = new XElement(w + "p", paragraph.Marks(w + change).SelectMany(mark => mark.Elements()));
        foreach (var deleted in runs.Elements(w + "r").Elements(w + "delText"))
        {
            deleted.Name = w + "t";
        }

        var atoms = redliner.OldAtoms.Read(runs);
        return atoms.TrueForAll(atom => atom is PieceAtom { Element: null or { Name.LocalName: "tab" or "br" or "noBreakHyphen" } }) ? [.. atoms.Cast<PieceAtom>()] : null;
    }

    // What moves away keeps its text as text, unlike what is deleted.
    private void Rename(IEnumerable<XElement> marks, string name)
    {
        foreach (var mark in marks.ToList())
        {
            mark.Name = w + name;
            foreach (var piece in mark.Elements(w + "r").Elements().Where(piece => piece.Name == w + "delText" || piece.Name == w + "delInstrText").ToList())
            {
                piece.Name = w + (piece.Name.LocalName == "delText" ? "t" : "instrText");
            }
        }
    }

    private void RenameMark(WholeParagraph paragraph, string change, string name)
    {
        if (paragraph.HasMark)
        {
            ParagraphMarks.Look(paragraph.Element, w)!.Element(w + change)!.Name = w + name;
        }
    }
}
