using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using ImppOffice.Tests.Api;

namespace ImppOffice.Tests.Access;

public sealed class DocumentAccessTests
{
    [Fact]
    public async Task A_strictly_confidential_document_is_in_the_lists_of_its_readers_only()
    {
        await using var world = await WalkedWorld.MakeAsync();

        Assert.Equal(["directive.docx", "secret.docx"], await NamesAsync(world, "drafter"));
        Assert.Equal(["directive.docx"], await NamesAsync(world, "lead"));
        Assert.Equal(["directive.docx"], await NamesAsync(world, "reviewer"));
    }

    [Fact]
    public async Task What_is_hidden_is_answered_as_what_is_not_there()
    {
        await using var world = await WalkedWorld.MakeAsync();
        var lead = world.Client("lead");

        var hidden = await lead.GetAsync($"/api/documents/{world.Confidential}");
        var missing = await lead.GetAsync("/api/documents/none");

        await Problem.IsAsync(hidden, HttpStatusCode.NotFound, "unknown-document");
        Assert.Equal(await WordsAsync(missing, "none"), await WordsAsync(hidden, world.Confidential));
    }

    [Fact]
    public async Task Members_see_their_missions_and_administrators_all()
    {
        await using var world = await WalkedWorld.MakeAsync();

        Assert.Equal(["UNMIT"], await AcronymsAsync(world.Client("drafter")));
        Assert.Equal(["UNOTHER"], await AcronymsAsync(world.Client("outsider")));
        Assert.Equal(["UNMIT", "UNOTHER"], await AcronymsAsync(world.Client("administrator")));
    }

    [Fact]
    public async Task Who_may_read_a_document_only_a_planning_lead_changes()
    {
        await using var world = await WalkedWorld.MakeAsync();
        var change = new { classification = "strictly-confidential", readers = new[] { "drafter", "lead" } };

        Assert.Equal(HttpStatusCode.Forbidden, (await PatchAsync(world.Client("drafter"), world.Document, change)).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await PatchAsync(world.Client("lead"), world.Document, change)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await world.Client("reviewer").GetAsync($"/api/documents/{world.Document}")).StatusCode);
    }

    [Fact]
    public async Task A_member_typed_in_another_case_is_the_same_person()
    {
        await using var world = await WalkedWorld.MakeAsync();
        var duties = new { duties = new[] { new { role = "drafter" } } };

        Assert.Equal(HttpStatusCode.OK, (await world.Client("mission-administrator").PutAsJsonAsync($"/api/missions/{world.Mission}/members/OUTSIDER", duties)).StatusCode);

        Assert.Equal(HttpStatusCode.OK, (await world.Client("outsider").GetAsync($"/api/documents/{world.Document}")).StatusCode);
    }

    private static async Task<IEnumerable<string>> NamesAsync(WalkedWorld world, string person) =>
        (await world.Client(person).GetFromJsonAsync<JsonNode>($"/api/missions/{world.Mission}/documents"))!["items"]!.AsArray().Select(document => document!["name"]!.GetValue<string>());

    private static async Task<IEnumerable<string>> AcronymsAsync(HttpClient client) =>
        (await client.GetFromJsonAsync<JsonNode>("/api/missions"))!["items"]!.AsArray().Select(mission => mission!["acronym"]!.GetValue<string>());

    private static async Task<string> WordsAsync(HttpResponseMessage answer, string id)
    {
        var details = JsonNode.Parse(await answer.Content.ReadAsStringAsync())!.AsObject();
        details.Remove("traceId");
        return details.ToJsonString().Replace(id, "ID", StringComparison.Ordinal);
    }

    private static async Task<HttpResponseMessage> PatchAsync(HttpClient client, string document, object change)
    {
        var known = await client.GetAsync($"/api/documents/{document}");
        using var request = new HttpRequestMessage(HttpMethod.Patch, $"/api/documents/{document}") { Content = JsonContent.Create(change) };
        request.Headers.IfMatch.Add(known.Headers.ETag!);
        return await client.SendAsync(request);
    }
}
