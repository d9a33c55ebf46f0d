using ImppOffice.Planning.Consistency.Facts;
using ImppOffice.Planning.Documents;

namespace ImppOffice.Planning.Generation;

/// <summary>A document that a revision rests on: the directive in force, the revised plan or the revised planning directive.</summary>
public sealed record RevisionBasis
{
    /// <summary>What it says, with its tracked changes read as accepted.</summary>
    public required PlanningDocument Document { get; init; }

    /// <summary>What it states, read as the kind it is.</summary>
    public required DocumentFacts Facts { get; init; }

    /// <summary>How it is called.</summary>
    public required string Name { get; init; }

    /// <summary>Its version ("1.0"), or null where nothing says it.</summary>
    public string? Version { get; init; }

    /// <summary>Whether this version is approved.</summary>
    public required bool Approved { get; init; }
}
