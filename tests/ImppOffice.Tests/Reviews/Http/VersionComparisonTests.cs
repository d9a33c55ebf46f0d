using System.Net;
using System.Text.Json.Nodes;
using ImppOffice.Planning.Documents;
using ImppOffice.Tests.Api;
using ImppOffice.Tests.Comparing;

namespace ImppOffice.Tests.Reviews.Http;

/// <summary>Versions that are kept, compared with each other and with files.</summary>
public sealed class VersionComparisonTests : IAsyncLifetime
{
    private static readonly byte[] First = ReviewWorld.Written("usg-planning-directive", "USG Planning Directive", "The parties signed in May.", []);
    private static readonly byte[] Second = ReviewWorld.Written("usg-planning-directive", "USG Planning Directive", "The parties signed in June.", []);
    private ReviewWorld world = null!;
    private string document = "";

    public async Task InitializeAsync()
    {
        world = await ReviewWorld.StartAsync();
        document = await world.DocumentAsync();
        await world.SaveAsync(document, First);
        await world.SaveAsync(document, Second);
    }

    public async Task DisposeAsync() => await world.DisposeAsync();

    [Theory]
    [InlineData("versions/0.2/comparison?with=0.1")]
    [InlineData("versions/0.1/comparison?with=0.2")]
    [InlineData("versions/0.2/comparison")]
    public async Task The_smaller_number_is_the_earlier_and_the_one_before_stands_for_none(string address)
    {
        var comparison = await world.GetAsync("police", $"{document}/{address}");

        Assert.True(JsonNode.DeepEquals(await world.GetAsync("police", $"{document}/versions/0.2/comparison?with=0.1&format=json"), comparison));
        Assert.Contains("June", comparison.ToJsonString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("html")]
    [InlineData("side-by-side")]
    public async Task A_page_of_two_versions_shows_what_changed(string format)
    {
        var page = await world["police"].GetStringAsync($"{document}/versions/0.2/comparison?with=0.1&format={format}");

        Assert.StartsWith("<!DOCTYPE html>", page, StringComparison.Ordinal);
        Assert.Contains("May", page, StringComparison.Ordinal);
        Assert.Contains("June", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_redline_reads_as_the_later_version_accepted_and_as_the_earlier_rejected()
    {
        Proves(await world["police"].GetByteArrayAsync($"{document}/versions/0.2/comparison?with=0.1&format=docx"));
    }

    [Theory]
    [InlineData("json")]
    [InlineData("html")]
    [InlineData("side-by-side")]
    [InlineData("docx")]
    public async Task A_version_is_compared_with_a_file_which_is_the_later(string format)
    {
        var answer = await SendAsync("0.1", format, Second);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        var told = await answer.Content.ReadAsByteArrayAsync();
        if (format == "docx")
        {
            Proves(told);
        }
        else
        {
            Assert.Contains("June", System.Text.Encoding.UTF8.GetString(told), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task What_is_not_there_or_no_document_is_told()
    {
        await Problem.IsAsync(await world["police"].GetAsync($"{document}/versions/0.2/comparison?with=7.0"), HttpStatusCode.NotFound, "unknown-version");
        await Problem.IsAsync(await SendAsync("7.0", "json", Second), HttpStatusCode.NotFound, "unknown-version");
        await Problem.IsAsync(await SendAsync("0.1", "json", [1, 2, 3]), HttpStatusCode.UnprocessableEntity, "not-a-word-document");
        Assert.Equal(2, (await world.GetAsync("lead", $"{document}/versions"))["items"]!.AsArray().Count);
    }

    private static void Proves(byte[] redline)
    {
        Assert.Equal(Readings.Lines(First, View.Accepted), Readings.Lines(redline, View.Rejected));
        Assert.Equal(Readings.Lines(Second, View.Accepted), Readings.Lines(redline, View.Accepted));
    }

    private async Task<HttpResponseMessage> SendAsync(string version, string format, byte[] file)
    {
        using var form = new MultipartFormDataContent { { new ByteArrayContent(file), "file", "later.docx" } };
        return await world["police"].PostAsync($"{document}/versions/{version}/comparison?format={format}", form);
    }
}
