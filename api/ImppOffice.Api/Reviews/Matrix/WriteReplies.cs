using ImppOffice.Api.Library;
using ImppOffice.Planning;
using ImppOffice.Planning.Records;
using ImppOffice.Planning.Reviews;
using ImppOffice.Word.Reviewing;

namespace ImppOffice.Api.Reviews;

/// <summary>Writes the responses of a comment matrix into the reviewed version, as replies to the comments.</summary>
public sealed class WriteReplies(Stores stores, ReadVersion read, TimeProvider time)
{
    /// <summary>The document with the replies; what the reader says where the version cannot be read.</summary>
    /// <param name="id">The round.</param>
    /// <param name="by">Who the replies are from.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public async Task<Result<AnsweredVersion>> RunAsync(ReviewRoundId id, string by, CancellationToken cancellationToken) =>
        (await RecordedMatrix.FindAsync(stores, id, cancellationToken)).Succeeded(out var matrix, out var problem)
        && (await read.RunAsync(matrix.Round.Round.Document, matrix.Round.Round.Version, cancellationToken)).Succeeded(out var version, out problem)
        && AnsweredCopy.Write(version.Content, AnsweredCopy.ForReviewedVersion(matrix.Matrix, by), time.GetUtcNow()).Succeeded(out var answered, out problem)
            ? new AnsweredVersion(version.Read.Name, answered)
            : problem;
}

/// <summary>A version with the responses to its comments.</summary>
/// <param name="Name">The name of its file.</param>
/// <param name="Document">The document with the replies.</param>
public sealed record AnsweredVersion(string Name, AnsweredDocument Document);
