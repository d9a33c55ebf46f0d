using System.Text.Json.Serialization;

namespace ImppOffice.Planning.Templates;

/// <summary>The policy lenses a planning team can switch on (lenses.json).</summary>
public sealed record LensSet
{
    /// <summary>The JSON schema that gives authors completion; not read.</summary>
    [JsonPropertyName("$schema")]
    public string? Schema { get; init; }

    public required IReadOnlyList<Lens> Lenses { get; init; }
}

/// <summary>A policy lens: requirements that prose can suggest but not prove, so that none is ever more than NeedsReview.</summary>
public sealed record Lens
{
    /// <summary>The id, such as <c>L-POC</c>.</summary>
    public required string Id { get; init; }

    public required LocalText Title { get; init; }

    public required LocalText Purpose { get; init; }

    /// <summary>The kinds it applies to; every kind where none is named.</summary>
    public IReadOnlyList<string> Kinds { get; init; } = [];

    public required IReadOnlyList<Requirement> Requirements { get; init; }
}
