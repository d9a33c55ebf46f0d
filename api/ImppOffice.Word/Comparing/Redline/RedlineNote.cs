namespace ImppOffice.Word.Comparing;

/// <summary>A difference that Word cannot keep as a tracked change; the redline has it as the old version has it.</summary>
/// <param name="Kind">What it is about.</param>
/// <param name="Count">How many times.</param>
/// <param name="Example">The name or the first words of the first one; empty where there is none.</param>
public sealed record RedlineNote(RedlineNoteKind Kind, int Count, string Example);

/// <summary>What stays as it was.</summary>
public enum RedlineNoteKind
{
    /// <summary>A picture, text box, chart, equation or embedded object is new or differs.</summary>
    Objects,

    /// <summary>The text of headers or footers differs.</summary>
    HeadersAndFooters,

    /// <summary>Page size, margins or section breaks differ.</summary>
    SectionProperties,

    /// <summary>A style is new or is defined differently.</summary>
    Styles,

    /// <summary>A list uses numbering that the old version does not define.</summary>
    Numbering,

    /// <summary>Borders, widths, merged cells or other properties of a table differ.</summary>
    TableLayout,

    /// <summary>A content control is new: its text is inserted without it.</summary>
    ContentControls,

    /// <summary>A content control shows its placeholder in one version only.</summary>
    Placeholders,

    /// <summary>A link is new: its text is inserted without it.</summary>
    Links,

    /// <summary>A field is new: its text is inserted without it.</summary>
    Fields,

    /// <summary>A footnote or endnote cannot be brought in, because the old version has no part for it.</summary>
    Notes,

    /// <summary>A comment is new.</summary>
    Comments,

    /// <summary>A bookmark is new.</summary>
    Bookmarks,
}

/// <summary>A document whose tracked changes lead from one version to another.</summary>
/// <param name="Content">The bytes of the .docx.</param>
/// <param name="Notes">What the tracked changes leave out; by kind.</param>
/// <param name="SignatureBroken">True where the old version was digitally signed: the signature does not hold for the redline.</param>
public sealed record Redline(byte[] Content, IReadOnlyList<RedlineNote> Notes, bool SignatureBroken);
