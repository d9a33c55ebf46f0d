using System.Xml.Linq;

namespace ImppOffice.Word.Revising;

/// <summary>A child of a run that counts: what others have deleted is not among them.</summary>
/// <param name="Run">The run.</param>
/// <param name="Element">The child of the run.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Start">How many characters of the text stand before it.</param>
/// <param name="Text">What it says; empty for all that is no text.</param>
/// <param name="Field">The field it belongs to, or null.</param>
internal sealed record InlinePiece(XElement Run, XElement Element, PieceKind Kind, int Start, string Text, FieldSpan? Field)
{
    public int End => Start + Text.Length;
}

/// <summary>What a piece of a run is.</summary>
internal enum PieceKind
{
    /// <summary>Text, a tab or a line break.</summary>
    Text,

    /// <summary>A reference to a footnote or an endnote.</summary>
    Note,

    /// <summary>Text of a placeholder, which is no text of the document.</summary>
    Prompt,

    /// <summary>A picture, a mark, hidden text: it stays where it is.</summary>
    Fixed,
}

/// <summary>A field that stands or falls as a whole.</summary>
internal sealed class FieldSpan
{
    /// <summary>The runs it is spread over, in order.</summary>
    public List<XElement> Runs { get; } = [];

    /// <summary>True where it ends in the paragraph it begins in.</summary>
    public bool IsWhole { get; set; }
}
