using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using ImppOffice.Tests.Api;

namespace ImppOffice.Tests.Consistency.Http;

/// <summary>The documents of a mission held against one another, over HTTP.</summary>
public sealed class ConsistencyRouteTests
{
    [Fact]
    public async Task A_target_that_the_plan_states_otherwise_is_found_with_both_places_and_the_burst_that_brought_it_is_one_run()
    {
        await using var world = await ConsistencyWorld.StartAsync("75 %");
        foreach (var target in new[] { "76 %", "77 %", "80 %" })
        {
            await world.StateAsync(target);
        }

        var job = Assert.Single((await world.World.GetAsync("lead", "/api/jobs"))["items"]!.AsArray(), job => (string?)job!["kind"] == "consistency")!;
        Assert.Equal(5, (int)job["gathered"]!);
        var report = await world.RunAsync();

        var finding = Assert.Single(ConsistencyWorld.NotMet(report));
        Assert.Equal("C-3", (string?)finding["relation"]);
        Assert.Equal([world.Directive, world.Plan], finding["places"]!.AsArray().Select(place => $"/api/documents/{place!["document"]}"));
        Assert.Equal(["0.4", "0.1"], finding["places"]!.AsArray().Select(place => (string?)place!["version"]));
        Assert.NotNull(finding["link"]);
        Assert.Equal("asked", (string?)Assert.Single(await world.ListRunsAsync())!["because"]);
        var own = await world.World.GetAsync("drafter", $"{world.Plan}/consistency");
        Assert.True((bool)own["upToDate"]!);
        Assert.Contains(own["findings"]!.AsArray(), item => (string?)item!["id"] == (string?)finding["id"]);
    }

    [Fact]
    public async Task What_did_not_change_is_not_kept_twice()
    {
        await using var world = await ConsistencyWorld.StartAsync("80 %");

        var first = await world.RunAsync();
        var again = await world.RunAsync();

        Assert.Equal((string?)first["run"], (string?)again["run"]);
        Assert.Single(await world.ListRunsAsync());
    }

    [Fact]
    public async Task A_link_is_suspect_after_a_side_changed_until_somebody_clears_it()
    {
        await using var world = await ConsistencyWorld.StartAsync("70 %");
        var agreed = await world.RunAsync();
        await world.StateAsync("80 %");

        var moved = await world.RunAsync();

        var suspect = Assert.Single(moved["links"]!.AsArray(), link => (string?)link!["standing"] == "suspect")!;
        Assert.True((bool)suspect["from"]!["changed"]!);
        await Problem.IsAsync(await world.DecideAsync((string)suspect["id"]!, new { decision = "cleared", note = "" }), HttpStatusCode.BadRequest, "note-missing");
        var cleared = await world.DecideAsync((string)suspect["id"]!, new { decision = "cleared", note = "The plan follows next week." });
        Assert.Equal("ok", (string?)(await cleared.Content.ReadFromJsonAsync<JsonNode>())!["standing"]);
        var after = await world.RunAsync();
        Assert.DoesNotContain(after["links"]!.AsArray(), link => (string?)link!["standing"] == "suspect");
        Assert.Contains(after["links"]!.AsArray(), link => (string?)link!["note"] == "The plan follows next week.");
        var difference = await world.World.GetAsync("lead", $"{world.World.Mission}/consistency-checks/{moved["run"]}/difference?with={agreed["run"]}");
        Assert.Single(difference["added"]!.AsArray(), finding => (string?)finding!["outcome"] == "not-met");
    }

    [Fact]
    public async Task What_differs_on_purpose_does_so_until_a_text_changes()
    {
        await using var world = await ConsistencyWorld.StartAsync("80 %");
        var finding = Assert.Single(ConsistencyWorld.NotMet(await world.RunAsync()));

        var said = await world.DecideAsync((string)finding["link"]!, new { decision = "differs-on-purpose", note = "Agreed with the Office.", until = "2099-12-31" });

        Assert.Equal("on-purpose", (string?)(await said.Content.ReadFromJsonAsync<JsonNode>())!["standing"]);
        var kept = Assert.Single(ConsistencyWorld.NotMet(await world.RunAsync()));
        Assert.Equal("Agreed with the Office.", (string?)kept["onPurpose"]!["reason"]);
        await world.StateAsync("85 %");
        Assert.Null(Assert.Single(ConsistencyWorld.NotMet(await world.RunAsync()))["onPurpose"]);
    }

    [Fact]
    public async Task A_decision_on_a_former_report_is_refused_and_so_is_one_of_a_reviewer()
    {
        await using var world = await ConsistencyWorld.StartAsync("80 %");
        var link = (string)(await world.RunAsync())["links"]![0]!["id"]!;
        var address = $"{world.World.Mission}/item-links/{link}/decisions";

        await Problem.IsAsync(await world.World.SendAsync("drafter", HttpMethod.Post, address, new { decision = "confirmed" }, eTag: "0-0"), HttpStatusCode.PreconditionFailed, "report-moved-on");
        Assert.Equal(HttpStatusCode.Forbidden, (await world.DecideAsync(link, new { decision = "confirmed" }, "police")).StatusCode);
    }

    [Fact]
    public async Task Who_may_not_read_a_document_sees_nothing_of_it_in_reports()
    {
        await using var world = await ConsistencyWorld.StartAsync("80 %");
        await world.World.SendAsync("lead", HttpMethod.Patch, world.Directive, new { classification = "strictly-confidential", readers = new[] { "lead", "drafter" } }, tagOf: world.Directive);

        var seen = await world.RunAsync("police");

        Assert.Empty(ConsistencyWorld.NotMet(seen));
        Assert.True((int)seen["hidden"]! > 0);
        Assert.DoesNotContain("80 %", seen.ToJsonString(), StringComparison.Ordinal);
        Assert.DoesNotContain(world.Directive.Split('/')[^1], seen.ToJsonString(), StringComparison.Ordinal);
        foreach (var format in new[] { "csv", "sarif", "html" })
        {
            Assert.DoesNotContain("80 %", await world.World["police"].GetStringAsync($"{world.World.Mission}/consistency-checks/latest?format={format}"), StringComparison.Ordinal);
        }

        Assert.Single(ConsistencyWorld.NotMet(await world.World.GetAsync("drafter", $"{world.World.Mission}/consistency-checks/latest")));
        await Problem.IsAsync(await world.World["root"].GetAsync($"{world.World.Mission}/consistency-checks/latest"), HttpStatusCode.NotFound, "unknown-mission");
    }
}
