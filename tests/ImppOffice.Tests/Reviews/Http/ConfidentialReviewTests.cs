using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using ImppOffice.Tests.Api;

namespace ImppOffice.Tests.Reviews.Http;

/// <summary>What members who are not named must not learn of a strictly confidential document.</summary>
public sealed class ConfidentialReviewTests
{
    private const string Strategic = "sg-strategic-planning-directive";

    [Fact]
    public async Task Nothing_of_its_review_is_there_for_members_who_are_not_named()
    {
        await using var world = await ReviewWorld.StartAsync();
        var document = await world.DocumentAsync(Strategic, "secret.docx");
        await world.SaveAsync(document, ReviewWorld.Waived(Strategic, "Strategic Planning Directive", "The council decided."));
        var round = await world.OpenAsync(document, "0.1");
        Assert.Equal("begun", await OutputAsync(world, "police"));
        var hidden = await world.SendAsync("lead", HttpMethod.Patch, document, new { classification = "strictly-confidential", readers = new[] { "lead", "drafter", "military" } }, tagOf: document);
        Assert.Equal(HttpStatusCode.OK, hidden.StatusCode);

        foreach (var address in new[] { "review-rounds", "history", "approval", "versions", "versions/0.1/comparison" })
        {
            await Problem.IsAsync(await world["police"].GetAsync($"{document}/{address}"), HttpStatusCode.NotFound, "unknown-document");
            Assert.Equal(HttpStatusCode.OK, (await world["military"].GetAsync($"{document}/{address}")).StatusCode);
        }

        foreach (var address in new[] { round, $"{round}/matrix", $"{round}/matrix?format=csv", $"{round}/replies" })
        {
            await Problem.IsAsync(await world["police"].GetAsync(address), HttpStatusCode.NotFound, "unknown-round");
        }

        await Problem.IsAsync(await world.AnswerAsync(round, "police"), HttpStatusCode.NotFound, "unknown-round");
        Assert.Equal(HttpStatusCode.OK, (await world.AnswerAsync(round, "military")).StatusCode);
        Assert.Equal("not-begun", await OutputAsync(world, "police"));
        Assert.Equal("begun", await OutputAsync(world, "military"));
    }

    [Fact]
    public async Task Who_may_not_read_it_is_not_asked_until_named_as_a_reader()
    {
        await using var world = await ReviewWorld.StartAsync();
        var document = await world.DocumentAsync(Strategic, "secret.docx");
        await world.SaveAsync(document, ReviewWorld.Waived(Strategic, "Strategic Planning Directive", "The council decided."));
        await NameAsync(world, document, ["LEAD", "drafter", .. ReviewWorld.Branches.Where(branch => branch is not ("police" or "military"))]);
        var round = new
        {
            version = "0.1",
            deadline = world.App.Clock.GetUtcNow().AddDays(7),
            reviewers = ReviewWorld.Branches.Select(branch => new { branch, user = branch }),
        };

        var refused = await world["lead"].PostAsJsonAsync($"{document}/review-rounds", round);
        await Problem.IsAsync(refused, HttpStatusCode.Conflict, "reviewers-not-readers");
        Assert.Contains("military, police", (await ReviewWorld.ReadAsync(refused))["title"]!.GetValue<string>(), StringComparison.Ordinal);
        Assert.Empty(await ListAsync(world, document));

        await NameAsync(world, document, ["lead", "drafter", .. ReviewWorld.Branches.Select(branch => branch.ToUpperInvariant())]);
        var opened = await world["lead"].PostAsJsonAsync($"{document}/review-rounds", round);
        Assert.Equal(HttpStatusCode.Created, opened.StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await world.AnswerAsync(opened.Headers.Location!.ToString(), "police")).StatusCode);
        Assert.Contains("secret.docx", (await world.GetAsync("police", $"{world.Mission}/documents")).ToJsonString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Readers_and_members_are_people_who_can_sign_in()
    {
        await using var world = await ReviewWorld.StartAsync();
        var document = await world.DocumentAsync();

        var unknown = await world.SendAsync("lead", HttpMethod.Patch, document, new { readers = new[] { "police", "plice" } }, tagOf: document);
        await Problem.IsAsync(unknown, HttpStatusCode.Conflict, "people-without-account");
        Assert.Equal(["plice"], (await ReviewWorld.ReadAsync(unknown))["names"]!.AsArray().Select(name => name!.GetValue<string>()));
        var added = await world["lead"].PostAsJsonAsync($"{world.Mission}/documents", new { kind = Strategic, name = "secret.docx", readers = new[] { "plice" } });
        await Problem.IsAsync(added, HttpStatusCode.Conflict, "people-without-account");
        var member = await world["root"].PutAsJsonAsync($"{world.Mission}/members/plice", new { duties = new[] { new { role = "drafter" } } });
        await Problem.IsAsync(member, HttpStatusCode.Conflict, "people-without-account");
    }

    private static async Task NameAsync(ReviewWorld world, string document, string[] readers)
    {
        var changed = await world.SendAsync("lead", HttpMethod.Patch, document, new { classification = "strictly-confidential", readers }, tagOf: document);
        Assert.Equal(HttpStatusCode.OK, changed.StatusCode);
    }

    private static async Task<JsonArray> ListAsync(ReviewWorld world, string document) => (await world.GetAsync("lead", $"{document}/review-rounds"))["items"]!.AsArray();

    private static async Task<string> OutputAsync(ReviewWorld world, string person)
    {
        var process = await world.GetAsync(person, $"{world.Mission}/process");
        return process["levels"]!.AsArray().SelectMany(level => level!["outputs"]!.AsArray()).First(output => output!["kind"]!.GetValue<string>() == Strategic)!["state"]!.GetValue<string>();
    }
}
