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
}
