using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using ImppOffice.Tests.Api;

namespace ImppOffice.Tests.Reviews.Http;

/// <summary>What a decision on one document does to others, and how a document comes back.</summary>
public sealed class ApprovalEffectTests : IAsyncLifetime
{
    private const string Strategic = "sg-strategic-planning-directive";
    private const string Directive = "usg-planning-directive";
    private ReviewWorld world = null!;
    private string basis = "";
    private string directive = "";

    public async Task InitializeAsync()
    {
        world = await ReviewWorld.StartAsync();
        basis = await ApprovedAsync(Strategic);
        directive = await ApprovedAsync(Directive);
    }

    public async Task DisposeAsync() => await world.DisposeAsync();

    [Fact]
    public async Task A_document_of_the_next_kind_takes_the_place_of_the_one_before()
    {
        var draft = await ApprovedAsync("draft-mission-plan");

        var advanced = await ApprovedAsync("advanced-draft-mission-plan");

        var standing = await StandingAsync(draft);
        Assert.Equal("superseded", standing["state"]!.GetValue<string>());
        Assert.Equal(Id(advanced), standing["successor"]!.GetValue<string>());
        Assert.Null(standing["inForce"]);
        await Problem.IsAsync(await SendAsync(draft, "reinstatement", "Needed again."), HttpStatusCode.Conflict, "document-superseded");
    }

    [Fact]
    public async Task A_doubt_is_settled_with_a_reason_once()
    {
        await world.SaveAsync(basis, ReviewWorld.Waived(Strategic, "Title", "The council decided again."));
        Assert.Equal(HttpStatusCode.Created, (await world.ApproveAsync(basis)).StatusCode);
        Assert.Equal(Id(basis), Assert.Single((await StandingAsync(directive))["suspicions"]!.AsArray())!["document"]!.GetValue<string>());
        var (address, settled) = ($"{directive}/settlements", new { cause = Id(basis), reason = "It still agrees." });

        await Problem.IsAsync(await world["lead"].PostAsJsonAsync(address, new { cause = Id(basis), reason = "" }), HttpStatusCode.BadRequest, "reason-missing");
        Assert.Equal(HttpStatusCode.Forbidden, (await world["police"].PostAsJsonAsync(address, settled)).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await world["lead"].PostAsJsonAsync(address, settled)).StatusCode);

        Assert.Empty((await StandingAsync(directive))["suspicions"]!.AsArray());
        await Problem.IsAsync(await world["lead"].PostAsJsonAsync(address, settled), HttpStatusCode.Conflict, "not-suspect");
    }

    [Fact]
    public async Task What_was_withdrawn_comes_back_by_a_new_decision_as_a_new_version()
    {
        Assert.Equal(HttpStatusCode.OK, (await SendAsync(basis, "withdrawal", "The mandate ended.")).StatusCode);
        Assert.Null(Assert.Single((await StandingAsync(directive))["suspicions"]!.AsArray())!["version"]);
        Assert.Equal(HttpStatusCode.Forbidden, (await world.SendAsync("lead", HttpMethod.Post, $"{basis}/reinstatement", new { reason = "Extended." }, eTag: "x")).StatusCode);
        await Problem.IsAsync(await SendAsync(basis, "reinstatement", ""), HttpStatusCode.BadRequest, "reason-missing");
        await Problem.IsAsync(await world.SendAsync("approver", HttpMethod.Post, $"{basis}/reinstatement", new { reason = "Extended." }, eTag: "old"), HttpStatusCode.PreconditionFailed, "newer-version");

        var back = await SendAsync(basis, "reinstatement", "The mandate was extended.");

        Assert.Equal(HttpStatusCode.OK, back.StatusCode);
        Assert.Equal("2.0", (await ReviewWorld.ReadAsync(back))["inForce"]!.GetValue<string>());
        Assert.Equal("published", (await world.GetAsync("lead", $"{basis}/versions/2.0"))["state"]!.GetValue<string>());
        Assert.Equal("withdrawn", (await world.GetAsync("lead", $"{basis}/versions/1.0"))["state"]!.GetValue<string>());
        Assert.Equal(await world["lead"].GetByteArrayAsync($"{basis}/versions/1.0/content"), await world["lead"].GetByteArrayAsync($"{basis}/versions/2.0/content"));
        Assert.Equal("2.0", Assert.Single((await StandingAsync(directive))["suspicions"]!.AsArray())!["version"]!.GetValue<string>());
        await Problem.IsAsync(await SendAsync(basis, "reinstatement", "Again."), HttpStatusCode.Conflict, "out-of-order");
        Assert.Contains((await world.GetAsync("lead", $"{world.Mission}/audit?limit=200"))["items"]!.AsArray(), line => line!["what"]!.GetValue<string>() == "document-reinstated" && line["subject"]!.GetValue<string>() == $"document/{Id(basis)}/2.0");
    }

    [Fact]
    public async Task The_process_dates_an_output_by_the_decision_that_brought_it_back()
    {
        await SendAsync(basis, "withdrawal", "The mandate ended.");
        await world.LaterAsync(TimeSpan.FromDays(20));

        Assert.Equal(HttpStatusCode.OK, (await SendAsync(basis, "reinstatement", "The mandate was extended.")).StatusCode);

        var outputs = (await world.GetAsync("lead", $"{world.Mission}/process"))["levels"]!.AsArray().SelectMany(level => level!["outputs"]!.AsArray());
        Assert.Equal($"{world.App.Clock.GetLocalNow():yyyy-MM-dd}", outputs.First(output => output!["kind"]!.GetValue<string>() == Strategic)!["on"]!.GetValue<string>());
    }

    [Fact]
    public async Task A_draft_that_was_under_way_gives_way_to_what_comes_back()
    {
        await world.SaveAsync(directive, ReviewWorld.Waived(Directive, "Title", "A draft nobody decided on."));
        await SendAsync(directive, "withdrawal", "Overtaken.");
        await SendAsync(basis, "withdrawal", "The mandate ended.");

        Assert.Equal(HttpStatusCode.OK, (await SendAsync(directive, "reinstatement", "Needed again.")).StatusCode);

        var standing = await StandingAsync(directive);
        Assert.Equal(("approved", "2.0"), (standing["state"]!.GetValue<string>(), standing["inForce"]!.GetValue<string>()));
        Assert.Equal(await world["lead"].GetByteArrayAsync($"{directive}/versions/1.0/content"), await world["lead"].GetByteArrayAsync($"{directive}/versions/2.0/content"));
        Assert.Equal(Id(basis), Assert.Single(standing["suspicions"]!.AsArray())!["document"]!.GetValue<string>());
    }

    [Fact]
    public async Task A_draft_that_was_given_up_comes_back_as_a_draft()
    {
        var document = await world.DocumentAsync("strategic-assessment", "assessment.docx");
        await world.SaveAsync(document, ReviewWorld.Waived("strategic-assessment", "Title", "The council decided."));
        await SendAsync(document, "withdrawal", "Not needed.");

        var back = await ReviewWorld.ReadAsync(await SendAsync(document, "reinstatement", "Needed after all."));

        Assert.Equal("draft", back["state"]!.GetValue<string>());
        Assert.Single((await world.GetAsync("lead", $"{document}/versions"))["items"]!.AsArray());
    }

    private async Task<string> ApprovedAsync(string kind)
    {
        var document = await world.DocumentAsync(kind, $"{kind}.docx");
        await world.SaveAsync(document, ReviewWorld.Waived(kind, "Title", "The council decided."));
        var approved = await world.ApproveAsync(document);
        Assert.True(approved.StatusCode == HttpStatusCode.Created, await approved.Content.ReadAsStringAsync());
        return document;
    }

    private async Task<HttpResponseMessage> SendAsync(string document, string verb, string reason) =>
        await world.SendAsync("approver", HttpMethod.Post, $"{document}/{verb}", new { reason }, eTag: (await world.GetAsync("approver", document))["latest"]!["eTag"]!.GetValue<string>());

    private async Task<JsonNode> StandingAsync(string document) => (await world.GetAsync("lead", $"{document}/history"))["standing"]!;

    private static string Id(string document) => document.Split('/')[^1];
}
