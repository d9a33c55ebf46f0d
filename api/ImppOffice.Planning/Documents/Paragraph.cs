namespace ImppOffice.Planning.Documents;

/// <summary>
/// A paragraph as one view reads it: no placeholder text, no hidden text, no field codes, no text of text boxes.
/// </summary>
public sealed record Paragraph : Block
{
    /// <summary>
    /// Position in the file: the 1-based count of <c>w:p</c> elements of the main part in document order, every one
    /// counted (those of text boxes, of both branches of alternate content and of deleted rows too), so that it is
    /// the same in all views. Paragraphs of other parts (footnotes, headers) have 0.
    /// </summary>
    public required int Number { get; init; }

    /// <summary>The text, with a tab for <c>w:tab</c> and a line feed for <c>w:br</c>; an automatic number is not part of it.</summary>
    public required string Text { get; init; }

    /// <summary>The name of the style (<c>w:name</c>, not its id), or null where none is named.</summary>
    public string? Style { get; init; }

    /// <summary>Set where the paragraph is a heading.</summary>
    public Heading? Heading { get; init; }

    /// <summary>Set where the paragraph is an item of a list (and not a heading).</summary>
    public ListItem? ListItem { get; init; }

    /// <summary>
    /// The label that runs into the text, such as "End-state" in "<b>End-state:</b> a country at peace": the bold,
    /// italic or underlined words at the start, or the words before a colon within the first 80 characters; without
    /// the closing mark. Null where there is none.
    /// </summary>
    public string? Label { get; init; }

    /// <summary>Where the text after the label begins in <see cref="Text"/>; 0 without a label.</summary>
    public int LabelLength { get; init; }

    /// <summary>Pictures, charts, equations and embedded objects in the paragraph: content that cannot be judged.</summary>
    public int Objects { get; init; }

    /// <summary>True for right-to-left paragraphs (<c>w:bidi</c>).</summary>
    public bool RightToLeft { get; init; }

    /// <summary>True where there is neither text nor an object.</summary>
    public bool IsEmpty => Objects == 0 && string.IsNullOrWhiteSpace(Text);

    public override IEnumerable<Paragraph> Paragraphs => [this];
}

/// <summary>What makes a paragraph a heading.</summary>
/// <param name="Level">1 for the highest, up to 9.</param>
/// <param name="Title">The text without its typed number.</param>
/// <param name="Number">The typed number that was stripped ("1.2.1", "II.", "A."), or null.</param>
/// <param name="Basis">How it was recognised.</param>
public sealed record Heading(int Level, string Title, string? Number, HeadingBasis Basis);

/// <summary>How a heading was recognised, from the surest to the least sure.</summary>
public enum HeadingBasis
{
    /// <summary>A built-in or derived heading style, by its name or its outline level.</summary>
    Style,

    /// <summary>An outline level on the paragraph itself.</summary>
    OutlineLevel,

    /// <summary>A numbering level linked to a heading style, or a typed multi-level number on a short bold line.</summary>
    Numbering,

    /// <summary>Looks: short, alone, and bold or in capitals.</summary>
    Looks,
}

/// <summary>An item of a list.</summary>
/// <param name="List">The numbering instance (<c>w:numId</c>); -1 for lists typed by hand with a dash or bullet.</param>
/// <param name="Level">0 for the outermost.</param>
/// <param name="Ordered">True for numbers and letters, false for bullets.</param>
public sealed record ListItem(int List, int Level, bool Ordered);
