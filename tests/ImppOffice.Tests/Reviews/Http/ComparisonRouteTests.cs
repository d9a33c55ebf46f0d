using System.Net;
using System.Xml.Linq;
using ImppOffice.Tests.Api;
using ImppOffice.Tests.Documents;
using static ImppOffice.Tests.Reading.Docx;

namespace ImppOffice.Tests.Reviews.Http;

public sealed class ComparisonRouteTests : IAsyncLifetime
{
    private const string MovedText = "This paragraph of some words moves to the end.";
    private static readonly byte[] Old = Docx("Elections are held on 31 March 2027.", MovedText, "Nothing changes here.", "This goes away, all of it.");
    private static readonly byte[] New = Docx("Elections are held on 30 June 2027.", "Nothing changes here.", "A word about <![CDATA[<b>]]> was added instead.", MovedText);
    private readonly ImppApp app = new();
    private HttpClient client = null!;

    public Task InitializeAsync()
    {
        client = app.CreateClient();
        return Task.CompletedTask;
    }

    public async Task DisposeAsync() => await app.DisposeAsync();

    [Fact]
    public async Task Two_files_stand_side_by_side_on_a_page_whose_links_all_lead_somewhere()
    {
        var answer = await CompareAsync("side-by-side");
        var page = XDocument.Parse((await answer.Content.ReadAsStringAsync())["<!DOCTYPE html>".Length..]);

        Assert.Contains("style-src 'sha256-", answer.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        var ids = page.Descendants().Attributes("id").Select(id => id.Value).ToList();
        Assert.Equal(ids.Count, ids.Distinct(StringComparer.Ordinal).Count());
        Assert.All(page.Descendants("a").Attributes("href"), link => Assert.Contains(link.Value[1..], ids));
        Assert.Contains(page.Descendants("li"), item => item.Value.StartsWith("2027-03-31 becomes 2027-06-30", StringComparison.Ordinal));
        Assert.Contains(page.Descendants("a"), link => link.Value == "Moved: see where it stands now");
        Assert.Contains(page.Descendants("a"), link => link.Value == "Moved here: see where it stood");
        Assert.Empty(page.Descendants("script"));
        Assert.All(page.Descendants("ins"), inserted => Assert.StartsWith(" added: ", inserted.Value, StringComparison.Ordinal));
        Assert.Equal(2, page.Descendants("div").Count(side => side.Attribute("class")?.Value == "side" && side.Value.EndsWith("Nothing changes here.", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("json", "application/json")]
    [InlineData("html", "text/html")]
    [InlineData("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document")]
    public async Task The_other_forms_are_those_of_the_command_line(string format, string mediaType)
    {
        var answer = await CompareAsync(format);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(mediaType, answer.Content.Headers.ContentType!.MediaType);
    }

    [Fact]
    public async Task What_cannot_be_compared_is_told()
    {
        await Problem.IsAsync(await CompareAsync("pdf"), HttpStatusCode.BadRequest, "unknown-format");
        await Problem.IsAsync(await client.PostAsync("/api/comparisons", Form(("old", Old))), HttpStatusCode.BadRequest, "wrong-field");
        await Problem.IsAsync(await client.PostAsync("/api/comparisons", Form(("old", Old), ("new", [1, 2, 3]))), HttpStatusCode.UnprocessableEntity, "not-a-word-document");
    }

    private static byte[] Docx(params string[] paragraphs) =>
        new DocxBuilder().Styles(UsualStyles).Body(Styled("Heading1", "Situation") + string.Concat(paragraphs.Select(text => $"<w:p><w:r><w:t>{text}</w:t></w:r></w:p>"))).ToBytes();

    private Task<HttpResponseMessage> CompareAsync(string format) => client.PostAsync($"/api/comparisons?format={format}", Form(("old", Old), ("new", New)));

    private static MultipartFormDataContent Form(params (string Field, byte[] File)[] files)
    {
        var form = new MultipartFormDataContent();
        foreach (var (field, file) in files)
        {
            form.Add(new ByteArrayContent(file), field, $"{field}.docx");
        }

        return form;
    }
}
