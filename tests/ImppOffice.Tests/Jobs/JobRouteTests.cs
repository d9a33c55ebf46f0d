using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using ImppOffice.Planning;
using ImppOffice.Planning.Jobs;
using ImppOffice.Planning.Missions;
using ImppOffice.Tests.Library.Http;
using Microsoft.Extensions.DependencyInjection;
using Problem = ImppOffice.Tests.Api.Problem;

namespace ImppOffice.Tests.Jobs;

/// <summary>Background jobs over HTTP.</summary>
public sealed class JobRouteTests : IAsyncLifetime
{
    private readonly LibraryApp app = new();

    private IJobQueue Queue => app.Services.GetRequiredService<IJobQueue>();

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync() => await app.DisposeAsync();

    [Fact]
    public async Task A_job_is_told_of_until_it_ends()
    {
        var job = await AskAsync(TimeSpan.Zero);

        using var stream = await app.Client.GetAsync($"/api/jobs/{job}/events", HttpCompletionOption.ResponseHeadersRead);
        var events = await stream.Content.ReadAsStringAsync();

        Assert.Equal("text/event-stream", stream.Content.Headers.ContentType?.MediaType);
        Assert.Contains("event: job", events, StringComparison.Ordinal);
        Assert.Contains("retry: 2000", events, StringComparison.Ordinal);
        Assert.Contains("\nid: ", events, StringComparison.Ordinal);
        var last = JsonNode.Parse(events.Split("data: ")[^1].Split('\n')[0])!;
        Assert.Equal("done", (string?)last["state"]);
        Assert.Equal((string?)last["state"], (string?)(await app.GetAsync($"/api/jobs/{job}"))["state"]);
    }

    [Fact]
    public async Task A_job_that_did_not_change_need_not_be_sent_again()
    {
        var job = await AskAsync(TimeSpan.FromHours(1));

        var first = await app.Client.GetAsync($"/api/jobs/{job}");
        using var again = new HttpRequestMessage(HttpMethod.Get, $"/api/jobs/{job}");
        again.Headers.IfNoneMatch.Add(first.Headers.ETag!);

        Assert.Equal(HttpStatusCode.NotModified, (await app.Client.SendAsync(again)).StatusCode);
    }

    [Fact]
    public async Task A_job_is_cancelled_and_not_tried_again()
    {
        var job = await AskAsync(TimeSpan.FromHours(1));

        var cancelled = await app.Client.DeleteAsync($"/api/jobs/{job}");

        Assert.Equal("cancelled", (string?)(await cancelled.Content.ReadFromJsonAsync<JsonNode>())!["state"]);
        await Problem.IsAsync(await app.Client.PostAsync($"/api/jobs/{job}/retry", null), HttpStatusCode.Conflict, "job-not-failed");
        await Problem.IsAsync(await app.Client.DeleteAsync($"/api/jobs/{job}"), HttpStatusCode.Conflict, "job-ended");
        await Problem.IsAsync(await app.Client.GetAsync("/api/jobs/nobody"), HttpStatusCode.NotFound, "unknown-job");
        await Problem.IsAsync(await app.Client.GetAsync("/api/jobs/nobody/events"), HttpStatusCode.NotFound, "unknown-job");
    }

    [Fact]
    public async Task Jobs_are_listed_by_mission_and_state()
    {
        var waiting = await AskAsync(TimeSpan.FromHours(1), "tavara");
        await AskAsync(TimeSpan.FromHours(1), "elsewhere");

        var listed = await app.GetAsync("/api/jobs?mission=tavara&state=waiting&state=running");

        Assert.Equal([waiting], listed["items"]!.AsArray().Select(job => (string)job!["id"]!));
        Assert.Empty((await app.GetAsync("/api/jobs?mission=tavara&state=dead"))["items"]!.AsArray());
        await Problem.IsAsync(await app.Client.GetAsync("/api/jobs?state=wating"), HttpStatusCode.BadRequest, "unknown-state");
    }

    [Fact]
    public async Task Whoever_runs_the_installation_sees_queues_schedules_and_machines()
    {
        await AskAsync(TimeSpan.FromHours(1));
        var job = await AskAsync(TimeSpan.Zero);
        await app.Client.GetStringAsync($"/api/jobs/{job}/events");

        var told = await app.GetAsync("/api/operations");

        Assert.Equal(1, (long)told["queues"]!.AsArray().Single(queue => (string?)queue!["priority"] == "background")!["waiting"]!);
        Assert.Single(told["nodes"]!.AsArray(), node => (bool)node!["alive"]!);
        Assert.Equal(["consistency-nightly", "forget-ended-jobs"], told["schedules"]!.AsArray().Select(schedule => (string?)schedule!["kind"]).Order(StringComparer.Ordinal));
        Assert.Empty(told["failed"]!.AsArray());
    }

    private async Task<string> AskAsync(TimeSpan delay, string mission = "tavara") => (await Queue.EnqueueAsync(
        new JobRequest { Kind = "forget-ended-jobs", AskedBy = "amina", Mission = new MissionId(mission), Delay = delay },
        CancellationToken.None)).OrThrow().Id.Value;
}
