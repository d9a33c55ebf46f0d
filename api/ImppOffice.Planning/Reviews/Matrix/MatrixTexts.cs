using System.Text.Json.Serialization;
using ImppOffice.Planning.Missions;

namespace ImppOffice.Planning.Reviews;

/// <summary>The words of an exported comment matrix (comment-matrix.json).</summary>
public sealed record MatrixTexts
{
    /// <summary>The JSON schema that gives authors completion; not read.</summary>
    [JsonPropertyName("$schema")]
    public string? Schema { get; init; }

    /// <summary>The heading; <c>{0}</c> stands for the document's title, <c>{1}</c> for the version.</summary>
    public required LocalText Title { get; init; }

    public required MatrixColumns Columns { get; init; }

    public required IReadOnlyDictionary<Branch, LocalText> Branches { get; init; }

    public required IReadOnlyDictionary<Disposition, LocalText> Dispositions { get; init; }

    /// <summary>What stands in the section's place where a comment could not be placed.</summary>
    public required LocalText Unplaced { get; init; }

    /// <summary>What is said of a copy that changed the text; <c>{0}</c> is its name, <c>{1}</c> the tracked changes, <c>{2}</c> the differences.</summary>
    public required LocalText CopyChanged { get; init; }

    /// <summary>What marks a comment of a group; <c>{0}</c> is the row that leads it.</summary>
    public required LocalText SameAs { get; init; }
}

/// <summary>The headings of the matrix's columns.</summary>
public sealed record MatrixColumns
{
    public required LocalText Id { get; init; }

    public required LocalText Section { get; init; }

    public required LocalText Quote { get; init; }

    public required LocalText Branch { get; init; }

    public required LocalText Author { get; init; }

    public required LocalText Comment { get; init; }

    public required LocalText Response { get; init; }

    public required LocalText Disposition { get; init; }

    public required LocalText Copy { get; init; }
}
