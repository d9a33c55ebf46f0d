using System.ComponentModel;
using System.Text;
using ImppOffice.Api.Access;
using ImppOffice.Api.Consistency;
using ImppOffice.Api.Http.Jobs;
using ImppOffice.Api.Http.Library;
using ImppOffice.Api.Reports;
using ImppOffice.Api.Texts;
using ImppOffice.Planning;
using ImppOffice.Planning.Consistency.Keeping;
using ImppOffice.Planning.Jobs;
using ImppOffice.Planning.Library;
using ImppOffice.Planning.Missions;

namespace ImppOffice.Api.Http.Consistency;

/// <summary>Whether the documents of missions agree.</summary>
public static class ConsistencyChecks
{
    private const string Tag = "Consistency";
    private static readonly string[] Formats = ["json", "csv", "sarif", "html"];

    public static void MapConsistency(this IEndpointRouteBuilder app)
    {
        var group = app.MapLibraryGroup("/api/missions/{mission}/consistency-checks", Tag);
        group.MapPost("/", AskAsync).RequireAuthorization(Policies.See)
            .WithName("CheckConsistency").WithSummary("Asks for the documents of a mission to be held against one another, as a background job.").Produces<JobView>(StatusCodes.Status202Accepted);
        group.MapGet("/", ListAsync).RequireAuthorization(Policies.See)
            .WithName("ListConsistencyRuns").WithSummary("Lists when the documents of a mission were held against one another and what came of it, the newest first.").Produces<Page<RunView>>();
        group.MapGet("/{run}", FindAsync).RequireAuthorization(Policies.See)
            .WithName("GetConsistencyReport").WithSummary("Gives the report of a run: as JSON, csv, sarif or html. The run \"latest\" stands for the latest with what was decided since, and has an ETag to decide by.")
            .Produces<ConsistencyReportView>(StatusCodes.Status200OK, "application/json", [.. Formats.Skip(1).Select(format => ConsistencyFormats.Find(format).OrThrow().MediaType)]);
        group.MapGet("/{run}/difference", DifferAsync).RequireAuthorization(Policies.See)
            .WithName("CompareConsistencyRuns").WithSummary("Tells what a run found and an earlier one did not, and the other way round.").Produces<RunDifferenceView>();
        app.MapLibraryGroup("/api/documents/{document}", Tag).MapGet("/consistency", OfDocumentAsync).RequireAuthorization(Policies.See)
            .WithName("GetDocumentConsistency").WithSummary("Tells what the latest run of its mission says of a document; has an ETag to decide by.").Produces<DocumentConsistencyView>();
    }

    private static async Task<IResult> AskAsync(MissionId mission, Person by, IJobQueue queue, CancellationToken cancellationToken) =>
        AcceptedJob.Answer(await queue.EnqueueAsync(ConsistencyRequests.Of(mission, RunCause.Asked, by.Name), cancellationToken));

    private static async Task<IResult> ListAsync(MissionId mission, [AsParameters] AskedPage asked, IMissionRegister missions, IConsistencyRuns runs, CancellationToken cancellationToken)
    {
        if (!asked.Read().Succeeded(out var page, out var problem) || !(await missions.FindAsync(mission, cancellationToken)).Succeeded(out _, out problem))
        {
            return problem.Answer();
        }

        var listed = await runs.ListAsync(mission, page, cancellationToken);
        return TypedResults.Ok(new Page<RunView>([.. listed.Items.Select(RunView.Of)], listed.Next));
    }

    private static async Task<IResult> FindAsync(MissionId mission, string run, string? format, string? language, HttpContext context, Person by, PersonAudience audience, ReadRun read, CancellationToken cancellationToken)
    {
        if (format is not null && !Formats.Contains(format, StringComparer.Ordinal))
        {
            return HostProblems.UnknownWord("format", format, Formats).Answer();
        }

        if (!Languages.Find(language ?? LocalText.Fallback).Succeeded(out var spoken, out var problem)
            || !(await read.FindAsync(mission, run, await audience.OfAsync(by, cancellationToken), spoken, cancellationToken)).Succeeded(out var found, out problem))
        {
            return problem.Answer();
        }

        if (format is null or "json")
        {
            return Tagged.Ok(found.ETag, ConsistencyReportView.Of(found));
        }

        var form = ConsistencyFormats.Find(format).OrThrow();
        if (form.Policy is { } policy)
        {
            context.Response.Headers.ContentSecurityPolicy = policy;
        }

        return TypedResults.Text(form.Write(found.Report), form.MediaType, Encoding.UTF8);
    }

    private static async Task<IResult> DifferAsync(
        MissionId mission,
        string run,
        [Description("The earlier run.")] string with,
        string? language,
        Person by,
        PersonAudience audience,
        ReadRun read,
        CancellationToken cancellationToken)
    {
        var eyes = await audience.OfAsync(by, cancellationToken);
        return Languages.Find(language ?? LocalText.Fallback).Succeeded(out var spoken, out var problem)
            && (await read.FindAsync(mission, run, eyes, spoken, cancellationToken)).Succeeded(out var later, out problem)
            && (await read.FindAsync(mission, with, eyes, spoken, cancellationToken)).Succeeded(out var earlier, out problem)
                ? TypedResults.Ok(RunDifferenceView.Of(earlier.Report, later.Report))
                : problem.Answer();
    }

    private static async Task<IResult> OfDocumentAsync(DocumentId document, string? language, Person by, PersonAudience audience, IDocumentLibrary library, ReadRun read, CancellationToken cancellationToken) =>
        Languages.Find(language ?? LocalText.Fallback).Succeeded(out var spoken, out var problem)
        && (await library.FindAsync(document, cancellationToken)).Succeeded(out var found, out problem)
        && (await read.LatestAsync(found.Mission, await audience.OfAsync(by, cancellationToken), spoken, cancellationToken)).Succeeded(out var latest, out problem)
            ? Tagged.Ok(latest.ETag, DocumentConsistencyView.Of(latest, document.Value, found.Latest?.Number.ToString()))
            : problem.Answer();
}
