using System.Text;
using ImppOffice.Api.Access;
using ImppOffice.Api.Consistency;
using ImppOffice.Api.Library;
using ImppOffice.Api.Records;
using ImppOffice.Planning;
using ImppOffice.Planning.Checks;
using ImppOffice.Planning.Consistency.Keeping;
using ImppOffice.Planning.Library;
using ImppOffice.Planning.Records;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Http.Timeouts;
using Microsoft.Net.Http.Headers;

namespace ImppOffice.Api.Http.Library;

/// <summary>Versions of documents.</summary>
public static class Versions
{
    public static void MapVersions(this IEndpointRouteBuilder app)
    {
        var group = app.MapLibraryGroup("/api/documents/{document}/versions", "Versions");

        group.MapGet("/", ListAsync).RequireAuthorization(Policies.See)
            .WithName("ListVersions").WithSummary("Lists the versions of a document, the newest first.").Produces<Page<VersionView>>();
        group.MapPost("/", SaveAsync).RequireAuthorization(Policies.Draft).AcceptsVersion()
            .WithName("SaveVersion").WithSummary("Makes a file the next version; needs the eTag of the latest as If-Match, the first version none. 200 where the latest says the same.")
            .Produces<UploadedView>(StatusCodes.Status201Created).Produces<UploadedView>();
        group.MapGet("/{number}", FindAsync).RequireAuthorization(Policies.See)
            .WithName("GetVersion").WithSummary("Tells of a version.").Produces<VersionView>();
        group.MapGet("/{number}/content", ContentAsync).RequireAuthorization(Policies.See)
            .WithName("GetVersionContent").WithSummary("Gives the file of a version.").Produces<byte[]>(StatusCodes.Status200OK, Checks.Word);
        group.MapGet("/{number}/report", ReportAsync).RequireAuthorization(Policies.See)
            .WithName("GetVersionReport").WithSummary("Gives the check report kept with a version.").Produces<CheckReport>();
        group.MapPost("/{number}/restore", RestoreAsync).RequireAuthorization(Policies.Draft)
            .WithName("RestoreVersion").NeedsIfMatch().WithSummary("Makes a new version on top that says what this one said; needs the eTag of the latest as If-Match.")
            .Produces<UploadedView>(StatusCodes.Status201Created).Produces<UploadedView>();
    }

    /// <summary>Says of a route that it takes the form of a version.</summary>
    public static RouteHandlerBuilder AcceptsVersion(this RouteHandlerBuilder route) => route
        .HeedsIfMatch()
        .ProducesProblem(StatusCodes.Status408RequestTimeout)
        .ProducesProblem(StatusCodes.Status422UnprocessableEntity)
        .WithMetadata(new AcceptsMetadata(["multipart/form-data"], typeof(VersionForm), isOptional: true))
        .RequireRateLimiting(Limits.Documents)
        .WithMetadata(new RequestTimeoutAttribute(Limits.Documents));

    /// <summary>The version that a request sends, or what is wrong with it.</summary>
    public static async Task<Result<SentVersion>> ReceiveAsync(DocumentId document, HttpRequest request, Person by, CancellationToken cancellationToken)
    {
        if (!(await VersionForm.ReadAsync(request, cancellationToken)).Succeeded(out var form, out var problem))
        {
            return problem;
        }

        var (name, content) = await ReceivedDocument.ReadAsync(form.File, cancellationToken);
        return new SentVersion(document, content, name, by.Name, form.Comment ?? "", IfMatch.Of(request));
    }

    private static async Task<IResult> ListAsync(DocumentId document, [AsParameters] AskedPage asked, IDocumentLibrary library, CancellationToken cancellationToken)
    {
        if (!asked.Read().Succeeded(out var page, out var problem) || !(await library.FindAsync(document, cancellationToken)).Succeeded(out _, out problem))
        {
            return problem.Answer();
        }

        var versions = await library.ListVersionsAsync(document, page, cancellationToken);
        return TypedResults.Ok(new Page<VersionView>([.. versions.Items.Select(VersionView.Of)], versions.Next));
    }

    private static async Task<IResult> SaveAsync(DocumentId document, HttpRequest request, Person by, SaveVersion save, CancellationToken cancellationToken) =>
        (await ReceiveAsync(document, request, by, cancellationToken)).Succeeded(out var sent, out var problem)
        && (await save.RunAsync(sent, cancellationToken)).Succeeded(out var uploaded, out problem)
            ? UploadedView.Answer(uploaded)
            : problem.Answer();

    private static async Task<IResult> FindAsync(DocumentId document, VersionNumber number, IDocumentLibrary library, CancellationToken cancellationToken) =>
        (await library.FindVersionAsync(document, number, cancellationToken)).Succeeded(out var version, out var problem)
            ? Tagged.Ok(version.ETag, VersionView.Of(version))
            : problem.Answer();

    private static async Task<IResult> ContentAsync(DocumentId document, VersionNumber number, IDocumentLibrary library, CancellationToken cancellationToken)
    {
        if (!(await library.FindAsync(document, cancellationToken)).Succeeded(out var found, out var problem)
            || !(await library.FindVersionAsync(document, number, cancellationToken)).Succeeded(out var version, out problem)
            || !(await library.OpenVersionAsync(document, number, cancellationToken)).Succeeded(out var content, out problem))
        {
            return problem.Answer();
        }

        return TypedResults.Stream(content, Checks.Word, $"{Path.GetFileNameWithoutExtension(found.Profile.Name)} {number}.docx", version.At, new EntityTagHeaderValue($"\"{version.ETag}\""));
    }

    private static async Task<IResult> ReportAsync(DocumentId document, VersionNumber number, IDocumentLibrary library, CancellationToken cancellationToken) =>
        (await library.ReadReportAsync(document, number, cancellationToken)).Succeeded(out var report, out var problem)
            ? TypedResults.Text(report, "application/json", Encoding.UTF8)
            : problem.Answer();

    private static async Task<IResult> RestoreAsync(DocumentId document, VersionNumber number, CommentForm? form, HttpRequest request, Person by, AuditedChange audited, ConsistencyRequests requests, CancellationToken cancellationToken)
    {
        if (!IfMatch.Needed(request).Succeeded(out var eTag, out var problem))
        {
            return problem.Answer();
        }

        if (Field.Line("comment", form?.Comment, Field.LongestComment, mayBeEmpty: true) is { } wrong)
        {
            return wrong.Answer();
        }

        var restored = await audited.RunAsync<Uploaded>(
            async stores =>
            {
                if (!(await stores.Documents.RestoreAsync(new VersionStep(document, by.Name, eTag, form?.Comment ?? ""), number, cancellationToken)).Succeeded(out var made, out var refused)
                    || !(await stores.Documents.FindAsync(document, cancellationToken)).Succeeded(out var restoredIn, out refused))
                {
                    return refused;
                }

                if (made.Unchanged)
                {
                    return made;
                }

                await requests.AddAsync(stores, restoredIn.Mission, RunCause.Saved, by.Name, cancellationToken);
                return await stores.RecordDraftAsync(document, cancellationToken) is { } unrecorded ? unrecorded : made;
            },
            made => made.Unchanged ? null : new AuditEntry(by.Name, "version-restored", $"document/{document}/{made.Version.Number}", made.Version.LogicalHash),
            cancellationToken);
        return restored.Succeeded(out var uploaded, out problem) ? UploadedView.Answer(uploaded) : problem.Answer();
    }
}
