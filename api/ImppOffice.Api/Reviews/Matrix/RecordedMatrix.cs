using ImppOffice.Api.Records;
using ImppOffice.Planning;
using ImppOffice.Planning.Records;
using ImppOffice.Planning.Reviews;

namespace ImppOffice.Api.Reviews;

/// <summary>A comment matrix with the round it is of.</summary>
/// <param name="Round">The round.</param>
/// <param name="Recorded">What happened to the matrix.</param>
public sealed record RecordedMatrix(RecordedRound Round, Recorded<MatrixEvent> Recorded)
{
    /// <summary>Its rows and copies.</summary>
    public CommentMatrix Matrix { get; } = CommentMatrix.Of(Recorded.Events);

    /// <summary>The matrix of a round; <c>unknown-round</c>.</summary>
    public static async Task<Result<RecordedMatrix>> FindAsync(Stores stores, ReviewRoundId id, CancellationToken cancellationToken) =>
        (await stores.FindRoundAsync(id, cancellationToken)).Succeeded(out var round, out var problem)
        && (await stores.Events.MatrixAsync(id, cancellationToken)).Succeeded(out var recorded, out problem)
            ? new RecordedMatrix(round, recorded)
            : problem;
}
