namespace ImppOffice.Planning.Documents;

/// <summary>A Word document as planning officers see it, read in one <see cref="Documents.View"/> of its tracked changes.</summary>
public sealed record PlanningDocument
{
    /// <summary>The file's name without its folder.</summary>
    public required string Name { get; init; }

    /// <summary>How open tracked changes were read.</summary>
    public required View View { get; init; }

    /// <summary>The body in reading order.</summary>
    public required IReadOnlyList<Block> Body { get; init; }

    /// <summary>The text of the body as Word searches it.</summary>
    public BodyText BodyText { get; init; } = BodyText.Empty;

    /// <summary>The sections: first what stands before the first heading (where there is anything), then the outermost headings.</summary>
    public required IReadOnlyList<Section> Sections { get; init; }

    /// <summary>Every content control of the body in document order, enclosing ones first.</summary>
    public IReadOnlyList<ElementControl> Controls { get; init; } = [];

    /// <summary>Headers, footers, footnotes and endnotes.</summary>
    public IReadOnlyList<Story> Stories { get; init; } = [];

    /// <summary>Comments, in the order of the comments part.</summary>
    public IReadOnlyList<Comment> Comments { get; init; } = [];

    /// <summary>Open tracked changes of all parts, the same in every view.</summary>
    public IReadOnlyList<TrackedChange> Changes { get; init; } = [];

    /// <summary>Fields with a text result.</summary>
    public IReadOnlyList<Field> Fields { get; init; } = [];

    /// <summary>Bookmarks.</summary>
    public IReadOnlyList<Bookmark> Bookmarks { get; init; } = [];

    /// <summary>Hidden text (<c>w:vanish</c>, by itself or by style); it is no part of any paragraph's text.</summary>
    public IReadOnlyList<Passage> HiddenText { get; init; } = [];

    /// <summary>The custom XML part, or null where there is none.</summary>
    public DocumentIdentity? Identity { get; init; }

    /// <summary>Core properties.</summary>
    public CoreProperties Properties { get; init; } = new(null, null, null);

    /// <summary>The language most of the text is written in (BCP 47, "ar", "en-GB"), or null where it is not told.</summary>
    public string? Language { get; init; }

    /// <summary>What could not be read.</summary>
    public IReadOnlyList<Unread> NotRead { get; init; } = [];

    /// <summary>Every paragraph of the body in reading order, those in cells and text boxes included.</summary>
    public IEnumerable<Paragraph> Paragraphs => Body.SelectMany(block => block.Paragraphs);
}
