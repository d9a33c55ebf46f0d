using System.Net;

namespace ImppOffice.Tests.Reviews.Http;

/// <summary>What the pane hands out as a file or a page: with a token alone, for it has no cookie.</summary>
public sealed class DownloadTests
{
    private const string Word = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private const string Directive = "usg-planning-directive";
    private const string Name = "plan; filename=other.exe 'é'";

    [Fact]
    public async Task Every_file_and_page_comes_with_a_token_alone_under_a_name_that_stays_one()
    {
        await using var world = await ReviewWorld.StartAsync();
        var document = await world.DocumentAsync(name: $"{Name}.docx");
        await world.SaveAsync(document, ReviewWorld.Written(Directive, "USG Planning Directive", "The parties signed.", []));
        await world.SaveAsync(document, ReviewWorld.Written(Directive, "USG Planning Directive", "The parties signed again.", []));
        var round = await world.OpenAsync(document, "0.2");
        var pane = await world.App.PaneAsync("lead");

        await IsFileAsync(pane, $"{document}/versions/0.1/content", Word, $"{Name} 0.1.docx");
        await IsFileAsync(pane, $"{document}/versions/0.2/comparison?format=docx", Word);
        await IsFileAsync(pane, $"{round}/matrix?format=csv", "text/csv", $"{Name} 0.2 - comments.csv");
        await IsFileAsync(pane, $"{round}/matrix?format=docx", Word, $"{Name} 0.2 - comments.docx");
        await IsFileAsync(pane, $"{round}/replies", Word);
        await IsFileAsync(pane, $"{world.Mission}/audit?format=csv", "text/csv", "audit.csv");
        await IsFileAsync(pane, $"/api/templates/{Directive}/document", Word);
        foreach (var page in new[] { $"{document}/versions/0.2/comparison?format=html", $"{world.Mission}/process?format=html", $"{world.Mission}/process?format=svg", $"{document}/versions/0.2/report" })
        {
            Assert.Equal(HttpStatusCode.OK, (await pane.GetAsync(page)).StatusCode);
            Assert.Equal(HttpStatusCode.Unauthorized, (await world.App.Browser().GetAsync(page)).StatusCode);
        }
    }

    private static async Task IsFileAsync(HttpClient pane, string address, string mediaType, string? name = null)
    {
        var answer = await pane.GetAsync(address);

        Assert.True(answer.StatusCode == HttpStatusCode.OK, $"{address}: {await answer.Content.ReadAsStringAsync()}");
        Assert.Equal(mediaType, answer.Content.Headers.ContentType!.MediaType);
        Assert.Equal("attachment", answer.Content.Headers.ContentDisposition!.DispositionType);
        Assert.Equal(name ?? answer.Content.Headers.ContentDisposition.FileNameStar, answer.Content.Headers.ContentDisposition.FileNameStar);
    }
}
