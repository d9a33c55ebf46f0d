using System.Text.Json;
using ImppOffice.Api.Records;
using ImppOffice.Planning;
using ImppOffice.Planning.Library;
using ImppOffice.Planning.Records;
using ImppOffice.Planning.Reviews;

namespace ImppOffice.Api.Reviews;

/// <summary>Changes the comment matrix of a round.</summary>
public sealed class ChangeMatrix(RecordedChange change, TimeProvider time)
{
    /// <summary>The matrix after the commands, all of them or none, or why one is refused; <c>changed-meanwhile</c> where a row is no longer as it was read.</summary>
    /// <param name="id">The round.</param>
    /// <param name="commands">What is asked, told from the matrix as it stands.</param>
    /// <param name="asked">The row that was read, with its tag; null where the matrix as a whole is meant.</param>
    /// <param name="audit">What the audit log says of it.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public Task<Result<RecordedMatrix>> RunAsync(ReviewRoundId id, Func<CommentMatrix, Result<IReadOnlyList<MatrixCommand>>> commands, (string Row, string Tag)? asked, MatrixAudit audit, CancellationToken cancellationToken) => change.RunAsync<RecordedMatrix>(
        async stores =>
        {
            if (!(await RecordedMatrix.FindAsync(stores, id, cancellationToken)).Succeeded(out var found, out var problem)
                || !commands(found.Matrix).Succeeded(out var wanted, out problem))
            {
                return problem;
            }

            if (asked is { } read && found.Matrix.Find(read.Row) is { } row && RowTag.Of(row) != read.Tag)
            {
                return LibraryProblems.ChangedMeanwhile;
            }

            var (matrix, happened) = (found.Matrix, new List<MatrixEvent>());
            foreach (var command in wanted)
            {
                if (!MatrixDecisions.Decide(matrix, command, time.GetUtcNow()).Succeeded(out var one, out problem))
                {
                    return problem;
                }

                happened.Add(one);
                matrix = matrix.After(one);
            }

            if (happened.Count == 0)
            {
                return found;
            }

            if (await stores.Events.AppendAsync(found.Recorded, happened.Select(EventJson.Write), cancellationToken) is { } unrecorded)
            {
                return unrecorded;
            }

            var what = JsonNamingPolicy.KebabCaseLower.ConvertName(happened[0].GetType().Name);
            await stores.Audit.AppendAsync(new AuditEntry(audit.By, what, $"{found.Round.Subject}{audit.Part}", audit.Hash), cancellationToken);
            return new RecordedMatrix(found.Round, found.Recorded with { Position = found.Recorded.Position + happened.Count, Events = [.. found.Recorded.Events, .. happened] });
        },
        cancellationToken);
}

/// <summary>What the audit log says of a change to a matrix.</summary>
/// <param name="By">Who made it.</param>
/// <param name="Part">What part of the round it was made to, beginning with a slash; empty for the whole.</param>
/// <param name="Hash">The hash of what came in; null where nothing did.</param>
public sealed record MatrixAudit(string By, string Part, string? Hash = null);
