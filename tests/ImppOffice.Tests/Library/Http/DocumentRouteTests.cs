using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using ImppOffice.Tests.Api;
using ImppOffice.Tests.CommandLine;

namespace ImppOffice.Tests.Library.Http;

public sealed class DocumentRouteTests : IAsyncLifetime
{
    private readonly LibraryApp app = new();

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync() => await app.DisposeAsync();

    [Fact]
    public async Task A_mission_is_added_changed_and_given_members()
    {
        var mission = await app.MissionAsync();
        var found = await app.Client.GetAsync(mission);

        var changed = await app.SendAsync(HttpMethod.Patch, mission, new { stage = 2 }, found.Headers.ETag);
        Assert.Equal(2, (await changed.Content.ReadFromJsonAsync<JsonNode>())!["stage"]!.GetValue<int>());
        await Problem.IsAsync(await app.SendAsync(HttpMethod.Patch, mission, new { stage = 3 }, found.Headers.ETag), HttpStatusCode.PreconditionFailed, "changed-meanwhile");
        await Problem.IsAsync(await app.SendAsync(HttpMethod.Patch, mission, new { stage = 4 }, changed.Headers.ETag), HttpStatusCode.BadRequest, "wrong-field");
        await Problem.IsAsync(await app.SendAsync(HttpMethod.Patch, mission, new { stage = 3 }), HttpStatusCode.BadRequest, "if-match-missing");

        await app.SendAsync(HttpMethod.Put, $"{mission}/members/amina", new { duties = new[] { new { role = "reviewer", branch = (string?)"human-rights" }, new { role = "drafter", branch = (string?)null } } });
        Assert.Equal("amina", (await app.GetAsync($"{mission}/members"))[0]!["person"]!.GetValue<string>());
        await Problem.IsAsync(await app.SendAsync(HttpMethod.Put, $"{mission}/members/amina", new { duties = new[] { new { role = "reviewer" } } }), HttpStatusCode.BadRequest, "wrong-field");
        Assert.Equal(HttpStatusCode.OK, (await app.Client.DeleteAsync($"{mission}/members/amina")).StatusCode);
        await Problem.IsAsync(await app.Client.DeleteAsync($"{mission}/members/amina"), HttpStatusCode.NotFound, "unknown-member");
    }

    [Fact]
    public async Task A_document_is_registered_only_as_a_kind_that_there_is()
    {
        var mission = await app.MissionAsync();

        await Problem.IsAsync(await app.Client.PostAsJsonAsync($"{mission}/documents", new { kind = "usg-planing-directive", name = "x.docx" }), HttpStatusCode.NotFound, "unknown-kind");
        await Problem.IsAsync(await app.Client.PostAsJsonAsync($"{mission}/documents", new { kind = "usg-planning-directive", name = "a/b.docx" }), HttpStatusCode.BadRequest, "wrong-field");
        await Problem.IsAsync(await app.Client.PostAsJsonAsync("/api/missions/none/documents", new { kind = "usg-planning-directive", name = "x.docx" }), HttpStatusCode.NotFound, "unknown-mission");
    }

    [Fact]
    public async Task A_removed_document_waits_in_the_recycle_bin()
    {
        var mission = await app.MissionAsync();
        var document = await app.DocumentAsync(mission: mission);
        var found = await app.Client.GetAsync(document);

        await Problem.IsAsync(await app.Client.DeleteAsync(document), HttpStatusCode.BadRequest, "if-match-missing");
        await Problem.IsAsync(await app.SendAsync(HttpMethod.Delete, document, follows: new EntityTagHeaderValue("\"old\"")), HttpStatusCode.PreconditionFailed, "changed-meanwhile");
        Assert.Equal(HttpStatusCode.OK, (await app.SendAsync(HttpMethod.Delete, document, follows: found.Headers.ETag)).StatusCode);

        Assert.Empty((await app.GetAsync($"{mission}/documents"))["items"]!.AsArray());
        Assert.Equal(Environment.UserName, (await app.GetAsync("/api/recycle-bin"))["items"]![0]!["removedBy"]!.GetValue<string>());
        Assert.Equal(HttpStatusCode.OK, (await app.Client.PostAsync($"{document}/restore-from-bin", null)).StatusCode);
        Assert.Single((await app.GetAsync($"{mission}/documents"))["items"]!.AsArray());
    }

    [Fact]
    public async Task Documents_are_paged()
    {
        var mission = await app.MissionAsync();
        foreach (var name in new[] { "a.docx", "b.docx", "c.docx" })
        {
            await app.DocumentAsync(name, mission);
        }

        var first = await app.GetAsync($"{mission}/documents?limit=2");
        var second = await app.GetAsync($"{mission}/documents?limit=2&after={first["next"]!.GetValue<string>()}");

        Assert.Equal(["a.docx", "b.docx", "c.docx"], first["items"]!.AsArray().Concat(second["items"]!.AsArray()).Select(document => document!["name"]!.GetValue<string>()));
        await Problem.IsAsync(await app.Client.GetAsync($"{mission}/documents?limit=0"), HttpStatusCode.BadRequest, "wrong-field");
    }

    [Fact]
    public async Task Documents_are_found_by_their_words_and_by_their_identity()
    {
        var document = await app.DocumentAsync();
        using var folder = new TemporaryFolder();
        await Cli.RunAsync("new", "usg-planning-directive", "--output", folder.At("new.docx"), "--mission", "Tavara");
        await app.SendAsync($"{document}/versions", await File.ReadAllBytesAsync(folder.At("new.docx")));

        var hit = Assert.Single((await app.GetAsync("/api/search?q=directive%20tavara")).AsArray());
        Assert.Equal("directive.docx", hit!["document"]!["name"]!.GetValue<string>());
        Assert.NotEmpty(hit["snippet"]!.GetValue<string>());
        Assert.Empty((await app.GetAsync("/api/search?q=nowhere")).AsArray());

        var identity = hit["document"]!["identity"]!.GetValue<string>();
        Assert.Single((await app.GetAsync($"/api/documents?identity={identity}")).AsArray());
        Assert.Empty((await app.GetAsync("/api/documents?identity=other")).AsArray());
    }
}
