using System.Xml.Linq;

namespace ImppOffice.Word.Comparing;

/// <summary>Merges the content of two paragraphs, or of two wrappers in them, to one with tracked changes.</summary>
internal sealed class InlineMerge(Redliner redliner)
{
    private readonly Dictionary<(XElement?, XElement?), XElement?> looks = [];

    /// <summary>Changes the content of an old container to lead to the new one's; the paragraph's properties stay.</summary>
    public void Merge(XElement old, XElement now)
    {
        var atoms = redliner.OldAtoms.Read(old);
        var made = redliner.Revisions.Count;
        var merged = Merge(atoms, redliner.NowAtoms.Read(now));
        if (redliner.Revisions.Count > made)
        {
            Replace(old, merged);
        }
    }

    /// <summary>Marks all content as deleted.</summary>
    public void Delete(XElement container) => Replace(container, Merge(redliner.OldAtoms.Read(container), []));

    /// <summary>The content of a container of the new version, all inserted.</summary>
    public List<XElement> Insert(XElement container) => Merge([], redliner.NowAtoms.Read(container));

    private List<XElement> Merge(List<Atom> old, List<Atom> now)
    {
        var writer = new RunWriter(redliner.W, redliner.Revisions);
        var placed = old.Where(atom => atom is not MarkerAtom).ToList();
        var coming = now.Where(atom => atom is not MarkerAtom).ToList();
        var matches = TokenMatch.Of([.. placed.Select(atom => atom.Key)], [.. coming.Select(atom => atom.Key)]);
        ChangedNotes.Match(placed, coming, matches);
        var inserting = new InlineInsertion(redliner, writer);
        now.OfType<MarkerAtom>().ToList().ForEach(inserting.Note);
        var (place, next) = (0, 0);
        foreach (var atom in old)
        {
            if (atom is MarkerAtom marker)
            {
                writer.Add(marker.Element);
            }
            else if (matches[place++] is >= 0 and var match)
            {
                for (; next < match; next++)
                {
                    inserting.Insert(coming[next]);
                }

                Keep(writer, atom, coming[next++]);
            }
            else
            {
                Delete(writer, atom);
            }
        }

        for (; next < coming.Count; next++)
        {
            inserting.Insert(coming[next]);
        }

        return writer.Finish();
    }

    private void Keep(RunWriter writer, Atom old, Atom now)
    {
        switch (old, now)
        {
            case (PieceAtom piece, PieceAtom other):
                redliner.References.MergeNotes(piece, other);
                writer.Add(piece, Fate.Kept, Look(piece.Properties, other.Properties));
                break;
            case (WrapperAtom wrapper, WrapperAtom other):
                PlaceholderState.Reconcile(wrapper.Element, other.Element, redliner);
                Merge(wrapper.Content, other.Content);
                writer.Add(wrapper.Element);
                break;
            case (FieldAtom field, _):
                field.Runs.ToList().ForEach(writer.Add);
                break;
            case (ObjectAtom kept, ObjectAtom other):
                if (Wording.Shape(kept.Element) != Wording.Shape(other.Element))
                {
                    redliner.Notes.Add(RedlineNoteKind.Objects, Wording.Of(kept.Element, redliner.W));
                }

                writer.Add(kept.Element);
                break;
        }
    }

    private void Delete(RunWriter writer, Atom atom)
    {
        switch (atom)
        {
            case PieceAtom piece:
                redliner.References.Delete(piece);
                writer.Add(piece, Fate.Deleted, piece.Properties);
                break;
            case FieldAtom field:
                field.Runs.ToList().ForEach(run => writer.Add(DeletedRun.Of(run, redliner)));
                break;
            case WrapperAtom wrapper:
                Delete(wrapper.Content);
                redliner.Controls.Deleted(wrapper.Element).ToList().ForEach(writer.Add);
                break;
            case ObjectAtom { Element: var element } when element.Name == redliner.W + "r":
                writer.Add(DeletedRun.Of(element, redliner));
                break;
            case ObjectAtom other:
                redliner.Notes.Add(RedlineNoteKind.Objects);
                writer.Add(other.Element);
                break;
        }
    }

    // The same object for the same pair, so that pieces of one run stay together.
    private XElement? Look(XElement? old, XElement? now)
    {
        if (!looks.TryGetValue((old, now), out var look))
        {
            look = redliner.Properties.Of(now) is { } mapped && !Wording.SameShapes(redliner.Properties.Plain(old), mapped)
                ? new XElement(redliner.W + "rPr", mapped, redliner.Revisions.Mark("rPrChange", new XElement(redliner.W + "rPr", redliner.Properties.Plain(old))))
                : old;
            looks.Add((old, now), look);
        }

        return look;
    }

    private static void Replace(XElement container, List<XElement> content)
    {
        var properties = container.Elements().FirstOrDefault(child => child.Name.LocalName == "pPr");
        container.RemoveNodes();
        container.Add(properties, content);
    }
}
