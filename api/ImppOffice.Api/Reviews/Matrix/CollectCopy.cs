using ImppOffice.Api.Library;
using ImppOffice.Planning;
using ImppOffice.Planning.Documents;
using ImppOffice.Planning.Missions;
using ImppOffice.Planning.Records;
using ImppOffice.Planning.Reviews;
using ImppOffice.Word.Reading;
using ImppOffice.Word.Reviewing;
using ImppOffice.Word.Versions;

namespace ImppOffice.Api.Reviews;

/// <summary>Takes the comments of a copy that came back into the comment matrix of the round.</summary>
public sealed class CollectCopy(Stores stores, ReadVersion read, PlanningDocumentReader reader, LogicalHash hash, ChangeMatrix change)
{
    /// <summary>What the copy brought, or why it was not taken: it cannot be read, the round was withdrawn, the matrix is closed.</summary>
    public async Task<Result<BroughtComments>> RunAsync(ReviewRoundId id, ReturnedCopy copy, CancellationToken cancellationToken)
    {
        if (!(await stores.FindRoundAsync(id, cancellationToken)).Succeeded(out var found, out var problem)
            || !(await read.RunAsync(found.Round.Document, found.Round.Version, cancellationToken)).Succeeded(out var version, out problem)
            || !reader.Read(copy.Content, copy.Name, View.Accepted, cancellationToken).Succeeded(out var document, out problem)
            || !hash.Of(copy.Content, cancellationToken).Succeeded(out var logical, out problem))
        {
            return problem;
        }

        var collected = CommentCollection.Collect(new ReviewedText(version.Read), document, copy.Branch);
        var before = new HashSet<string>(StringComparer.Ordinal);
        var changed = await change.RunAsync(
            id,
            matrix =>
            {
                before = [.. matrix.Rows.Select(row => row.Id)];
                return found.Round.WithdrawnReason is not null
                    ? ReviewProblems.RoundRefuses(RoundStanding.Withdrawn, found.Round.Deadline)
                    : Result<IReadOnlyList<MatrixCommand>>.Of([new CollectComments(collected, copy.By)]);
            },
            asked: null,
            new MatrixAudit(copy.By, copy.Branch is { } branch ? $"/copy/{BranchNames.Of(branch)}" : "/copy", logical),
            cancellationToken);
        return changed.Succeeded(out var matrix, out problem) ? BroughtComments.Of(matrix.Matrix, collected, before) : problem;
    }
}

/// <summary>A copy that came back.</summary>
/// <param name="Name">The file's name without its folder; a copy of the same name and branch takes the place of the one before.</param>
/// <param name="Content">Its bytes.</param>
/// <param name="Branch">The branch it speaks for, or null.</param>
/// <param name="By">Who sent it.</param>
public sealed record ReturnedCopy(string Name, ReadOnlyMemory<byte> Content, Branch? Branch, string By);

/// <summary>What a copy brought.</summary>
/// <param name="Added">Comments that were not in the matrix before.</param>
/// <param name="Grouped">Comments of the copy that say what another says.</param>
/// <param name="Unplaced">Comments of the copy whose place was not found.</param>
/// <param name="Known">Comments that stood in the reviewed version already.</param>
/// <param name="ChangedText">What the copy changed in the text itself, or null.</param>
public sealed record BroughtComments(int Added, int Grouped, int Unplaced, int Known, CopyChanges? ChangedText)
{
    public static BroughtComments Of(CommentMatrix matrix, CollectedCopy copy, IReadOnlySet<string> before)
    {
        var rows = matrix.Rows.Where(row => row.Copy == copy.Copy && row.Branch == copy.Branch).ToList();
        return new BroughtComments(
            rows.Count(row => !before.Contains(row.Id)),
            rows.Count(row => row.Group != row.Id),
            rows.Count(row => row.Placing == Placing.Unplaced),
            copy.KnownComments,
            copy.Changes);
    }
}
