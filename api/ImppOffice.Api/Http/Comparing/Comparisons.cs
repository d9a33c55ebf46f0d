using System.ComponentModel;
using ImppOffice.Api.Comparing;
using ImppOffice.Api.Http.Library;
using ImppOffice.Api.Library;
using ImppOffice.Api.Reports;
using ImppOffice.Api.Access;
using ImppOffice.Planning;
using ImppOffice.Planning.Documents;
using ImppOffice.Planning.Library;
using ImppOffice.Word.Comparing;
using ImppOffice.Word.Reading;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Http.Timeouts;

namespace ImppOffice.Api.Http.Comparing;

/// <summary>Comparing versions with each other and with files.</summary>
public static class Comparisons
{
    public static IServiceCollection AddComparisons(this IServiceCollection services) => services.AddSingleton<CompareDocuments>().AddSingleton<ComparisonAnswer>();

    public static void MapComparisons(this IEndpointRouteBuilder app)
    {
        var group = app.MapLibraryGroup("/api", "Comparisons")
            .RequireRateLimiting(Limits.Documents)
            .ProducesProblem(StatusCodes.Status422UnprocessableEntity)
            .WithMetadata(new RequestTimeoutAttribute(Limits.Documents));

        Describe(group.MapGet("/documents/{document}/versions/{number}/comparison", VersionsAsync).RequireAuthorization(Policies.See))
            .WithName("CompareVersions").WithSummary("Compares a version with another, by default the one before: the smaller number counts as the earlier.");
        Describe(group.MapPost("/documents/{document}/versions/{number}/comparison", WithFileAsync).RequireAuthorization(Policies.See))
            .ProducesProblem(StatusCodes.Status408RequestTimeout)
            .WithMetadata(new AcceptsMetadata(["multipart/form-data"], typeof(ComparedFileForm)))
            .WithName("CompareVersionWithFile").WithSummary("Compares a version with a file, which counts as the later.");
        Describe(group.MapPost("/comparisons", FilesAsync).RequireAuthorization(Policies.SignedIn))
            .ProducesProblem(StatusCodes.Status408RequestTimeout)
            .WithMetadata(new AcceptsMetadata(["multipart/form-data"], typeof(ComparedFilesForm)))
            .WithName("CompareFiles").WithSummary("Compares two files; nothing of them is kept.");
    }

    private static RouteHandlerBuilder Describe(RouteHandlerBuilder route) =>
        route.Produces<Comparison>(StatusCodes.Status200OK, ReportFormats.Json.MediaType, ReportFormats.Html.MediaType, Checks.Word);

    private static async Task<IResult> VersionsAsync(DocumentId document, VersionNumber number, VersionNumber? with, string? format, string? language, HttpContext context, IDocumentLibrary library, ReadVersion read, ComparisonAnswer answer, CancellationToken cancellationToken)
    {
        if (!ComparisonAnswer.Read(format, language).Succeeded(out var asked, out var problem)
            || !(await OtherAsync(library, document, number, with, cancellationToken)).Succeeded(out var other, out problem)
            || !(await read.RunAsync(document, number.CompareTo(other) < 0 ? number : other, cancellationToken)).Succeeded(out var earlier, out problem)
            || !(await read.RunAsync(document, number.CompareTo(other) < 0 ? other : number, cancellationToken)).Succeeded(out var later, out problem))
        {
            return problem.Answer();
        }

        return await answer.GiveAsync(new ComparedPair(new(earlier.Content, earlier.Read), new(later.Content, later.Read)), asked, context, cancellationToken);
    }

    private static async Task<Result<VersionNumber>> OtherAsync(IDocumentLibrary library, DocumentId document, VersionNumber number, VersionNumber? with, CancellationToken cancellationToken)
    {
        if (with is { } named)
        {
            return named;
        }

        // Versions come the newest first: the one before is the next that is smaller.
        string? after = null;
        do
        {
            var page = await library.ListVersionsAsync(document, new PageOf(after), cancellationToken);
            if (page.Items.FirstOrDefault(version => version.Number.CompareTo(number) < 0) is { } before)
            {
                return before.Number;
            }

            after = page.Next;
        }
        while (after is not null);

        return number;
    }

    private static async Task<IResult> WithFileAsync(DocumentId document, VersionNumber number, string? format, string? language, HttpContext context, ReadVersion read, PlanningDocumentReader reader, ComparisonAnswer answer, CancellationToken cancellationToken) =>
        ComparisonAnswer.Read(format, language).Succeeded(out var asked, out var problem)
        && (await SentForm.ReadAsync(context.Request, cancellationToken)).Succeeded(out var form, out problem)
        && (await FileAsync(form, "file", reader, cancellationToken)).Succeeded(out var file, out problem)
        && (await read.RunAsync(document, number, cancellationToken)).Succeeded(out var version, out problem)
            ? await answer.GiveAsync(new ComparedPair(new(version.Content, version.Read), file), asked, context, cancellationToken)
            : problem.Answer();

    private static async Task<IResult> FilesAsync(string? format, string? language, HttpContext context, PlanningDocumentReader reader, ComparisonAnswer answer, CancellationToken cancellationToken) =>
        ComparisonAnswer.Read(format, language).Succeeded(out var asked, out var problem)
        && (await SentForm.ReadAsync(context.Request, cancellationToken)).Succeeded(out var form, out problem)
        && (await FileAsync(form, "old", reader, cancellationToken)).Succeeded(out var old, out problem)
        && (await FileAsync(form, "new", reader, cancellationToken)).Succeeded(out var now, out problem)
            ? await answer.GiveAsync(new ComparedPair(old, now), asked, context, cancellationToken)
            : problem.Answer();

    private static async Task<Result<ComparedFile>> FileAsync(IFormCollection form, string field, PlanningDocumentReader reader, CancellationToken cancellationToken)
    {
        if (form.Files.GetFiles(field) is not [var file])
        {
            return HostProblems.WrongField(field, "is not exactly one file");
        }

        var (name, content) = await ReceivedDocument.ReadAsync(file, cancellationToken);
        return reader.Read(content, name, View.Accepted, cancellationToken).Succeeded(out var document, out var problem) ? new ComparedFile(content, document) : problem;
    }
}

/// <summary>The form with which a file is sent to be compared with a version (multipart/form-data).</summary>
public sealed class ComparedFileForm
{
    [Description("The later version (.docx).")]
    public required IFormFile File { get; init; }
}

/// <summary>The form with which two files are sent to be compared (multipart/form-data).</summary>
public sealed class ComparedFilesForm
{
    [Description("The earlier version (.docx).")]
    public required IFormFile Old { get; init; }

    [Description("The later version (.docx).")]
    public required IFormFile New { get; init; }
}
