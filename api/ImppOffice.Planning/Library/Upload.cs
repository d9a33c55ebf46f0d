namespace ImppOffice.Planning.Library;

/// <summary>A file that is to become the next version of a document.</summary>
public sealed record Upload
{
    public required DocumentId Document { get; init; }

    /// <summary>The bytes of the .docx file.</summary>
    public required ReadOnlyMemory<byte> Content { get; init; }

    /// <summary>The hash of what it says, computed by the caller.</summary>
    public required string LogicalHash { get; init; }

    /// <summary>Its text, for searching.</summary>
    public required string SearchText { get; init; }

    /// <summary>Who uploads it.</summary>
    public required string By { get; init; }

    /// <summary>What the author says of it, at most 1,000 characters.</summary>
    public string Comment { get; init; } = "";

    /// <summary>The eTag of the version it was made from; null where there was none.</summary>
    public string? Follows { get; init; }

    /// <summary>A check report on it, as JSON; null where it could not be judged.</summary>
    public string? Report { get; init; }
}

/// <summary>What became of an upload.</summary>
/// <param name="Version">The version that holds what was uploaded.</param>
/// <param name="Unchanged">True where the latest version said the same, so that no new one was made.</param>
public sealed record Uploaded(DocumentVersion Version, bool Unchanged);
