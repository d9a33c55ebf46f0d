namespace ImppOffice.Planning.Documents;

/// <summary>A content control. Controls that the view deletes are not there.</summary>
public sealed record ElementControl
{
    /// <summary>What every tag of ours begins with; the requirement's id follows.</summary>
    public const string TagPrefix = "impp:";

    /// <summary>The tag, or null where it has none. Elements carry <c>impp:</c> and the id of the requirement.</summary>
    public string? Tag { get; init; }

    /// <summary>The title Word shows on the control, or null.</summary>
    public string? Title { get; init; }

    /// <summary>What the control wraps.</summary>
    public required ControlScope Scope { get; init; }

    /// <summary>True while the control shows its placeholder (<c>w:showingPlcHdr</c>).</summary>
    public bool ShowsPlaceholder { get; init; }

    /// <summary>The placeholder's text while it shows, else null.</summary>
    public string? Placeholder { get; init; }

    /// <summary>True for a repeating section, whose items are its content.</summary>
    public bool Repeats { get; init; }

    /// <summary>
    /// What the control holds: the same <see cref="Block"/> objects as in the body where it wraps blocks, rows or
    /// cells; for a control within a paragraph, one paragraph with that paragraph's number and the control's text.
    /// Placeholder text is no content.
    /// </summary>
    public required IReadOnlyList<Block> Content { get; init; }

    /// <summary>The number of the first paragraph it touches.</summary>
    public required int Paragraph { get; init; }

    /// <summary>How many controls enclose it.</summary>
    public int Depth { get; init; }

    /// <summary>The id after <see cref="TagPrefix"/>, or null for controls that are not ours.</summary>
    public string? ElementId => Tag is not null && Tag.StartsWith(TagPrefix, StringComparison.Ordinal) ? Tag[TagPrefix.Length..] : null;
}

/// <summary>What a content control wraps.</summary>
public enum ControlScope
{
    Block,
    Run,
    Row,
    Cell,
}
