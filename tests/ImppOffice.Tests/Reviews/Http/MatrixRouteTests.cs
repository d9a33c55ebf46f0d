using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using ImppOffice.Tests.Api;
using ImppOffice.Tests.Reviewing;

namespace ImppOffice.Tests.Reviews.Http;

public sealed class MatrixRouteTests : IAsyncLifetime
{
    private ReviewWorld world = null!;
    private string round = "";

    public async Task InitializeAsync()
    {
        world = await ReviewWorld.StartAsync();
        var document = await world.DocumentAsync();
        var file = ReviewWorld.Written("usg-planning-directive", "USG Planning Directive", "The parties signed in May.", []);
        await world.SaveAsync(document, file);
        round = await world.OpenAsync(document, "0.1");
        foreach (var (branch, said) in new[] { ("police", "Name the police."), ("military", "Add the ceasefire."), ("political", "When in May?") })
        {
            var form = ImppApp.Form(($"{branch}.docx", Copies.Commented(file, (3, $"Officer of {branch}", said))));
            form.Add(new StringContent(branch), "branch");
            Assert.Equal(HttpStatusCode.OK, (await world[branch].PostAsync($"{round}/copies", form)).StatusCode);
        }
    }

    public async Task DisposeAsync() => await world.DisposeAsync();

    [Fact]
    public async Task A_comment_is_placed_at_another_paragraph_by_who_has_read_it()
    {
        var (address, tag) = ($"{round}/matrix/{Text((await RowsAsync())[0], "id")}/place", Text((await RowsAsync())[0], "eTag"));

        await Problem.IsAsync(await world.SendAsync("drafter", HttpMethod.Put, address, new { paragraph = 99 }, eTag: tag), HttpStatusCode.BadRequest, "no-such-paragraph");
        var placed = await world.SendAsync("drafter", HttpMethod.Put, address, new { paragraph = 1 }, eTag: tag);

        Assert.Equal(HttpStatusCode.OK, placed.StatusCode);
        Assert.Equal(1, (await ReviewWorld.ReadAsync(placed))["paragraph"]!.GetValue<int>());
        await Problem.IsAsync(await world.SendAsync("drafter", HttpMethod.Put, address, new { paragraph = 2 }, eTag: tag), HttpStatusCode.PreconditionFailed, "changed-meanwhile");
        Assert.Equal(HttpStatusCode.Forbidden, (await world.SendAsync("police", HttpMethod.Put, address, new { paragraph = 2 }, eTag: tag)).StatusCode);
    }

    [Fact]
    public async Task Comments_are_put_into_a_group_and_the_group_is_taken_apart()
    {
        var ids = (await RowsAsync()).Select(row => Text(row, "id")).ToList();
        Assert.Equal(ids, (await RowsAsync()).Select(row => Text(row, "group")));

        var grouped = await world["drafter"].PostAsJsonAsync($"{round}/matrix/groups", new { rows = ids });
        Assert.Equal(HttpStatusCode.OK, grouped.StatusCode);
        var leader = Assert.Single((await RowsAsync()).Select(row => Text(row, "group")).Distinct());

        Assert.Equal(HttpStatusCode.OK, (await world["drafter"].DeleteAsync($"{round}/matrix/groups/{leader}")).StatusCode);
        Assert.Equal(ids, (await RowsAsync()).Select(row => Text(row, "group")));
        await Problem.IsAsync(await world["drafter"].DeleteAsync($"{round}/matrix/groups/{leader}"), HttpStatusCode.NotFound, "unknown-group");
        await Problem.IsAsync(await world["drafter"].PostAsJsonAsync($"{round}/matrix/groups", new { rows = ids.Take(1) }), HttpStatusCode.BadRequest, "wrong-field");
        await Problem.IsAsync(await world["drafter"].PostAsJsonAsync($"{round}/matrix/groups", new { rows = new[] { ids[0], "none" } }), HttpStatusCode.NotFound, "unknown-comment");
    }

    private async Task<IReadOnlyList<JsonNode>> RowsAsync() => [.. (await world.GetAsync("drafter", $"{round}/matrix"))["rows"]!.AsArray().Select(row => row!)];

    private static string Text(JsonNode row, string field) => row[field]!.GetValue<string>();
}
