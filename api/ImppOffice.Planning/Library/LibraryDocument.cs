using ImppOffice.Planning.Missions;

namespace ImppOffice.Planning.Library;

/// <summary>A planning document as the library keeps it, apart from its versions.</summary>
public sealed record LibraryDocument
{
    public required DocumentId Id { get; init; }

    public required MissionId Mission { get; init; }

    public required DocumentProfile Profile { get; init; }

    /// <summary>The newest version; null until one is uploaded.</summary>
    public DocumentVersion? Latest { get; init; }

    /// <summary>Who is working on it now; null where nobody is.</summary>
    public DocumentLock? Lock { get; init; }

    /// <summary>When it was put into the recycle bin (UTC); null where it was not.</summary>
    public DateTimeOffset? RemovedAt { get; init; }

    /// <summary>Who put it there; null where nobody did.</summary>
    public string? RemovedBy { get; init; }

    /// <summary>Changes with the profile; opaque, without quotes. Versions have eTags of their own.</summary>
    public required string ETag { get; init; }
}

/// <summary>Why nobody else can change a document now.</summary>
/// <param name="By">Who is working on it; empty where that cannot be told.</param>
/// <param name="Since">Since when (UTC); null where that cannot be told.</param>
/// <param name="Until">When it ends by itself (UTC); null where it does not, or that cannot be told.</param>
public sealed record DocumentLock(string By, DateTimeOffset? Since, DateTimeOffset? Until);
