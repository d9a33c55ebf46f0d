using System.Xml.Linq;

namespace ImppOffice.Word.Comparing;

/// <summary>Takes the content of a paragraph, or of a wrapper in it, apart.</summary>
internal sealed class AtomReader(RedlineVersion version, NoteTexts notes)
{
    private readonly XNamespace w = version.W;

    public List<Atom> Read(XElement container)
    {
        var atoms = new List<Atom>();
        var children = container.Elements().Where(child => child.Name != w + "pPr").ToList();
        for (var index = 0; index < children.Count; index++)
        {
            var child = children[index];
            if (child.Name == w + "r" && FieldRuns.Touches(child, w))
            {
                var length = FieldRuns.Length(children, index, w);
                atoms.AddRange(length == 0 ? [new MarkerAtom(child)] : [new FieldAtom(FieldRuns.Key(children, index, length, w), children.GetRange(index, length))]);
                index += Math.Max(length, 1) - 1;
            }
            else
            {
                atoms.AddRange(child.Name == w + "r" ? Run(child) : [Other(child)]);
            }
        }

        return atoms;
    }

    private IEnumerable<Atom> Run(XElement run)
    {
        var pieces = run.Elements().Where(piece => piece.Name != w + "rPr").ToList();
        if (pieces.All(piece => piece.Name.Namespace == w && piece.Name.LocalName is "commentReference" or "footnoteRef" or "endnoteRef" or "annotationRef" or "lastRenderedPageBreak"))
        {
            return [new MarkerAtom(run)];
        }

        return pieces.All(IsPlain) ? pieces.SelectMany(piece => Pieces(piece, run.Element(w + "rPr"))) : [new ObjectAtom(run)];
    }

    private bool IsPlain(XElement piece) => piece.Name.Namespace == w && piece.Name.LocalName is
        "t" or "tab" or "ptab" or "br" or "cr" or "noBreakHyphen" or "softHyphen" or "sym" or "lastRenderedPageBreak" or "footnoteReference" or "endnoteReference";

    private IEnumerable<Atom> Pieces(XElement piece, XElement? properties) => piece.Name.LocalName switch
    {
        "t" => Tokens.Of(piece.Value).Select(token => new PieceAtom(token, properties, null)),
        "lastRenderedPageBreak" => [],
        "footnoteReference" or "endnoteReference" => [new PieceAtom($"{Atom.NoText}{piece.Name.LocalName} {notes.Of(piece)}", properties, piece)],
        _ => [new PieceAtom(Atom.NoText + Wording.Shape(piece), properties, piece)],
    };

    private Atom Other(XElement element) => element.Name.Namespace != w
        ? new ObjectAtom(element)
        : element.Name.LocalName switch
        {
            "sdt" when element.Element(w + "sdtContent") is { } content => new WrapperAtom($"{Atom.NoText}sdt {ControlKey.Of(element, w)}", element, content),
            "hyperlink" => new WrapperAtom($"{Atom.NoText}link {LinkTarget(element)}", element, element),
            "fldSimple" => new WrapperAtom($"{Atom.NoText}field {(string?)element.Attribute(w + "instr")}", element, element),
            "smartTag" or "customXml" or "dir" or "bdo" => new WrapperAtom(Atom.NoText + element.Name.LocalName, element, element),
            _ => new MarkerAtom(element),
        };

    private string LinkTarget(XElement link) => string.Join('#', link.Attributes()
        .Where(attribute => attribute.Name.LocalName is "id" or "anchor")
        .Select(attribute => attribute.Name.LocalName == "id" ? version.LinkTargets.GetValueOrDefault(attribute.Value, "") : attribute.Value));
}
