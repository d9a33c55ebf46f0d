using System.Xml.Linq;
using ImppOffice.Word.Comparing;

namespace ImppOffice.Word.Revising;

/// <summary>A paragraph as it stands with all open changes accepted.</summary>
/// <param name="Element">The paragraph.</param>
/// <param name="Text">What it says.</param>
/// <param name="Prompt">The text of placeholders in it.</param>
internal sealed record LiveParagraph(XElement Element, string Text, string Prompt)
{
    public static LiveParagraph Of(XElement paragraph)
    {
        var pieces = InlineReader.Read(paragraph);
        var w = paragraph.Name.Namespace;
        var isPrompt = paragraph.Ancestors(w + "sdt").Any(control => PlaceholderState.Shows(control, w));
        var prompt = string.Concat(pieces.Where(piece => piece.Kind == PieceKind.Prompt).Select(piece => piece.Element.Value));
        return isPrompt ? new LiveParagraph(paragraph, "", InlineReader.TextOf(pieces) + prompt) : new LiveParagraph(paragraph, InlineReader.TextOf(pieces), prompt);
    }

    /// <summary>What the paragraphs say, a line each; empty ones are passed over.</summary>
    public static string TextOf(IEnumerable<XElement> paragraphs) =>
        string.Join('\n', paragraphs.Select(Of).Select(paragraph => paragraph.Text.Trim()).Where(text => text.Length > 0));

    /// <summary>True where it says nothing at all.</summary>
    public bool IsEmpty => string.IsNullOrWhiteSpace(Text) && string.IsNullOrWhiteSpace(Prompt);

    /// <summary>What it is aligned by.</summary>
    public string Likeness => string.IsNullOrWhiteSpace(Text) ? Prompt : Text;

    /// <summary>True where it breaks off a section, which tracked changes cannot undo.</summary>
    public bool BreaksSection => Element.Element(Element.Name.Namespace + "pPr")?.Element(Element.Name.Namespace + "sectPr") is not null;

    /// <summary>True where somebody else's open change joins its text to that of the paragraph before or after it.</summary>
    public static bool IsJoined(XElement paragraph, Revisions revisions) =>
        Joins(paragraph, EdgeOfBlocks.After(paragraph), revisions) || (EdgeOfBlocks.Before(paragraph) is { } before && Joins(before, paragraph, revisions));

    private static bool Joins(XElement paragraph, XElement? next, Revisions revisions) =>
        next is not null && ParagraphMarks.Look(paragraph, paragraph.Name.Namespace)?.Elements().Any(mark => mark.Name.LocalName is "del" or "moveFrom" && !revisions.IsOwn(mark)) == true
        && !Of(paragraph).IsEmpty && !Of(next).IsEmpty;
}
