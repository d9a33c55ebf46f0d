using System.Runtime.InteropServices;

namespace ImppOffice.Planning.Documents;

/// <summary>
/// The text of the body as the file stands and as Word searches it, the same in every view: what open changes insert and
/// what they delete, placeholders and tables of contents too; no hidden text, no field codes, no text boxes.
/// </summary>
/// <param name="Text">The text in document order; a line feed before each paragraph, and <see cref="Mark"/> where Word has a mark that no text matches.</param>
/// <param name="Stretches">The pieces of it that a paragraph shows in the view without interruption, in order; neither placeholders nor contents.</param>
public sealed record BodyText(string Text, IReadOnlyList<BodyStretch> Stretches)
{
    /// <summary>Stands for the beginning or end of a field, a reference to a note, an object.</summary>
    public const char Mark = '\u0001';

    /// <summary>No text.</summary>
    public static BodyText Empty { get; } = new("", []);
}

/// <summary>A piece of <see cref="BodyText.Text"/>.</summary>
/// <param name="Paragraph">The paragraph's number in the file.</param>
/// <param name="Start">Where it begins.</param>
/// <param name="Length">How many characters.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct BodyStretch(int Paragraph, int Start, int Length);
