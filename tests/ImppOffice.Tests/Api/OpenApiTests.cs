using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace ImppOffice.Tests.Api;

public sealed class OpenApiTests(ImppApp app) : IClassFixture<ImppApp>
{
    [Fact]
    public async Task The_committed_description_is_the_one_the_server_gives()
    {
        var description = await app.CreateClient().GetStringAsync("/openapi/v1.json");

        Approved.Matches(description.ReplaceLineEndings("\n").TrimEnd() + "\n", "api", "ImppOffice.Api", "openapi.json");
    }

    [Fact]
    public async Task Every_word_of_an_enumeration_is_a_word()
    {
        var description = (await app.CreateClient().GetFromJsonAsync<JsonNode>("/openapi/v1.json"))!;

        var words = description["components"]!["schemas"]!.AsObject().SelectMany(schema => schema.Value!["enum"]?.AsArray() ?? []);

        Assert.All(words, Assert.NotNull);
    }

    [Fact]
    public async Task A_route_that_needs_If_Match_tells_of_it_as_a_header()
    {
        var description = (await app.CreateClient().GetFromJsonAsync<JsonNode>("/openapi/v1.json"))!;

        var routes = description["paths"]!.AsObject().SelectMany(path => path.Value!.AsObject()).Select(route => route.Value!).ToList();

        Assert.Equal(
            routes.Where(route => route["summary"]?.GetValue<string>().Contains("If-Match", StringComparison.Ordinal) == true).Select(Name),
            routes.Where(route => route["parameters"]?.AsArray().Any(parameter => parameter!["in"]!.GetValue<string>() == "header" && parameter["name"]!.GetValue<string>() == "If-Match") == true).Select(Name));
    }

    private static string? Name(JsonNode route) => route["operationId"]?.GetValue<string>();
}
