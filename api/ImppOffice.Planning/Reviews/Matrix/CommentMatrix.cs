using System.Globalization;

namespace ImppOffice.Planning.Reviews;

/// <summary>All comments of a review round with what became of them, as the matrix's events tell it.</summary>
public sealed record CommentMatrix
{
    /// <summary>Before anything was collected.</summary>
    public static CommentMatrix Empty { get; } = new();

    /// <summary>The rows in the order of collecting.</summary>
    public IReadOnlyList<CommentRow> Rows { get; init; } = [];

    /// <summary>The copies that came back, without their comments.</summary>
    public IReadOnlyList<CollectedCopy> Copies { get; init; } = [];

    public bool Closed { get; init; }

    /// <summary>How many rows were ever given a number.</summary>
    public int Numbered { get; init; }

    /// <summary>The rows in reading order of the reviewed version, groups together, unplaced ones last.</summary>
    public IEnumerable<CommentRow> InReadingOrder
    {
        get
        {
            var leaders = Rows.Where(row => row.Group == row.Id).ToDictionary(row => row.Id, StringComparer.Ordinal);
            return Rows
                .Select((row, index) => (Row: row, Leader: leaders.GetValueOrDefault(row.Group, row), Index: index))
                .OrderBy(entry => entry.Leader.Placing == Placing.Unplaced)
                .ThenBy(entry => entry.Leader.Paragraph)
                .ThenBy(entry => Number(entry.Leader))
                .ThenBy(entry => entry.Index)
                .Select(entry => entry.Row);
        }
    }

    public CommentRow? Find(string row) => Rows.FirstOrDefault(known => known.Id == row);

    /// <summary>The matrix that events tell, in order.</summary>
    public static CommentMatrix Of(IEnumerable<MatrixEvent> events) => events.Aggregate(Empty, (matrix, happened) => matrix.After(happened));

    /// <summary>The matrix after an event.</summary>
    public CommentMatrix After(MatrixEvent happened) => happened switch
    {
        CommentsCollected collected => Collect(collected.Copy),
        CommentAnswered answered => With(answered.Row, row => row with { Disposition = answered.Disposition, Response = answered.Response }),
        CommentPlaced placed => With(placed.Row, row => row with { Section = placed.Section, Paragraph = placed.Paragraph, Placing = Placing.ByHand }),
        CommentRegrouped regrouped => With(regrouped.Row, row => row with { Group = regrouped.Group, GroupedByHand = true }),
        MatrixClosed => this with { Closed = true },
        MatrixReopened => this with { Closed = false },
        _ => throw new InvalidOperationException($"{happened.GetType().Name} is no event of a matrix."),
    };

    // A copy sent again keeps the answers to the comments that are still in it.
    private CommentMatrix Collect(CollectedCopy copy)
    {
        var former = Rows.Where(row => Same(row, copy)).ToList();
        var numbered = Numbered;
        var taken = new HashSet<string>(StringComparer.Ordinal);
        var rows = copy.Comments.Select(comment =>
        {
            var known = former.FirstOrDefault(row => !taken.Contains(row.Id) && row.Author == comment.Author && row.Comment == comment.Comment && row.Quote == comment.Quote);
            var id = known?.Id ?? (++numbered).ToString(CultureInfo.InvariantCulture);
            taken.Add(id);
            return known is null
                ? comment with { Id = id, Group = id }
                : Placed(comment, known) with { Id = id, Group = known.Group, GroupedByHand = known.GroupedByHand, Response = known.Response, Disposition = known.Disposition };
        });
        List<CommentRow> all = [.. Rows.Except(former), .. rows];
        return this with
        {
            Rows = CommentGroups.Group([.. all.OrderBy(Number)]),
            Copies = [.. Copies.Where(known => known.Copy != copy.Copy || known.Branch != copy.Branch), copy with { Comments = [] }],
            Numbered = numbered,
        };
    }

    private static CommentRow Placed(CommentRow comment, CommentRow known) => known.Placing == Placing.ByHand
        ? comment with { Section = known.Section, Paragraph = known.Paragraph, Placing = Placing.ByHand }
        : comment;

    private static bool Same(CommentRow row, CollectedCopy copy) => row.Copy == copy.Copy && row.Branch == copy.Branch;

    private static int Number(CommentRow row) => int.Parse(row.Id, CultureInfo.InvariantCulture);

    private CommentMatrix With(string id, Func<CommentRow, CommentRow> change) =>
        this with { Rows = [.. Rows.Select(row => row.Id == id ? change(row) : row)] };
}
