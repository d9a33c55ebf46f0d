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

    /// <summary>A section break is new or gone.</summary>
    SectionProperties,

    /// <summary>A style is defined differently, or is new and not used.</summary>
    Styles,

    /// <summary>A list uses numbering that the old version has no part for.</summary>
    Numbering,

    /// <summary>A wrapper around text, such as custom XML, is new: its text is inserted without it.</summary>
    ContentControls,

    /// <summary>A content control shows its placeholder in one version only.</summary>
    Placeholders,

    /// <summary>A link in a note is new: its text is inserted without it.</summary>
    Links,

    /// <summary>Half a field is new, which has its other half in another paragraph.</summary>
    Fields,

    /// <summary>A reference leads to no footnote or endnote.</summary>
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
