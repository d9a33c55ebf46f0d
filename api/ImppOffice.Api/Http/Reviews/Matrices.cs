using ImppOffice.Api.Access;
using ImppOffice.Api.Http.Library;
using ImppOffice.Api.Library;
using ImppOffice.Api.Reviews;
using ImppOffice.Api.Texts;
using ImppOffice.Planning;
using ImppOffice.Planning.Records;
using ImppOffice.Planning.Reviews;

namespace ImppOffice.Api.Http.Reviews;

/// <summary>The comment matrix of a review round.</summary>
public static class Matrices
{
    private const string Csv = "text/csv";
    private const int LongestResponse = 4000;
    private const int MostGrouped = 500;
    private static readonly string[] Formats = ["json", "csv", "docx"];

    public static void MapMatrices(this IEndpointRouteBuilder app)
    {
        var group = app.MapLibraryGroup("/api/review-rounds/{round}/matrix", "Reviews");

        group.MapGet("/", FindAsync).RequireAuthorization(Policies.See)
            .WithName("GetCommentMatrix").WithSummary("Gives the comments of a round with what became of them: as JSON, or for a spreadsheet (csv) or Word (docx).")
            .Produces<MatrixView>(StatusCodes.Status200OK, "application/json", Csv, Checks.Word);
        group.MapPut("/{row}", RespondAsync).RequireAuthorization(Policies.Draft)
            .WithName("RespondToComment").NeedsIfMatch().WithSummary("Responds to a comment and decides on it; needs the eTag of the row as If-Match.").Produces<RowView>();
        group.MapPut("/{row}/place", PlaceAsync).RequireAuthorization(Policies.Draft)
            .WithName("PlaceComment").NeedsIfMatch().WithSummary("Says which paragraph a comment is about; needs the eTag of the row as If-Match.").Produces<RowView>();
        group.MapPost("/groups", GroupAsync).RequireAuthorization(Policies.Draft)
            .WithName("GroupComments").WithSummary("Puts comments that say the same into one group, led by the first of them.").Produces<MatrixView>();
        group.MapDelete("/groups/{group}", UngroupAsync).RequireAuthorization(Policies.Draft)
            .WithName("UngroupComments").WithSummary("Takes a group of comments apart.").Produces<MatrixView>();
    }

    private static async Task<IResult> FindAsync(ReviewRoundId round, string? format, string? language, Stores stores, ExportMatrix export, CancellationToken cancellationToken)
    {
        if (format is not null && !Formats.Contains(format))
        {
            return HostProblems.UnknownWord("format", format, Formats).Answer();
        }

        if (!Languages.Find(language ?? LocalText.Fallback).Succeeded(out var spoken, out var problem)
            || !(await RecordedMatrix.FindAsync(stores, round, cancellationToken)).Succeeded(out var matrix, out problem))
        {
            return problem.Answer();
        }

        var name = $"{Path.GetFileNameWithoutExtension(matrix.Round.Document.Profile.Name)} {matrix.Round.Round.Version} - comments";
        return format switch
        {
            "csv" => File(export.ToCsv(matrix, spoken), Csv, $"{name}.csv"),
            "docx" => File(export.ToWord(matrix, spoken), Checks.Word, $"{name}.docx"),
            _ => new TaggedJson<MatrixView>(MatrixView.Of(matrix)),
        };
    }

    private static async Task<IResult> RespondAsync(ReviewRoundId round, string row, ResponseForm form, HttpRequest request, Person by, ChangeMatrix change, CancellationToken cancellationToken)
    {
        if (!IfMatch.Needed(request).Succeeded(out var eTag, out var problem))
        {
            return problem.Answer();
        }

        var wrong = Field.First(
            form.Decision is null ? HostProblems.WrongField("decision", "is missing") : null,
            Field.Line("response", form.Response, LongestResponse, mayBeEmpty: true));
        return wrong is not null ? wrong.Answer() : Row(
            row,
            await change.RunAsync(round, _ => One(new AnswerComment(row, form.Decision!.Value, form.Response, by.Name)), (row, eTag), new MatrixAudit(by.Name, $"/comment/{row}"), cancellationToken));
    }

    private static async Task<IResult> PlaceAsync(ReviewRoundId round, string row, PlaceForm form, HttpRequest request, Person by, Stores stores, ReadVersion read, ChangeMatrix change, CancellationToken cancellationToken) =>
        IfMatch.Needed(request).Succeeded(out var eTag, out var problem)
        && (await stores.FindRoundAsync(round, cancellationToken)).Succeeded(out var found, out problem)
        && (await read.RunAsync(found.Round.Document, found.Round.Version, cancellationToken)).Succeeded(out var version, out problem)
            ? Row(row, await change.RunAsync(round, _ => MatrixCommands.Place(version.Read, row, form.Paragraph ?? 0, by.Name), (row, eTag), new MatrixAudit(by.Name, $"/comment/{row}"), cancellationToken))
            : problem.Answer();

    private static async Task<IResult> GroupAsync(ReviewRoundId round, GroupForm form, Person by, ChangeMatrix change, CancellationToken cancellationToken)
    {
        var rows = form.Rows?.Distinct(StringComparer.Ordinal).ToList() ?? [];
        return rows.Count is < 2 or > MostGrouped
            ? HostProblems.WrongField("rows", $"names {rows.Count} rows, not 2 to {MostGrouped}").Answer()
            : Whole(await change.RunAsync(round, matrix => MatrixCommands.Group(matrix, rows, by.Name), asked: null, new MatrixAudit(by.Name, "/comments"), cancellationToken));
    }

    private static async Task<IResult> UngroupAsync(ReviewRoundId round, string group, Person by, ChangeMatrix change, CancellationToken cancellationToken) =>
        Whole(await change.RunAsync(round, matrix => MatrixCommands.Ungroup(matrix, group, by.Name), asked: null, new MatrixAudit(by.Name, "/comments"), cancellationToken));

    private static Result<IReadOnlyList<MatrixCommand>> One(MatrixCommand command) => Result<IReadOnlyList<MatrixCommand>>.Of([command]);

    private static IResult Whole(Result<RecordedMatrix> result) =>
        result.Succeeded(out var matrix, out var problem) ? TypedResults.Ok(MatrixView.Of(matrix)) : problem.Answer();

    private static IResult Row(string row, Result<RecordedMatrix> result)
    {
        if (!result.Succeeded(out var matrix, out var problem))
        {
            return problem.Answer();
        }

        var view = RowView.Of(matrix.Matrix.Find(row)!);
        return Tagged.Ok(view.ETag, view);
    }

    private static IResult File(Result<byte[]> written, string mediaType, string name) =>
        written.Succeeded(out var bytes, out var problem) ? TypedResults.File(bytes, mediaType, name) : problem.Answer();
}
