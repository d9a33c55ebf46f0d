using ImppOffice.Api.Reviews;
using ImppOffice.Planning.Missions;
using ImppOffice.Planning.Reviews;

namespace ImppOffice.Api.Http.Reviews;

/// <summary>A comment matrix as it is told, rows in reading order of the reviewed version.</summary>
public sealed record MatrixView(string Round, string Document, string Version, bool Closed, IReadOnlyList<CopyView> Copies, IReadOnlyList<RowView> Rows)
{
    public static MatrixView Of(RecordedMatrix matrix) => new(
        matrix.Round.Round.Id.Value,
        matrix.Round.Round.Document.Value,
        matrix.Round.Round.Version.ToString(),
        matrix.Matrix.Closed,
        [.. matrix.Matrix.Copies.Select(copy => new CopyView(copy.Copy, copy.Branch, copy.Changes))],
        [.. matrix.Matrix.InReadingOrder.Select(RowView.Of)]);
}

/// <summary>A copy that came back, and what it changed in the text itself.</summary>
public sealed record CopyView(string Copy, Branch? Branch, CopyChanges? ChangedText);

/// <summary>A comment, and what became of it.</summary>
public sealed record RowView
{
    public required string Id { get; init; }

    public required IReadOnlyList<string> Section { get; init; }

    /// <summary>The paragraph's number in the reviewed version; 0 where it is unplaced.</summary>
    public required int Paragraph { get; init; }

    public string? Element { get; init; }

    public required Placing Placing { get; init; }

    public required string Quote { get; init; }

    public Branch? Branch { get; init; }

    public required string Author { get; init; }

    public required string Comment { get; init; }

    public required IReadOnlyList<CopyReply> Replies { get; init; }

    public required bool Resolved { get; init; }

    public required string Copy { get; init; }

    public string? Response { get; init; }

    public required Disposition Decision { get; init; }

    /// <summary>The row that leads its group; itself where it stands alone.</summary>
    public required string Group { get; init; }

    /// <summary>To be sent as If-Match with a change of the row.</summary>
    public required string ETag { get; init; }

    public static RowView Of(CommentRow row) => new()
    {
        Id = row.Id,
        Section = row.Section,
        Paragraph = row.Paragraph,
        Element = row.Element,
        Placing = row.Placing,
        Quote = row.Quote,
        Branch = row.Branch,
        Author = row.Author,
        Comment = row.Comment,
        Replies = row.Replies,
        Resolved = row.Resolved,
        Copy = row.Copy,
        Response = row.Response,
        Decision = row.Disposition,
        Group = row.Group,
        ETag = RowTag.Of(row),
    };
}

/// <summary>What is said to a comment. A response that is left out is taken away.</summary>
public sealed record ResponseForm(string? Response, Disposition? Decision);

/// <summary>Rows that are to stand in one group, at least two.</summary>
public sealed record GroupForm(IReadOnlyList<string>? Rows);

/// <summary>The paragraph of the reviewed version that a comment is about.</summary>
public sealed record PlaceForm(int? Paragraph);
