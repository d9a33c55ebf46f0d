namespace ImppOffice.Word.Comparing;

/// <summary>What differs between two versions of a document, in reading order of the new one.</summary>
/// <param name="Old">The name of the old version.</param>
/// <param name="New">The name of the new version.</param>
/// <param name="Counts">How many differences of each kind there are; kinds without any are left out.</param>
/// <param name="Differences">The differences; empty where the versions are the same.</param>
public sealed record Comparison(string Old, string New, IReadOnlyDictionary<DifferenceKind, int> Counts, IReadOnlyList<Difference> Differences)
{
    /// <summary>True where nothing differs that is compared: text, styles, headings, lists, tables, headers, footers and notes.</summary>
    public bool Same => Differences.Count == 0;
}

/// <summary>One paragraph, table row or cell that differs.</summary>
public sealed record Difference
{
    public required DifferenceKind Kind { get; init; }

    public required DifferenceScope Scope { get; init; }

    /// <summary>Where it stands in the old version; null for what is added.</summary>
    public required DifferencePlace? Old { get; init; }

    /// <summary>Where it stands in the new version; null for what is removed.</summary>
    public required DifferencePlace? New { get; init; }

    /// <summary>The text in pieces: those not added are the old text, those not removed the new one. Cells of a row are parted by " | ".</summary>
    public required IReadOnlyList<TextPiece> Text { get; init; }

    /// <summary>Dates and numbers that changed within the text; empty for what is added or removed as a whole.</summary>
    public IReadOnlyList<FigureChange> Figures { get; init; } = [];

    /// <summary>The style, heading level and list level before and after where they differ, else null.</summary>
    public StyleChange? Style { get; init; }
}

/// <summary>What happened to a paragraph, row or cell.</summary>
public enum DifferenceKind
{
    Added,
    Removed,

    /// <summary>The same text, or nearly the same, stands elsewhere.</summary>
    Moved,

    /// <summary>Words differ, and perhaps the style too.</summary>
    Changed,

    /// <summary>The same words in another style, heading level or list level.</summary>
    Restyled,
}

/// <summary>What differs as a whole.</summary>
public enum DifferenceScope
{
    Paragraph,
    Row,
    Cell,
    Header,
    Footer,
    Footnote,
    Endnote,
}

/// <summary>Where something stands.</summary>
/// <param name="Section">The titles of the headings above it, the outermost first; empty before the first heading and outside the body.</param>
/// <param name="Element">The id of the template's element it belongs to, or null.</param>
/// <param name="Paragraph">The number of the (first) paragraph as the reader counts; 0 outside the body.</param>
public sealed record DifferencePlace(IReadOnlyList<string> Section, string? Element, int Paragraph);

/// <summary>A stretch of text.</summary>
/// <param name="Change">Whether it is in both versions or in one.</param>
/// <param name="Text">The text.</param>
public sealed record TextPiece(PieceChange Change, string Text);

/// <summary>Which versions have a stretch of text.</summary>
public enum PieceChange
{
    Same,
    Removed,
    Added,
}

/// <summary>A date or a number that changed.</summary>
/// <param name="Kind">Which of them.</param>
/// <param name="Old">As it was (dates as 2027-03-31), or null where there was none.</param>
/// <param name="New">As it is, or null where there is none.</param>
public sealed record FigureChange(FigureKind Kind, string? Old, string? New);

/// <summary>Kinds of figures.</summary>
public enum FigureKind
{
    Date,
    Number,
}

/// <summary>How a paragraph is formatted before and after: its style, "heading 2", "list level 1"; empty where plain.</summary>
public sealed record StyleChange(string Old, string New);
