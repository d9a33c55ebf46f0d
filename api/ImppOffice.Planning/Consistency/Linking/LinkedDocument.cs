using ImppOffice.Planning.Consistency.Facts;
using ImppOffice.Planning.Documents;

namespace ImppOffice.Planning.Consistency.Linking;

/// <summary>A version of a document of a mission, as far as other documents must agree with it.</summary>
public sealed record LinkedDocument
{
    /// <summary>Stable over the versions of the document.</summary>
    public required string Id { get; init; }

    /// <summary>How it is called.</summary>
    public required string Name { get; init; }

    /// <summary>Its kind, such as <c>usg-planning-directive</c>.</summary>
    public required string Kind { get; init; }

    /// <summary>Its version ("0.3"), or null where nothing says it.</summary>
    public string? Version { get; init; }

    /// <summary>Where it stands; null where nothing says it.</summary>
    public DocumentState? State { get; init; }

    /// <summary>The newest version of it that was approved; null where there is none or nothing says it.</summary>
    public string? ApprovedVersion { get; init; }

    /// <summary>The day of that approval, or null.</summary>
    public DateOnly? ApprovedOn { get; init; }

    /// <summary>The date this version bears, or null.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>The hash of what the version says.</summary>
    public required string LogicalHash { get; init; }

    /// <summary>The documents it says of itself to be built on.</summary>
    public IReadOnlyList<BasisUse> Basis { get; init; } = [];

    /// <summary>What it states.</summary>
    public required DocumentFacts Facts { get; init; }
}

/// <summary>A document that another is built on.</summary>
/// <param name="Kind">Its kind.</param>
/// <param name="Version">The version that was used ("1.0"), or null where it is not said.</param>
/// <param name="Document">Its id, or null where only the kind is said.</param>
public sealed record BasisUse(string Kind, string? Version, string? Document = null);
