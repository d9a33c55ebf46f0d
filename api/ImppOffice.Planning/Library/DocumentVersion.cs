namespace ImppOffice.Planning.Library;

/// <summary>A version of a document. Its content never changes; only its state does.</summary>
public sealed record DocumentVersion
{
    public required DocumentId Document { get; init; }

    public required VersionNumber Number { get; init; }

    public required VersionState State { get; init; }

    /// <summary>Who made it.</summary>
    public required string Author { get; init; }

    /// <summary>When it was made (UTC).</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>What its author says of it; may be empty.</summary>
    public required string Comment { get; init; }

    /// <summary>Differs from that of every other version of the document; opaque, without quotes.</summary>
    public required string ETag { get; init; }

    /// <summary>The size of the file as it is kept, in bytes.</summary>
    public required long Size { get; init; }

    /// <summary>The hash of what the document says, the same after its package was rewritten.</summary>
    public required string LogicalHash { get; init; }

    /// <summary>Whether a check report is kept with it.</summary>
    public bool HasReport { get; init; }
}
