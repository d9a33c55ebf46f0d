using System.Xml.Linq;

namespace ImppOffice.Word.Comparing;

/// <summary>Brings pieces of the new version in as inserted runs.</summary>
internal sealed class InlineInsertion(Redliner redliner, RunWriter writer)
{
    private readonly Dictionary<XElement, XElement> looks = [];
    private readonly XNamespace w = redliner.W;

    public void Insert(Atom atom)
    {
        switch (atom)
        {
            case PieceAtom piece:
                if (redliner.References.Insert(piece) is { } placed)
                {
                    writer.Add(placed, Fate.Inserted, Look(piece.Properties));
                }

                break;
            case FieldAtom field:
                field.Runs.ToList().ForEach(Insert);
                break;
            case WrapperAtom { Element: var control } wrapper when control.Name == w + "sdt":
                foreach (var element in redliner.Controls.Insert(control, redliner.Inlines.Insert(wrapper.Content)))
                {
                    writer.Add(element);
                }

                break;
            case WrapperAtom { Element: var link } wrapper when link.Name == w + "hyperlink" && redliner.Links.Insert(link, redliner.Inlines.Insert(wrapper.Content)) is { } inserted:
                writer.Add(inserted);
                break;
            case WrapperAtom { Element: var field } wrapper when field.Name == w + "fldSimple":
                writer.Add(FieldMark("begin"));
                writer.Add(Inserted(new XElement(w + "instrText", new XAttribute(XNamespace.Xml + "space", "preserve"), (string?)field.Attribute(w + "instr"))));
                writer.Add(FieldMark("separate"));
                redliner.NowAtoms.Read(wrapper.Content).ForEach(Insert);
                writer.Add(FieldMark("end"));
                break;
            case WrapperAtom wrapper:
                redliner.Notes.Add(KindOf(wrapper), Wording.Of(wrapper.Element, w));
                redliner.NowAtoms.Read(wrapper.Content).ForEach(Insert);
                break;
            case ObjectAtom element:
                redliner.Notes.Add(RedlineNoteKind.Objects, Wording.Of(element.Element, w));
                break;
            case MarkerAtom marker:
                Note(marker);
                break;
        }
    }

    /// <summary>Notes half a field, which has its other half in another paragraph. Bookmarks and comments are counted for the document as a whole.</summary>
    public void Note(MarkerAtom marker)
    {
        if (marker.Element.Name == w + "r" && FieldRuns.Touches(marker.Element, w) && !redliner.HasFieldHalf(marker.Element))
        {
            redliner.Notes.Add(RedlineNoteKind.Fields, string.Concat(marker.Element.Elements(w + "instrText").Select(code => code.Value)));
        }
    }

    private static RedlineNoteKind KindOf(WrapperAtom wrapper) => wrapper.Element.Name.LocalName switch
    {
        "hyperlink" => RedlineNoteKind.Links,
        _ => RedlineNoteKind.ContentControls,
    };

    // A simple field cannot come or go as one; written out, it can.
    private XElement FieldMark(string type) => Inserted(new XElement(w + "fldChar", new XAttribute(w + "fldCharType", type)));

    private XElement Inserted(XElement piece) => redliner.Revisions.Mark("ins", new XElement(w + "r", piece));

    // A field's runs hold its marks and its text only; anything else in them is an object.
    private void Insert(XElement run)
    {
        var copy = new XElement(w + "r", run.Element(w + "rPr") is { } properties ? Look(properties) : null);
        foreach (var piece in run.Elements().Where(piece => piece.Name != w + "rPr"))
        {
            if (piece.Name.Namespace == w && piece.Name.LocalName is "t" or "tab" or "br" or "cr" or "fldChar" or "instrText" or "noBreakHyphen" or "softHyphen" or "sym")
            {
                copy.Add(new XElement(piece));
            }
            else
            {
                redliner.Notes.Add(RedlineNoteKind.Objects);
            }
        }

        writer.Add(redliner.Revisions.Mark("ins", copy));
    }

    private XElement? Look(XElement? properties)
    {
        if (properties is null)
        {
            return null;
        }

        if (!looks.TryGetValue(properties, out var look))
        {
            look = new XElement(w + "rPr", redliner.Properties.KnownOf(properties));
            looks.Add(properties, look);
        }

        return look;
    }
}
