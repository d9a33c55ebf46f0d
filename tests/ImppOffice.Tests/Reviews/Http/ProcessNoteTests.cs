using System.Net;
using System.Net.Http.Json;
using ImppOffice.Tests.Api;

namespace ImppOffice.Tests.Reviews.Http;

public sealed class ProcessNoteTests
{
    [Fact]
    public async Task What_set_the_process_going_is_noted_and_told()
    {
        await using var world = await ReviewWorld.StartAsync();
        var notes = $"{world.Mission}/process-notes";

        var noted = await world["lead"].PostAsJsonAsync(notes, new { trigger = "council-deliberations", date = "2026-01-02" });
        Assert.Equal(HttpStatusCode.OK, noted.StatusCode);
        Assert.Contains("council-deliberations", (await world.GetAsync("police", $"{world.Mission}/process"))["triggers"]!.ToJsonString(), StringComparison.Ordinal);
        var level = (await ReviewWorld.ReadAsync(noted))["levels"]![0]!["id"]!.GetValue<string>();
        Assert.Equal(HttpStatusCode.OK, (await world["lead"].PostAsJsonAsync(notes, new { @event = "operation-authorised", date = "2026-01-03" })).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await world["lead"].PostAsJsonAsync(notes, new { reason = "The survey was left out.", level })).StatusCode);

        await Problem.IsAsync(await world["lead"].PostAsJsonAsync(notes, new { trigger = "none", date = "2026-01-02" }), HttpStatusCode.NotFound, "unknown-trigger");
        await Problem.IsAsync(await world["lead"].PostAsJsonAsync(notes, new { trigger = "council-deliberations", @event = "operation-authorised", date = "2026-01-02" }), HttpStatusCode.BadRequest, "wrong-field");
        await Problem.IsAsync(await world["lead"].PostAsJsonAsync(notes, new { trigger = "council-deliberations" }), HttpStatusCode.BadRequest, "wrong-field");
        Assert.Equal(HttpStatusCode.Forbidden, (await world["police"].PostAsJsonAsync(notes, new { trigger = "council-deliberations", date = "2026-01-02" })).StatusCode);
    }

    [Fact]
    public async Task What_can_be_noted_is_offered_and_what_was_noted_is_told_with_who_and_when()
    {
        await using var world = await ReviewWorld.StartAsync();
        var offered = (await world.GetAsync("lead", $"{world.Mission}/process?language=fr"))["knownEvents"]!.AsArray();
        Assert.Equal("Le Conseil de sécurité autorise l’opération.", offered.Single(known => known!["id"]!.GetValue<string>() == "operation-authorised")!["title"]!.GetValue<string>());

        await world["lead"].PostAsJsonAsync($"{world.Mission}/process-notes", new { @event = "operation-authorised", date = "2026-01-03" });
        await world["lead"].PostAsJsonAsync($"{world.Mission}/decision-points", new { decisionPoint = "DP-0", date = "2026-01-02", comment = "By cable" });

        var notes = (await world.GetAsync("police", $"{world.Mission}/process"))["notes"]!.AsArray();
        Assert.Equal(["event", "decision"], notes.Select(note => note!["about"]!.GetValue<string>()));
        Assert.Equal("The Security Council authorises the operation.", notes[0]!["title"]!.GetValue<string>());
        Assert.Equal("2026-01-02", notes[1]!["on"]!.GetValue<string>());
        Assert.Equal("By cable", notes[1]!["words"]!.GetValue<string>());
        Assert.NotEqual("", notes[1]!["by"]!.GetValue<string>());
    }
}
