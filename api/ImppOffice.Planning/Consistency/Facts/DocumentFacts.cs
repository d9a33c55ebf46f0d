using ImppOffice.Planning.Checks;

namespace ImppOffice.Planning.Consistency.Facts;

/// <summary>The facts of one version of a document: the same bytes and the same rules give the same facts.</summary>
public sealed record DocumentFacts
{
    /// <summary>The kind it was read as.</summary>
    public required string Kind { get; init; }

    /// <summary>The version of the rules by which it was read: changes whenever templates, facts.json or the reader do.</summary>
    public required string Rules { get; init; }

    /// <summary>The language most of it is written in (BCP 47), or null.</summary>
    public string? Language { get; init; }

    /// <summary>The facts in the document's order.</summary>
    public required IReadOnlyList<Fact> Facts { get; init; }

    /// <summary>What the template says it states and was not found or could not be read, with why.</summary>
    public required IReadOnlyList<NotAssessed> NotAssessed { get; init; }
}
