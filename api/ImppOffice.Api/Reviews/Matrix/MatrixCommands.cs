using ImppOffice.Planning;
using ImppOffice.Planning.Documents;
using ImppOffice.Planning.Reviews;

namespace ImppOffice.Api.Reviews;

/// <summary>What people ask of a comment matrix, as the commands it comes to.</summary>
public static class MatrixCommands
{
    /// <summary>Puts rows into one group, led by the first of them in the matrix.</summary>
    public static Result<IReadOnlyList<MatrixCommand>> Group(CommentMatrix matrix, IReadOnlyList<string> rows, string by)
    {
        if (rows.FirstOrDefault(row => matrix.Find(row) is null) is { } unknown)
        {
            return ReviewProblems.UnknownRow(unknown);
        }

        var known = matrix.Rows.Where(row => rows.Contains(row.Id, StringComparer.Ordinal)).ToList();
        var leader = known[0];
        var followers = matrix.Rows.Where(row => row.Id != leader.Id && (known.Contains(row) || known.Exists(asked => asked.Id == row.Group))).ToList();

        // Those who follow one of the rows come along, and nobody leads any more but the first.
        return Result<IReadOnlyList<MatrixCommand>>.Of(
        [
            new RegroupComment(leader.Id, leader.Id, by),
            .. followers.Where(row => row.Group != row.Id).Select(row => new RegroupComment(row.Id, leader.Id, by)),
            .. followers.Where(row => row.Group == row.Id).Select(row => new RegroupComment(row.Id, leader.Id, by)),
        ]);
    }

    /// <summary>Takes a group apart; <c>unknown-group</c> where the row leads none.</summary>
    public static Result<IReadOnlyList<MatrixCommand>> Ungroup(CommentMatrix matrix, string group, string by)
    {
        var followers = matrix.Rows.Where(row => row.Group == group && row.Id != group).ToList();
        return followers.Count == 0
            ? ReviewProblems.UnknownGroup(group)
            : Result<IReadOnlyList<MatrixCommand>>.Of([.. followers.Select(row => new RegroupComment(row.Id, row.Id, by))]);
    }

    /// <summary>Places a row at a paragraph of the reviewed version; <c>no-such-paragraph</c>.</summary>
    public static Result<IReadOnlyList<MatrixCommand>> Place(PlanningDocument reviewed, string row, int paragraph, string by)
    {
        if (reviewed.Paragraphs.All(known => known.Number != paragraph))
        {
            return ReviewProblems.NoSuchParagraph(paragraph);
        }

        var section = reviewed.Sections.SelectMany(known => known.Tree).FirstOrDefault(known =>
            known.Blocks.SelectMany(block => block.Paragraphs).Concat(known.HeadingParagraph?.Paragraphs ?? []).Any(one => one.Number == paragraph));
        return Result<IReadOnlyList<MatrixCommand>>.Of([new PlaceComment(row, section?.Path ?? [], paragraph, by)]);
    }
}
