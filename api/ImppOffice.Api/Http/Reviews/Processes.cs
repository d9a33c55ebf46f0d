using System.Text;
using ImppOffice.Api.Http.Library;
using ImppOffice.Api.Missions;
using ImppOffice.Api.Reports;
using ImppOffice.Api.Access;
using ImppOffice.Api.Texts;
using ImppOffice.Planning;
using ImppOffice.Planning.Missions;
using ImppOffice.Planning.Process;
using ImppOffice.Planning.Reviews;

namespace ImppOffice.Api.Http.Reviews;

/// <summary>Where missions stand in the planning process.</summary>
public static class Processes
{
    private const string Svg = "image/svg+xml";
    private static readonly string[] Formats = ["json", "svg", "html"];

    public static void MapProcesses(this IEndpointRouteBuilder app)
    {
        var group = app.MapLibraryGroup("/api/missions/{mission}", "Process");

        group.MapGet("/process", TellAsync).RequireAuthorization(Policies.See)
            .WithName("GetProcess").WithSummary("Tells where a mission stands in the process: as JSON, as a picture (svg) or as a page with the picture and its table (html).")
            .Produces<ProcessView>(StatusCodes.Status200OK, "application/json", Svg, ReportFormats.Html.MediaType);
        group.MapPost("/decision-points", (MissionId mission, DecisionForm form, string? language, Person by, PersonAudience audience, NoteProcess note, ProcessOfMission process, TimeProvider time, CancellationToken cancellationToken) =>
                NoteAsync(mission, form.Read(by.Name, time.GetUtcNow()), language, by, audience, note, process, cancellationToken)).RequireAuthorization(Policies.Lead)
            .WithName("NoteDecision").WithSummary("Notes a decision point that was taken apart from an approval.").Produces<ProcessView>();
        group.MapPost("/process-notes", (MissionId mission, NoteForm form, string? language, Person by, PersonAudience audience, NoteProcess note, ProcessOfMission process, TimeProvider time, CancellationToken cancellationToken) =>
                NoteAsync(mission, form.Read(by.Name, time.GetUtcNow()), language, by, audience, note, process, cancellationToken)).RequireAuthorization(Policies.Lead)
            .WithName("NoteProcess").WithSummary("Notes a trigger, an event, whether an output under a condition is needed, or what was given up for speed.").Produces<ProcessView>();
    }

    private static async Task<IResult> TellAsync(MissionId mission, string? format, string? language, HttpContext context, Person by, PersonAudience audience, ProcessOfMission process, CancellationToken cancellationToken)
    {
        if (format is not null && !Formats.Contains(format))
        {
            return HostProblems.UnknownWord("format", format, Formats).Answer();
        }

        if (!Languages.Find(language ?? LocalText.Fallback).Succeeded(out var spoken, out var problem)
            || !(await process.RunAsync(mission, await audience.OfAsync(by, cancellationToken), cancellationToken)).Succeeded(out var found, out problem))
        {
            return problem.Answer();
        }

        switch (format)
        {
            case "svg":
                return TypedResults.Text(ProcessPicture.Write(found.Standing, found.Knowledge.Process.Texts, spoken), Svg, Encoding.UTF8);
            case "html":
                context.Response.Headers.ContentSecurityPolicy = ReportStyle.Policy;
                return TypedResults.Text(ProcessPage.Write(found, spoken), ReportFormats.Html.MediaType, Encoding.UTF8);
            default:
                return new TaggedJson<ProcessView>(ProcessView.Of(found, spoken));
        }
    }

    private static async Task<IResult> NoteAsync(MissionId mission, Result<ProcessNote> read, string? language, Person by, PersonAudience audience, NoteProcess note, ProcessOfMission process, CancellationToken cancellationToken) =>
        read.Succeeded(out var asked, out var problem)
        && Languages.Find(language ?? LocalText.Fallback).Succeeded(out var spoken, out problem)
        && (await note.RunAsync(mission, asked, cancellationToken)).Succeeded(out _, out problem)
        && (await process.RunAsync(mission, await audience.OfAsync(by, cancellationToken), cancellationToken)).Succeeded(out var found, out problem)
            ? TypedResults.Ok(ProcessView.Of(found, spoken))
            : problem.Answer();
}
