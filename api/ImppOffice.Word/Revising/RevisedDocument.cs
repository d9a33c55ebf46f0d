using ImppOffice.Planning.Generation;

namespace ImppOffice.Word.Revising;

/// <summary>A document in force with amendments, in its three forms, and the proof of what stayed.</summary>
public sealed record RevisedDocument
{
    /// <summary>The document with every amendment as tracked changes (.docx); changes that stood in it before are as they were.</summary>
    public required byte[] Tracked { get; init; }

    /// <summary>The same with these tracked changes, and no others, accepted.</summary>
    public required byte[] Clean { get; init; }

    /// <summary>The United Nations mark-up form: deleted text struck out, new text in bold, no tracked changes; those of others are shown in the same way.</summary>
    public required byte[] Markup { get; init; }

    /// <summary>What became of every amendment, in the order in which they were given.</summary>
    public required IReadOnlyList<RevisedElement> Elements { get; init; }

    /// <summary>What a person ought to know of: what tracked changes cannot show.</summary>
    public required IReadOnlyList<RevisionNote> Notes { get; init; }

    /// <summary>Every paragraph that had to stay word for word, in order.</summary>
    public required IReadOnlyList<CarriedParagraph> Carried { get; init; }

    /// <summary>Every part of the package that the tracked form and the document in force have in common.</summary>
    public required IReadOnlyList<CarriedPart> Parts { get; init; }

    /// <summary>True where the document in force was digitally signed: no form of it is.</summary>
    public required bool SignatureBroken { get; init; }
}

/// <summary>What became of an amendment.</summary>
/// <param name="Amendment">The amendment.</param>
/// <param name="Title">The title of the element in the language of the revision.</param>
/// <param name="Found">How its place was found.</param>
/// <param name="Old">What the element said; empty where it was not there. Paragraphs and rows end with a line feed, cells with a tab.</param>
/// <param name="New">What it says now.</param>
/// <param name="Changed">False where it said the same already.</param>
public sealed record RevisedElement(Amendment Amendment, string Title, ElementFound Found, string Old, string New, bool Changed);

/// <summary>How the place of an amendment was found.</summary>
public enum ElementFound
{
    /// <summary>By the element's content control.</summary>
    Control,

    /// <summary>By its heading or label; the document has no control for it.</summary>
    Heading,

    /// <summary>By the number of the paragraph.</summary>
    Paragraph,

    /// <summary>By the row of the title block.</summary>
    TitleBlock,

    /// <summary>Nowhere: it was put in, in the template's order.</summary>
    Inserted,

    /// <summary>Nowhere, nor its section: it was put in with the section's heading.</summary>
    InsertedWithSection,

    /// <summary>The document has no such place and needs none: only its own data was changed.</summary>
    DataOnly,
}

/// <summary>Something that tracked changes cannot show.</summary>
/// <param name="Kind">What.</param>
/// <param name="Element">The element it happened to.</param>
public sealed record RevisionNote(RevisionNoteKind Kind, string Element);

/// <summary>What tracked changes cannot show.</summary>
public enum RevisionNoteKind
{
    /// <summary>The placeholder of a control was deleted as text: rejecting the change gives it back as text.</summary>
    Placeholder,

    /// <summary>A control showed a value of attached data, which would have put the old text back: it no longer does.</summary>
    Unbound,

    /// <summary>A table within a text stayed as it is.</summary>
    TableKept,

    /// <summary>Rows with merged cells stayed as they are.</summary>
    RowsKept,

    /// <summary>Changes of others are open in the amended text.</summary>
    OpenChanges,
}

/// <summary>A paragraph that had to stay word for word.</summary>
/// <param name="Number">Its number in the document in force, as in <see cref="Planning.Documents.Paragraph.Number"/>.</param>
/// <param name="Before">The SHA-256 of its XML there: text, formatting, notes, marks; in hexadecimal digits.</param>
/// <param name="After">The same in the tracked form.</param>
public sealed record CarriedParagraph(int Number, string Before, string After)
{
    /// <summary>True where it stayed.</summary>
    public bool IsEqual => Before == After;
}

/// <summary>A part of the package.</summary>
/// <param name="Name">Its name, such as <c>word/styles.xml</c>.</param>
/// <param name="Before">The SHA-256 of its bytes in the document in force.</param>
/// <param name="After">The same in the tracked form.</param>
public sealed record CarriedPart(string Name, string Before, string After)
{
    /// <summary>True where not a byte of it changed.</summary>
    public bool IsEqual => Before == After;
}
