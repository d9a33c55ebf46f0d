namespace ImppOffice.Tests.Api;

public sealed class OpenApiTests(ImppApp app) : IClassFixture<ImppApp>
{
    [Fact]
    public async Task The_committed_description_is_the_one_the_server_gives()
    {
        var description = await app.CreateClient().GetStringAsync("/openapi/v1.json");

        Approved.Matches(description.ReplaceLineEndings("\n").TrimEnd() + "\n", "api", "ImppOffice.Api", "openapi.json");
    }
}
