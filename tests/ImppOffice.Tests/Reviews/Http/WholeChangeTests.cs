using System.Net;
using ImppOffice.Planning.Records;
using ImppOffice.Storage;
using ImppOffice.Tests.Api;
using ImppOffice.Tests.Library;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace ImppOffice.Tests.Reviews.Http;

/// <summary>Whatever breaks off in the middle leaves nothing behind, on both engines.</summary>
[Collection(PostgresCollection.Name)]
public sealed class WholeChangeTests(PostgresCluster cluster)
{
    private const string Strategic = "sg-strategic-planning-directive";
    private const string Directive = "usg-planning-directive";

    [Theory]
    [InlineData("sqlite")]
    [InlineData("postgresql")]
    public async Task An_approval_that_breaks_off_between_any_two_steps_did_not_happen(string provider)
    {
        await using var world = await StartAsync(provider);
        var breaking = (BreakingTransactions)world.App.Server.Services.GetRequiredService<ITransactions>();
        var basis = await world.DocumentAsync(Strategic, "strategic.docx");
        await world.SaveAsync(basis, ReviewWorld.Waived(Strategic, "Strategic Planning Directive", "The council decided."));
        var dependent = await world.DocumentAsync(Directive, "directive.docx", new[] { new { document = basis.Split('/')[^1] } });
        await world.SaveAsync(dependent, ReviewWorld.Waived(Directive, "USG Planning Directive", "The parties signed."));
        var before = await StandingAsync(world, basis, dependent);

        var steps = 0;
        HttpResponseMessage answer;
        do
        {
            breaking.Before = ++steps;
            answer = await world.ApproveAsync(basis);
            breaking.Before = 0;
            if (answer.StatusCode != HttpStatusCode.Created)
            {
                await Problem.IsAsync(answer, HttpStatusCode.ServiceUnavailable, "library-unavailable");
                Assert.Equal(before, await StandingAsync(world, basis, dependent));
            }
        }
        while (answer.StatusCode != HttpStatusCode.Created);

        // Published, report kept, basis pinned, the decision, the doubt about what is built on it, and a line for each of the two.
        Assert.Equal(8, steps);
        Assert.Single((await world.GetAsync("lead", $"{dependent}/history"))["standing"]!["suspicions"]!.AsArray());
        Assert.True((await world.GetAsync("root", "/api/audit/verification"))["whole"]!.GetValue<bool>());
    }

    [Fact]
    public async Task Two_decisions_at_the_same_moment_do_not_wait_for_each_other()
    {
        await using var world = await StartAsync("postgresql");
        var document = await world.DocumentAsync();
        await world.SaveAsync(document, ReviewWorld.Waived(Directive, "USG Planning Directive", "The parties signed."));
        var round = await world.OpenAsync(document, "0.1");

        var answers = await Task.WhenAll(ReviewWorld.Branches.Select(branch => world.AnswerAsync(round, branch)));

        Assert.All(answers, answer => Assert.Equal(HttpStatusCode.OK, answer.StatusCode));
        Assert.Equal(10, (await world.GetAsync("lead", round))["history"]!.AsArray().Count);
        Assert.True((await world.GetAsync("root", "/api/audit/verification"))["whole"]!.GetValue<bool>());
    }

    [Fact]
    public async Task Two_approvals_at_the_same_moment_that_touch_each_other_both_happen()
    {
        await using var world = await StartAsync("postgresql");
        var directive = await world.DocumentAsync(Directive, "directive.docx");
        var basis = await world.DocumentAsync(Strategic, "strategic.docx", new[] { new { document = directive.Split('/')[^1] } });
        await ApproveAsync("The council decided.", basis);
        await ApproveAsync("The council decided.", directive);

        for (var time = 1; time <= 5; time++)
        {
            await ApproveAsync($"The council decided for the {time}. time.", basis, directive);
        }

        Assert.True((await world.GetAsync("root", "/api/audit/verification"))["whole"]!.GetValue<bool>());

        async Task ApproveAsync(string situation, params string[] documents)
        {
            foreach (var document in documents)
            {
                await world.SaveAsync(document, ReviewWorld.Waived(document == basis ? Strategic : Directive, "Title", situation));
            }

            var answers = await Task.WhenAll(documents.Select(world.ApproveAsync));
            Assert.All(answers, answer => Assert.Equal(HttpStatusCode.Created, answer.StatusCode));
        }
    }

    private async Task<ReviewWorld> StartAsync(string provider) => await ReviewWorld.StartAsync(
        services => services.Replace(ServiceDescriptor.Singleton<ITransactions>(provided => new BreakingTransactions(provided.GetRequiredService<LibraryStorage>()))),
        ("Library:Provider", provider),
        ("ConnectionStrings:Library", provider == "postgresql" ? await cluster.NewDatabaseAsync() : ""));

    private static async Task<string> StandingAsync(ReviewWorld world, string basis, string dependent) => string.Join(
        '\n',
        await world["lead"].GetStringAsync($"{basis}/history"),
        await world["lead"].GetStringAsync(basis),
        await world["lead"].GetStringAsync($"{basis}/versions"),
        await world["lead"].GetStringAsync($"{dependent}/history"),
        await world["lead"].GetStringAsync($"{world.Mission}/audit?limit=200"));
}
