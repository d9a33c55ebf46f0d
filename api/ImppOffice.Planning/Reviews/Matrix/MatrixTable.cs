using System.Globalization;

namespace ImppOffice.Planning.Reviews;

/// <summary>A comment matrix as rows of texts, for every form it is exported in.</summary>
/// <param name="Headings">The headings of the columns.</param>
/// <param name="Rows">The cells of each row, in reading order of the reviewed version.</param>
public sealed record MatrixTable(IReadOnlyList<string> Headings, IReadOnlyList<IReadOnlyList<string>> Rows)
{
    public static MatrixTable Of(CommentMatrix matrix, MatrixTexts texts, string language)
    {
        var columns = texts.Columns;
        LocalText[] headings = [columns.Id, columns.Section, columns.Quote, columns.Branch, columns.Author, columns.Comment, columns.Response, columns.Disposition, columns.Copy];
        return new MatrixTable([.. headings.Select(heading => heading.In(language))], [.. matrix.InReadingOrder.Select(row => Cells(row, texts, language))]);
    }

    private static string[] Cells(CommentRow row, MatrixTexts texts, string language) =>
    [
        row.Id,
        row.Placing == Placing.Unplaced ? texts.Unplaced.In(language) : string.Join(" › ", row.Section),
        row.Quote,
        row.Branch is { } branch ? texts.Branches[branch].In(language) : "",
        row.Author,
        string.Join('\n', [.. row.Group == row.Id ? Array.Empty<string>() : [string.Format(CultureInfo.InvariantCulture, texts.SameAs.In(language), row.Group)], row.Comment, .. row.Replies.Select(reply => $"{reply.Author}: {reply.Text}")]),
        row.Response ?? "",
        texts.Dispositions[row.Disposition].In(language),
        row.Copy,
    ];
}
