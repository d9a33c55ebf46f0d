using ImppOffice.Planning.Library;

namespace ImppOffice.Api.Http.Library;

/// <summary>A version as it is told.</summary>
public sealed record VersionView
{
    public required string Number { get; init; }

    public required VersionState State { get; init; }

    public required string Author { get; init; }

    public required DateTimeOffset At { get; init; }

    public required string Comment { get; init; }

    public required string ETag { get; init; }

    public required long Size { get; init; }

    public required string LogicalHash { get; init; }

    public required bool HasReport { get; init; }

    public static VersionView Of(DocumentVersion version) => new()
    {
        Number = version.Number.ToString(),
        State = version.State,
        Author = version.Author,
        At = version.At,
        Comment = version.Comment,
        ETag = version.ETag,
        Size = version.Size,
        LogicalHash = version.LogicalHash,
        HasReport = version.HasReport,
    };
}

/// <summary>What became of a file that was sent.</summary>
/// <param name="Version">The version that holds it.</param>
/// <param name="Unchanged">True where the latest version said the same, so that no new one was made.</param>
public sealed record UploadedView(VersionView Version, bool Unchanged)
{
    /// <summary>201 for a new version, 200 where there was none to make; both with the eTag of the version.</summary>
    public static IResult Answer(Uploaded uploaded)
    {
        var (version, unchanged) = uploaded;
        var view = new UploadedView(VersionView.Of(version), unchanged);
        return unchanged ? Tagged.Ok(version.ETag, view) : Tagged.Created(version.ETag, $"/api/documents/{version.Document}/versions/{version.Number}", view);
    }
}

/// <summary>What is said of a step.</summary>
public sealed record CommentForm(string? Comment);
