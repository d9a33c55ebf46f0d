using System.ComponentModel;
using System.Text.Json;
using ImppOffice.Api.Access;
using ImppOffice.Api.Http.Library;
using ImppOffice.Planning;
using ImppOffice.Planning.Jobs;
using ImppOffice.Planning.Library;
using ImppOffice.Planning.Missions;

namespace ImppOffice.Api.Http.Jobs;

/// <summary>Background jobs.</summary>
public static class JobRoutes
{
    public static void MapJobs(this IEndpointRouteBuilder app)
    {
        var group = app.MapLibraryGroup("/api/jobs", "Jobs");
        group.MapGet("/", ListAsync).RequireAuthorization(Policies.SignedIn)
            .WithName("ListJobs").WithSummary("Lists background jobs, the latest first.").Produces<Page<JobView>>();
        group.MapGet("/{job}", FindAsync).RequireAuthorization(Policies.SeeMission)
            .WithName("GetJob").WithSummary("Tells where a background job stands; has an ETag.").Produces<JobView>().Produces(StatusCodes.Status304NotModified);
        group.MapGet("/{job}/events", ListenAsync).RequireAuthorization(Policies.SeeMission)
            .WithName("ListenToJob").WithSummary("Tells of a background job as it goes on, as server-sent events, until it ends.").Produces<JobView>(contentType: "text/event-stream").WithRequestTimeout(Limits.Events);
        group.MapDelete("/{job}", CancelAsync).RequireAuthorization(Policies.HandleJobs)
            .WithName("CancelJob").WithSummary("Cancels a background job.").Produces<JobView>();
        group.MapPost("/{job}/retry", RetryAsync).RequireAuthorization(Policies.HandleJobs)
            .WithName("RetryJob").WithSummary("Tries a failed or dead background job again.").Produces<JobView>(StatusCodes.Status202Accepted);
    }

    private static async Task<IResult> ListAsync(
        [AsParameters] AskedPage asked,
        [Description("Only of this mission.")] string? mission,
        [Description("Only in these states: waiting, running, done, failed, cancelled or dead.")] string[]? state,
        Person by,
        PersonAudience audience,
        IJobStore jobs,
        CancellationToken cancellationToken)
    {
        if (!asked.Read().Succeeded(out var page, out var problem) || !Read(state ?? []).Succeeded(out var states, out problem))
        {
            return problem.Answer();
        }

        var filter = new JobFilter
        {
            // Administrators look after every job; it names ids alone.
            Audience = by.Administrator ? Audience.Everybody : await audience.OfAsync(by, cancellationToken),
            Mission = mission is null ? null : new MissionId(mission),
            States = states,
        };
        var listed = await jobs.ListAsync(filter, page, cancellationToken);
        return TypedResults.Ok(new Page<JobView>([.. listed.Items.Select(JobView.Of)], listed.Next));
    }

    private static Result<IReadOnlyList<JobState>> Read(string[] states)
    {
        var words = Enum.GetValues<JobState>().ToDictionary(state => JsonNamingPolicy.KebabCaseLower.ConvertName(state.ToString()), StringComparer.Ordinal);
        return states.FirstOrDefault(state => !words.ContainsKey(state)) is { } unknown
            ? HostProblems.UnknownWord("state", unknown, [.. words.Keys])
            : Result<IReadOnlyList<JobState>>.Of([.. states.Select(state => words[state])]);
    }

    private static async Task<IResult> FindAsync(JobId job, IJobStore jobs, CancellationToken cancellationToken) =>
        (await jobs.FindAsync(job, cancellationToken)).Succeeded(out var found, out var problem) ? new TaggedJson<JobView>(JobView.Of(found)) : problem.Answer();

    private static async Task<IResult> ListenAsync(JobId job, HttpResponse response, IJobStore jobs, JobEvents events, CancellationToken cancellationToken)
    {
        if (!(await jobs.FindAsync(job, cancellationToken)).Succeeded(out var found, out var problem))
        {
            return problem.Answer();
        }

        // Some proxies would gather the events until the job is over.
        response.Headers["X-Accel-Buffering"] = "no";
        return TypedResults.ServerSentEvents(events.OfAsync(found, cancellationToken));
    }

    private static async Task<IResult> CancelAsync(JobId job, Person by, IJobQueue queue, CancellationToken cancellationToken) =>
        (await queue.CancelAsync(job, by.Name, cancellationToken)).Succeeded(out var cancelled, out var problem) ? TypedResults.Ok(JobView.Of(cancelled)) : problem.Answer();

    private static async Task<IResult> RetryAsync(JobId job, Person by, IJobQueue queue, CancellationToken cancellationToken) =>
        AcceptedJob.Answer(await queue.RetryAsync(job, by.Name, cancellationToken));
}
