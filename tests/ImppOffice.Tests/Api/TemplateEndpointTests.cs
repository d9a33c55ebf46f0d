using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace ImppOffice.Tests.Api;

public sealed class TemplateEndpointTests(ImppApp app) : IClassFixture<ImppApp>
{
    private const string Kind = "/api/templates/usg-planning-directive";

    private readonly HttpClient client = app.CreateClient();

    [Fact]
    public async Task Kinds_are_listed_with_how_much_they_ask()
    {
        var directive = (await client.GetFromJsonAsync<JsonArray>("/api/templates?language=fr"))!.Single(kind => kind!["kind"]!.GetValue<string>() == "usg-planning-directive")!;

        Assert.Equal(["kind", "title", "purpose", "levels", "version", "sections", "elements"], directive.AsObject().Select(property => property.Key));
        Assert.True(directive["elements"]!.GetValue<int>() > directive["sections"]!.GetValue<int>());
    }

    [Fact]
    public async Task A_kind_says_what_it_asks_for()
    {
        var element = (await client.GetFromJsonAsync<JsonObject>(Kind))!["sections"]![0]!["elements"]![0]!;

        Assert.Equal("essential", element["severity"]!.GetValue<string>());
        Assert.NotEmpty(element["guidance"]!.GetValue<string>());
    }

    [Fact]
    public async Task Lenses_are_listed() =>
        Assert.Contains((await client.GetFromJsonAsync<JsonArray>("/api/lenses"))!, lens => lens!["id"]!.GetValue<string>() == "L-POC");

    [Fact]
    public async Task What_the_asker_has_already_is_not_sent_again()
    {
        var first = await client.GetAsync(Kind);
        using var again = new HttpRequestMessage(HttpMethod.Get, Kind);
        again.Headers.IfNoneMatch.Add(new EntityTagHeaderValue(first.Headers.ETag!.Tag));

        Assert.Equal(HttpStatusCode.NotModified, (await client.SendAsync(again)).StatusCode);
        Assert.NotEqual(first.Headers.ETag, (await client.GetAsync(Kind + "?language=fr")).Headers.ETag);
    }

    [Theory]
    [InlineData("/document?language=fr&mission=UNMIT", "usg-planning-directive.docx")]
    [InlineData("/sections/situation", "usg-planning-directive-situation.docx")]
    public async Task Documents_and_sections_are_handed_out_as_files(string path, string name)
    {
        var answer = await client.GetAsync(Kind + path);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(name, answer.Content.Headers.ContentDisposition!.FileName);
        Assert.Equal((byte)'P', (await answer.Content.ReadAsByteArrayAsync())[0]);
    }

    [Theory]
    [InlineData("/api/templates/usg-planing-directive", HttpStatusCode.NotFound, "unknown-kind")]
    [InlineData("/api/templates/usg-planning-directive/sections/situaton", HttpStatusCode.NotFound, "unknown-section")]
    [InlineData("/api/templates?language=xx", HttpStatusCode.BadRequest, "unknown-language")]
    [InlineData("/api/nothing", HttpStatusCode.NotFound, "not-found")]
    public async Task What_is_not_there_is_told(string path, HttpStatusCode status, string code) =>
        await Problem.IsAsync(await client.GetAsync(path), status, code);
}
