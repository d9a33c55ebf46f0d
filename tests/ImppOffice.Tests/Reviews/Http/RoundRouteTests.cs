using System.Net;
using System.Net.Http.Json;
using ImppOffice.Tests.Api;

namespace ImppOffice.Tests.Reviews.Http;

public sealed class RoundRouteTests : IAsyncLifetime
{
    private ReviewWorld world = null!;
    private string document = "";

    public async Task InitializeAsync()
    {
        world = await ReviewWorld.StartAsync();
        document = await world.DocumentAsync();
        await world.SaveAsync(document, ReviewWorld.Written("usg-planning-directive", "USG Planning Directive", "The parties signed.", []));
    }

    public async Task DisposeAsync() => await world.DisposeAsync();

    [Fact]
    public async Task A_missing_branch_needs_a_reason_and_is_a_finding()
    {
        var deadline = world.App.Clock.GetUtcNow().AddDays(3);
        var reviewers = ReviewWorld.Branches.Skip(1).Select(branch => new { branch, user = branch });
        await Problem.IsAsync(await world["lead"].PostAsJsonAsync($"{document}/review-rounds", new { version = "0.1", deadline, reviewers }), HttpStatusCode.Conflict, "branches-missing");

        var opened = await world["lead"].PostAsJsonAsync($"{document}/review-rounds", new { version = "0.1", deadline, reviewers, withoutBranches = new Dictionary<string, string> { ["political"] = "On leave." } });

        Assert.Equal(HttpStatusCode.Created, opened.StatusCode);
        var finding = Assert.Single((await ReviewWorld.ReadAsync(opened))["findings"]!.AsArray());
        Assert.Equal("PR-3", finding!["requirement"]!.GetValue<string>());
        Assert.Equal("political: On leave.", finding["reason"]!.GetValue<string>());
    }

    [Fact]
    public async Task Rounds_are_listed_page_by_page_the_latest_first()
    {
        var opened = new List<string>();
        for (var time = 0; time < 3; time++)
        {
            var round = await world.OpenAsync(document, "0.1");
            opened.Insert(0, round.Split('/')[^1]);
            Assert.Equal(HttpStatusCode.OK, (await world.SendAsync("lead", HttpMethod.Post, $"{round}/withdrawal", new { reason = "Too early." }, tagOf: round)).StatusCode);
        }

        var first = await world.GetAsync("police", $"{document}/review-rounds?limit=2");
        var rest = await world.GetAsync("police", $"{document}/review-rounds?limit=2&after={first["next"]}");

        Assert.Equal(opened, first["items"]!.AsArray().Concat(rest["items"]!.AsArray()).Select(round => round!["id"]!.GetValue<string>()));
        Assert.Null(rest["next"]);
    }

    [Fact]
    public async Task Only_members_who_review_for_a_branch_are_asked_for_it()
    {
        var deadline = world.App.Clock.GetUtcNow().AddDays(3);
        var refused = await OpenAsync(branch => branch switch { "police" => "stranger", "military" => "political", _ => branch });
        await Problem.IsAsync(refused, HttpStatusCode.Conflict, "reviewers-not-members");
        Assert.Equal(["political (military)", "stranger (police)"], (await ReviewWorld.ReadAsync(refused))["strangers"]!.AsArray().Select(name => name!.GetValue<string>()));

        var opened = await OpenAsync(branch => branch.ToUpperInvariant());

        Assert.Equal(HttpStatusCode.Created, opened.StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await world.AnswerAsync(opened.Headers.Location!.ToString(), "police")).StatusCode);

        Task<HttpResponseMessage> OpenAsync(Func<string, string> user) =>
            world["lead"].PostAsJsonAsync($"{document}/review-rounds", new { version = "0.1", deadline, reviewers = ReviewWorld.Branches.Select(branch => new { branch, user = user(branch) }) });
    }

    [Fact]
    public async Task Two_answers_at_the_same_moment_both_count()
    {
        var round = await world.OpenAsync(document, "0.1");

        var answers = await Task.WhenAll(ReviewWorld.Branches.Select(branch => world.AnswerAsync(round, branch)));

        Assert.All(answers, answer => Assert.Equal(HttpStatusCode.OK, answer.StatusCode));
        Assert.All((await world.GetAsync("lead", round))["reviewers"]!.AsArray(), reviewer => Assert.Equal("cleared", reviewer!["answer"]!.GetValue<string>()));
    }

    [Fact]
    public async Task After_the_deadline_nobody_answers_and_silence_counts()
    {
        var round = await world.OpenAsync(document, "0.1");
        await world.LaterAsync(TimeSpan.FromDays(5));
        Assert.Equal(9, (await world.GetAsync("lead", round))["reminders"]!.AsArray().Count);
        await world.SendAsync("lead", HttpMethod.Post, $"{round}/reminders", new { });
        Assert.Empty((await world.GetAsync("lead", round))["reminders"]!.AsArray());
        await Problem.IsAsync(await world.CloseAsync(round), HttpStatusCode.Conflict, "answers-outstanding");

        await world.LaterAsync(TimeSpan.FromDays(3));
        await Problem.IsAsync(await world.AnswerAsync(round, "police"), HttpStatusCode.Conflict, "deadline-passed");
        var read = (await world["lead"].GetAsync(round)).Headers.ETag!.Tag.Trim('"');
        Assert.Equal(HttpStatusCode.OK, (await world.SendAsync("lead", HttpMethod.Post, $"{round}/extension", new { deadline = world.App.Clock.GetUtcNow().AddDays(1), reason = "Holidays." }, eTag: read)).StatusCode);
        await Problem.IsAsync(await world.SendAsync("lead", HttpMethod.Post, $"{round}/withdrawal", new { reason = "Late." }, eTag: read), HttpStatusCode.PreconditionFailed, "changed-meanwhile");
        Assert.Equal(HttpStatusCode.OK, (await world.AnswerAsync(round, "police")).StatusCode);

        await world.LaterAsync(TimeSpan.FromDays(2));
        var closed = await ReviewWorld.ReadAsync(await world.CloseAsync(round));
        Assert.Equal("not-cleared", closed["outcome"]!.GetValue<string>());
        Assert.Equal("closed", closed["state"]!.GetValue<string>());
        await Problem.IsAsync(await world.AnswerAsync(round, "police"), HttpStatusCode.Conflict, "round-closed");
    }

    [Fact]
    public async Task Only_those_who_are_asked_answer_and_each_for_the_own_branch()
    {
        var round = await world.OpenAsync(document, "0.1");

        await Problem.IsAsync(await world["police"].PostAsJsonAsync($"{round}/answers", new { branch = "military", answer = "cleared" }), HttpStatusCode.Conflict, "not-a-reviewer");
        await Problem.IsAsync(await world["police"].PostAsJsonAsync($"{round}/answers", new { branch = "police", answer = "not-cleared" }), HttpStatusCode.BadRequest, "answer-without-comment");
        Assert.Equal(HttpStatusCode.Forbidden, (await world["drafter"].PostAsJsonAsync($"{round}/answers", new { branch = "police", answer = "cleared" })).StatusCode);
        await Problem.IsAsync(await world["root"].GetAsync(round), HttpStatusCode.NotFound, "unknown-round");
        await Problem.IsAsync(await world["lead"].PostAsJsonAsync($"{document}/review-rounds", new { version = "0.1", deadline = world.App.Clock.GetUtcNow().AddDays(1), reviewers = ReviewWorld.Branches.Select(branch => new { branch, user = branch }) }), HttpStatusCode.Conflict, "review-open");
    }
}
