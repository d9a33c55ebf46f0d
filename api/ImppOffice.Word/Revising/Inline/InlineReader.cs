using System.Xml.Linq;
using ImppOffice.Word.Comparing;

namespace ImppOffice.Word.Revising;

/// <summary>Takes what a paragraph or an inline control says apart, as it stands with all open changes accepted; how it is cut into runs does not matter.</summary>
internal sealed class InlineReader
{
    private readonly XNamespace w;
    private readonly List<InlinePiece> pieces = [];
    private readonly Stack<bool> results = [];
    private FieldSpan? field;
    private int length;

    private InlineReader(XNamespace w) => this.w = w;

    public static List<InlinePiece> Read(XElement container)
    {
        var reader = new InlineReader(container.Name.Namespace);
        reader.Walk(container, prompt: false);

        // A run that holds the mark of a field beside text goes with the field.
        var fields = reader.pieces.Where(piece => piece.Field is not null).GroupBy(piece => piece.Run).ToDictionary(run => run.Key, run => run.First().Field);
        return [.. reader.pieces.Select(piece => piece with { Field = fields.GetValueOrDefault(piece.Run) })];
    }

    /// <summary>The text of pieces, without prompts.</summary>
    public static string TextOf(IEnumerable<InlinePiece> pieces) => string.Concat(pieces.Select(piece => piece.Text));

    private void Walk(XElement container, bool prompt)
    {
        foreach (var child in container.Elements().Where(child => child.Name.Namespace == w))
        {
            switch (child.Name.LocalName)
            {
                case "r":
                    Run(child, prompt);
                    break;
                case "ins" or "moveTo" or "hyperlink" or "smartTag" or "customXml" or "dir" or "bdo":
                    Walk(child, prompt);
                    break;
                case "sdt" when child.Element(w + "sdtContent") is { } content:
                    Walk(content, prompt || PlaceholderState.Shows(child, w));
                    break;
                case "fldSimple":
                    var outer = field;
                    field ??= new FieldSpan { IsWhole = true };
                    Walk(child, prompt);
                    field = outer;
                    break;
            }
        }
    }

    private void Run(XElement run, bool prompt)
    {
        var hidden = run.Element(w + "rPr")?.Element(w + "vanish") is not null;
        foreach (var child in run.Elements().Where(child => child.Name != w + "rPr").ToList())
        {
            var ends = child.Name == w + "fldChar" && Step((string?)child.Attribute(w + "fldCharType"));
            if (field is { } span && !span.Runs.Contains(run))
            {
                span.Runs.Add(run);
            }

            Add(run, child, hidden, prompt);
            if (ends)
            {
                field!.IsWhole = true;
                field = null;
            }
        }
    }

    // True where the outermost field ends.
    private bool Step(string? type)
    {
        switch (type)
        {
            case "begin":
                field ??= new FieldSpan();
                results.Push(false);
                return false;
            case "separate" when results.Count > 0:
                results.Pop();
                results.Push(true);
                return false;
            case "end" when results.Count > 0:
                results.Pop();
                return results.Count == 0 && field is not null;
            default:
                return false;
        }
    }

    private void Add(XElement run, XElement child, bool hidden, bool prompt)
    {
        var text = hidden || results.Contains(false) ? "" : Characters(child);
        var kind = child.Name.LocalName is "footnoteReference" or "endnoteReference" ? PieceKind.Note
            : text.Length == 0 ? PieceKind.Fixed
            : prompt ? PieceKind.Prompt
            : PieceKind.Text;
        pieces.Add(new InlinePiece(run, child, kind, length, kind == PieceKind.Text ? text : "", field));
        length += kind == PieceKind.Text ? text.Length : 0;
    }

    private string Characters(XElement child) => child.Name.Namespace != w ? "" : child.Name.LocalName switch
    {
        "t" => child.Value,
        "tab" or "ptab" => "\t",
        "br" when (string?)child.Attribute(w + "type") is null or "textWrapping" => "\n",
        "cr" => "\n",
        "noBreakHyphen" => "\u2011",
        _ => "",
    };
}
