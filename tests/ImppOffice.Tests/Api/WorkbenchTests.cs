using System.Net;
using System.Net.Http.Headers;

namespace ImppOffice.Tests.Api;

public sealed class WorkbenchTests : IDisposable
{
    private const string Page = "<title>the workbench</title>";
    private const string Browser = "text/html,application/xhtml+xml,*/*;q=0.8";

    private readonly DirectoryInfo root = Directory.CreateTempSubdirectory("impp-workbench-");
    private readonly ImppApp app;

    public WorkbenchTests()
    {
        File.WriteAllText(Path.Combine(root.FullName, "index.html"), Page);
        File.WriteAllText(Path.Combine(root.FullName, "icon.svg"), "<svg/>");
        app = new ImppApp { Settings = { ["webroot"] = root.FullName } };
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/check")]
    [InlineData("/new/usg-planning-directive")]
    [InlineData("/check/early%20draft.docx/UPD-2c.owner")]
    [InlineData("/check/%D8%AA%D9%88%D8%AC%D9%8A%D9%87.docx")]
    [InlineData("/check/50%25%2F50.docx")]
    [InlineData("/nothing/like/this")]
    public async Task A_browser_gets_the_page_at_every_address_of_the_workbench(string path)
    {
        var answer = await GetAsync(path, Browser);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(Page, await answer.Content.ReadAsStringAsync());
        Assert.Equal("no-cache", answer.Headers.CacheControl!.ToString());
    }

    [Theory]
    [InlineData("/api/nothing")]
    [InlineData("/health/nothing")]
    [InlineData("/openapi/nothing.json")]
    [InlineData("/assets/nothing.js")]
    public async Task What_is_no_page_stays_missing_for_a_browser_too(string path) =>
        Assert.Equal(HttpStatusCode.NotFound, (await GetAsync(path, Browser)).StatusCode);

    [Theory]
    [InlineData("*/*")]
    [InlineData("application/json")]
    public async Task A_program_gets_no_page_in_place_of_what_it_asks_for(string accept)
    {
        Assert.Equal(HttpStatusCode.NotFound, (await GetAsync("/check", accept)).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await GetAsync("/", accept)).StatusCode);
    }

    [Fact]
    public async Task Sending_to_a_page_finds_nothing() =>
        Assert.Equal(HttpStatusCode.NotFound, (await app.CreateClient().PostAsync("/check", null)).StatusCode);

    [Fact]
    public async Task A_file_and_the_api_answer_a_browser_themselves()
    {
        Assert.Equal("<svg/>", await (await GetAsync("/icon.svg", Browser)).Content.ReadAsStringAsync());
        Assert.Equal("application/json", (await GetAsync("/api/templates", Browser)).Content.Headers.ContentType!.MediaType);
    }

    [Fact]
    public async Task Nobody_from_another_machine_gets_the_page()
    {
        app.Caller = IPAddress.Parse("192.0.2.7");

        await Problem.IsAsync(await GetAsync("/check", Browser), HttpStatusCode.Unauthorized, "not-signed-in");
    }

    public void Dispose()
    {
        app.Dispose();
        root.Delete(recursive: true);
    }

    private async Task<HttpResponseMessage> GetAsync(string path, string accept)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        foreach (var type in accept.Split(','))
        {
            request.Headers.Accept.Add(MediaTypeWithQualityHeaderValue.Parse(type));
        }

        return await app.CreateClient().SendAsync(request);
    }
}
