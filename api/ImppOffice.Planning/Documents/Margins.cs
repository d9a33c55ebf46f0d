namespace ImppOffice.Planning.Documents;

/// <summary>Text outside the body: a header, a footer, a footnote, an endnote.</summary>
/// <param name="Kind">Which of them.</param>
/// <param name="Paragraphs">Its paragraphs; their number is 0.</param>
/// <param name="AnchorParagraph">The body paragraph that refers to it (notes), or 0.</param>
public sealed record Story(StoryKind Kind, IReadOnlyList<Paragraph> Paragraphs, int AnchorParagraph)
{
    /// <summary>The text of all paragraphs, a line each.</summary>
    public string Text => string.Join('\n', Paragraphs.Select(paragraph => paragraph.Text));
}

/// <summary>Kinds of text outside the body.</summary>
public enum StoryKind
{
    Header,
    Footer,
    Footnote,
    Endnote,
}

/// <summary>A comment.</summary>
/// <param name="Id">Its <c>w:id</c>.</param>
/// <param name="Author">Who wrote it; empty where unnamed.</param>
/// <param name="Text">What it says.</param>
/// <param name="Resolved">True where it was marked as done.</param>
/// <param name="Paragraph">The body paragraph where it starts, or 0 where it is not anchored.</param>
public sealed record Comment(string Id, string Author, string Text, bool Resolved, int Paragraph)
{
    /// <summary>The text it is on, a line for each paragraph, at most 2,000 characters; empty where it marks a point.</summary>
    public string Quote { get; init; } = "";

    /// <summary>When it was written, as its writer's clock said; null where that is not told.</summary>
    public DateTimeOffset? Date { get; init; }

    /// <summary>The <c>w:id</c> of the comment it answers; null where it answers none.</summary>
    public string? Answers { get; init; }

    /// <summary>Who signs the comments that the product itself writes.</summary>
    public const string ProductAuthor = "ImppOffice";
}

/// <summary>An open tracked change.</summary>
/// <param name="Kind">What was done.</param>
/// <param name="Author">Who did it; empty where unnamed.</param>
/// <param name="Paragraph">The body paragraph, or 0 in other parts.</param>
/// <param name="Snippet">The first words concerned, at most 80 characters; empty for marks and formatting.</param>
public sealed record TrackedChange(ChangeKind Kind, string Author, int Paragraph, string Snippet);

/// <summary>Kinds of tracked changes.</summary>
public enum ChangeKind
{
    Insertion,
    Deletion,
    MoveFrom,
    MoveTo,
    Formatting,
    RowInserted,
    RowDeleted,
    CellChanged,
}

/// <summary>A field whose result is text.</summary>
/// <param name="Instruction">The field code, trimmed.</param>
/// <param name="Result">The text shown.</param>
/// <param name="Paragraph">The body paragraph it begins in, or 0 in other parts.</param>
public sealed record Field(string Instruction, string Result, int Paragraph);

/// <summary>A named place.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Paragraph">The body paragraph it begins in.</param>
public sealed record Bookmark(string Name, int Paragraph);

/// <summary>A stretch of text that is set apart.</summary>
/// <param name="Paragraph">The body paragraph, or 0 in other parts.</param>
/// <param name="Text">The text.</param>
public sealed record Passage(int Paragraph, string Text);

/// <summary>Something in the document that could not be read or judged.</summary>
/// <param name="What">A stable name in kebab case: <c>pictures</c>, <c>embedded-objects</c>, <c>charts</c>, <c>diagrams</c>, <c>equations</c>,
/// <c>diagrams</c>, <c>text-boxes</c>, <c>alternate-format-chunks</c>, <c>sub-documents</c>, <c>language</c>, <c>damaged-part</c>.</param>
/// <param name="Count">How many.</param>
/// <param name="Paragraph">The first place, or 0.</param>
/// <param name="Detail">What names it further (a language, a part), or null.</param>
public sealed record Unread(string What, int Count, int Paragraph, string? Detail = null);

/// <summary>The core properties that matter here; null where not set.</summary>
/// <param name="Title">The title property.</param>
/// <param name="Subject">The subject property.</param>
/// <param name="Category">The category property.</param>
public sealed record CoreProperties(string? Title, string? Subject, string? Category);
