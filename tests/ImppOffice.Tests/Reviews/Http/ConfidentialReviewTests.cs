using System.Net;
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

    private static async Task<string> OutputAsync(ReviewWorld world, string person)
    {
        var process = await world.GetAsync(person, $"{world.Mission}/process");
        return process["levels"]!.AsArray().SelectMany(level => level!["outputs"]!.AsArray()).First(output => output!["kind"]!.GetValue<string>() == Strategic)!["state"]!.GetValue<string>();
    }
}
