namespace ImppOffice.Planning.Library;

/// <summary>What is told of a document in the library.</summary>
public sealed record DocumentProfile
{
    /// <summary>The kind, such as <c>usg-planning-directive</c>.</summary>
    public required string Kind { get; init; }

    /// <summary>The file's name; one mission has it only once, whatever the case, the recycle bin left out.</summary>
    public required string Name { get; init; }

    /// <summary>The title people know it by.</summary>
    public required string Title { get; init; }

    public Classification Classification { get; init; }

    /// <summary>Who may read it where it is strictly confidential.</summary>
    public IReadOnlyList<string> Readers { get; init; } = [];

    /// <summary>The documents it is built on.</summary>
    public IReadOnlyList<BasisLink> Basis { get; init; } = [];

    /// <summary>The identity inside the file, or null where it carries none.</summary>
    public string? Identity { get; init; }
}

/// <summary>A document that another one is built on.</summary>
/// <param name="Document">The basis document.</param>
/// <param name="Version">The version that was used; null for whichever is in force.</param>
public sealed record BasisLink(DocumentId Document, VersionNumber? Version);
