using System.Text;
using ImppOffice.Api.Access;
using ImppOffice.Api.Checks;
using ImppOffice.Api.Reports;
using ImppOffice.Api.Templates;
using ImppOffice.Planning;
using ImppOffice.Planning.Checks;
using Microsoft.AspNetCore.Http.Metadata;

namespace ImppOffice.Api.Http;

/// <summary>Checking documents.</summary>
public static class Checks
{
    public const string Word = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    /// <summary>Bears "true" where a digital signature does not hold for the annotated copy.</summary>
    public const string SignatureBroken = "Impp-Signature-Broken";

    public static void MapChecks(this IEndpointRouteBuilder app)
    {
        var group = app.MapGroup("/api/checks")
            .WithTags("Checks")
            .RequireAuthorization(Policies.SignedIn)
            .RequireRateLimiting(Limits.Documents)
            .ProducesProblem(StatusCodes.Status400BadRequest)
            .ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status408RequestTimeout)
            .ProducesProblem(StatusCodes.Status422UnprocessableEntity)
            .ProducesProblem(StatusCodes.Status503ServiceUnavailable);

        group.WithMetadata(new AcceptsMetadata(["multipart/form-data"], typeof(CheckForm)));
        group.WithRequestTimeout(Limits.Documents);

        group.MapPost("/", CheckAsync)
            .WithName("CheckDocuments")
            .WithSummary("Says what documents lack: a report for one, an array of reports for several.")
            .Produces<CheckReport>(StatusCodes.Status200OK, ReportFormats.Json.MediaType, ReportFormats.Sarif.MediaType, ReportFormats.Html.MediaType)
            .AddOpenApiOperationTransformer(CheckAnswers.DescribeReportsAsync);

        group.MapPost("/annotated", AnnotateAsync)
            .WithName("AnnotateDocument")
            .WithSummary("Gives a copy of one document with the findings as comments.")
            .Produces<byte[]>(StatusCodes.Status200OK, Word)
            .AddOpenApiOperationTransformer(CheckAnswers.DescribeCopyAsync);
    }

    private static async Task<IResult> CheckAsync(HttpRequest request, string? format, CheckDocument check, InstalledKnowledge installed, CancellationToken cancellationToken)
    {
        if (!(await CheckForm.ReadAsync(request, cancellationToken)).Succeeded(out var form, out var problem)
            || !form.Question().Succeeded(out var question, out problem)
            || !AskedFormat.Of(request, format).Succeeded(out var asked, out problem)
            || !installed.Get().Succeeded(out var knowledge, out problem))
        {
            return problem.Answer();
        }

        var documents = new List<CheckedDocument>();
        foreach (var file in form.File)
        {
            var (name, content) = await ReceivedDocument.ReadAsync(file, cancellationToken);
            documents.Add(new CheckedDocument(name, await check.RunAsync(content, name, question, cancellationToken)));
        }

        if (documents is [{ Result.Problem: { } unreadable }])
        {
            return unreadable.Answer();
        }

        if (asked.Policy is { } policy)
        {
            request.HttpContext.Response.Headers.ContentSecurityPolicy = policy;
        }

        var set = new ReportSet { Documents = documents, Library = knowledge.Library, Language = question.Language, Several = documents.Count > 1 };
        return TypedResults.Text(asked.Write(set), asked.MediaType, Encoding.UTF8);
    }

    private static async Task<IResult> AnnotateAsync(HttpRequest request, AnnotateDocument annotate, CancellationToken cancellationToken)
    {
        if (!(await CheckForm.ReadAsync(request, cancellationToken)).Succeeded(out var form, out var problem)
            || !form.Question().Succeeded(out var question, out problem))
        {
            return problem.Answer();
        }

        if (form.File.Count > 1)
        {
            return HostProblems.OneFileOnly.Answer();
        }

        var (name, content) = await ReceivedDocument.ReadAsync(form.File[0], cancellationToken);
        var annotated = await annotate.RunAsync(content, name, question, cancellationToken);
        if (!annotated.Succeeded(out var copy, out problem))
        {
            return problem.Answer();
        }

        if (copy.SignatureBroken)
        {
            request.HttpContext.Response.Headers[SignatureBroken] = "true";
        }

        return TypedResults.File(copy.Content, Word, $"{Path.GetFileNameWithoutExtension(name)}-annotated.docx");
    }
}
