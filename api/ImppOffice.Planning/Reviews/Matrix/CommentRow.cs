using ImppOffice.Planning.Missions;

namespace ImppOffice.Planning.Reviews;

/// <summary>A comment of a reviewer, where it belongs in the reviewed version, and what became of it.</summary>
public sealed record CommentRow
{
    /// <summary>Unique in the matrix: the number of the row, from 1, in the order of collecting.</summary>
    public required string Id { get; init; }

    /// <summary>The titles of the headings above it in the reviewed version, the outermost first; empty before the first heading and for what is unplaced.</summary>
    public required IReadOnlyList<string> Section { get; init; }

    /// <summary>The paragraph's number in the reviewed version; 0 where it is unplaced.</summary>
    public required int Paragraph { get; init; }

    /// <summary>The id of the template's element it stands in, or null.</summary>
    public string? Element { get; init; }

    /// <summary>How the place was found.</summary>
    public required Placing Placing { get; init; }

    /// <summary>The text that was commented on, as it stands in the reviewer's copy; the paragraph's first words where the comment marks a point.</summary>
    public required string Quote { get; init; }

    /// <summary>The branch whose copy it came with; null where the copy speaks for none.</summary>
    public Branch? Branch { get; init; }

    /// <summary>Who wrote it; empty where unnamed.</summary>
    public required string Author { get; init; }

    /// <summary>What it says.</summary>
    public required string Comment { get; init; }

    /// <summary>What others answered to it within the copy, in order.</summary>
    public IReadOnlyList<CopyReply> Replies { get; init; } = [];

    /// <summary>True where it was marked as done in the copy.</summary>
    public bool Resolved { get; init; }

    /// <summary>The name of the copy it came with.</summary>
    public required string Copy { get; init; }

    /// <summary>Its id within that copy.</summary>
    public required string IdInCopy { get; init; }

    /// <summary>What the drafters say to it; null while nothing.</summary>
    public string? Response { get; init; }

    /// <summary>Whether it is taken up.</summary>
    public Disposition Disposition { get; init; }

    /// <summary>The first row of the group it belongs to, itself where it stands alone or first.</summary>
    public required string Group { get; init; }

    /// <summary>True where a person grouped it.</summary>
    public bool GroupedByHand { get; init; }
}

/// <summary>An answer to a comment within a copy.</summary>
public sealed record CopyReply(string Author, string Text);

/// <summary>Whether a comment is taken up.</summary>
public enum Disposition
{
    Open,
    Accepted,
    Rejected,
    Noted,
}

/// <summary>How the place of a comment in the reviewed version was found, from the surest to none.</summary>
public enum Placing
{
    /// <summary>The same paragraph text stands once in both.</summary>
    SameText,

    /// <summary>The paragraph nearest in wording within the same element.</summary>
    SameElement,

    /// <summary>The paragraph nearest in wording.</summary>
    SimilarText,

    /// <summary>A person placed it.</summary>
    ByHand,

    /// <summary>Nothing in the reviewed version is near; a person must place it.</summary>
    Unplaced,
}
