using System.Net;
using System.Net.Http.Json;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using ImppOffice.Tests.CommandLine;
using ImppOffice.Tests.Writing;

namespace ImppOffice.Tests.Api;

public sealed class CheckEndpointTests(ImppApp app) : IClassFixture<ImppApp>
{
    private const string Draft = "tavara-early-draft.docx";

    private readonly HttpClient client = app.CreateClient();

    [Fact]
    public async Task One_document_gives_the_very_report_of_the_command_line()
    {
        var answer = await client.PostAsync("/api/checks", ImppApp.Form(ImppApp.Document(Draft)));

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal((await Cli.RunAsync("check", Cli.Document(Draft), "--format", "json")).Output, await answer.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task Several_documents_give_an_array_with_the_problem_of_the_unreadable_one()
    {
        var answer = await client.PostAsync("/api/checks", ImppApp.Form(ImppApp.Document(Draft), ("broken.docx", [1, 2, 3])));

        var array = JsonNode.Parse(await answer.Content.ReadAsStringAsync())!.AsArray();
        Assert.Equal(Draft, array[0]!["document"]!.GetValue<string>());
        Assert.Equal("not-a-word-document", array[1]!["problem"]!["code"]!.GetValue<string>());
    }

    [Fact]
    public async Task The_fields_of_the_form_ask_as_the_options_of_the_command_line_do()
    {
        var form = ImppApp.Form(ImppApp.Document(Draft));
        foreach (var (name, value) in new[] { ("kind", "draft-mission-plan"), ("next", "true"), ("view", "rejected"), ("lens", "L-POC"), ("lens", "L-SAFE"), ("language", "fr") })
        {
            form.Add(new StringContent(value), name);
        }

        var report = JsonNode.Parse(await (await client.PostAsync("/api/checks", form)).Content.ReadAsStringAsync())!;

        Assert.Equal("advanced-draft-mission-plan", report["kind"]!.GetValue<string>());
        Assert.Equal("rejected", report["view"]!.GetValue<string>());
        Assert.Equal("fr", report["language"]!.GetValue<string>());
        Assert.Equal(["L-POC", "L-SAFE"], report["lenses"]!.AsArray().Select(lens => lens!.GetValue<string>()));
    }

    [Theory]
    [InlineData("?format=sarif", "*/*", "application/sarif+json")]
    [InlineData("?format=html", "*/*", "text/html")]
    [InlineData("", "text/html", "text/html")]
    [InlineData("", "application/sarif+json;q=0.5, text/html;q=0.4", "application/sarif+json")]
    [InlineData("", "*/*", "application/json")]
    public async Task The_form_of_the_report_is_the_one_asked_for(string query, string accept, string expected)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/checks" + query) { Content = ImppApp.Form(ImppApp.Document(Draft)) };
        request.Headers.Add("Accept", accept);

        var answer = await client.SendAsync(request);

        Assert.Equal(expected, answer.Content.Headers.ContentType!.MediaType);
    }

    [Theory]
    [InlineData("kind", "usg-planing-directive", HttpStatusCode.NotFound, "unknown-kind")]
    [InlineData("view", "acepted", HttpStatusCode.BadRequest, "unknown-view")]
    [InlineData("language", "xx", HttpStatusCode.BadRequest, "unknown-language")]
    [InlineData("lens", "L-PC", HttpStatusCode.NotFound, "unknown-lens")]
    public async Task A_field_that_cannot_be_understood_is_told(string field, string value, HttpStatusCode status, string code)
    {
        var form = ImppApp.Form(ImppApp.Document(Draft));
        form.Add(new StringContent(value), field);

        await Problem.IsAsync(await client.PostAsync("/api/checks", form), status, code);
    }

    [Fact]
    public async Task A_document_that_cannot_be_read_is_unprocessable() =>
        await Problem.IsAsync(await client.PostAsync("/api/checks", ImppApp.Form(("x.docx", []))), HttpStatusCode.UnprocessableEntity, "empty-file");

    [Fact]
    public async Task A_form_without_a_document_is_told() =>
        await Problem.IsAsync(await client.PostAsync("/api/checks", new MultipartFormDataContent { { new StringContent("en"), "language" } }), HttpStatusCode.BadRequest, "no-file");

    [Fact]
    public async Task What_is_no_form_is_told() =>
        await Problem.IsAsync(await client.PostAsJsonAsync("/api/checks", new { }), HttpStatusCode.UnsupportedMediaType, "wrong-media-type");

    [Fact]
    public async Task A_document_that_is_too_large_is_told()
    {
        await using var small = new ImppApp { Settings = { ["Checks:DocumentMebibytes"] = "1" } };

        var answer = await small.CreateClient().PostAsync("/api/checks", ImppApp.Form(("big.docx", new byte[2 * 1024 * 1024])));

        await Problem.IsAsync(answer, HttpStatusCode.BadRequest, "broken-form");
    }

    [Fact]
    public async Task A_copy_with_the_findings_is_handed_out_as_a_file()
    {
        var answer = await client.PostAsync("/api/checks/annotated", ImppApp.Form(ImppApp.Document(Draft)));

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("tavara-early-draft-annotated.docx", answer.Content.Headers.ContentDisposition!.FileName);
        Assert.Equal((byte)'P', (await answer.Content.ReadAsByteArrayAsync())[0]);
        Assert.False(answer.Headers.Contains("Impp-Signature-Broken"));
    }

    [Fact]
    public async Task A_copy_of_a_signed_document_says_that_the_signature_does_not_hold()
    {
        var signed = SmallPackage.Of("<w:p/>") with { PackageRelationships = SmallPackage.Signature };
        var form = ImppApp.Form(("signed.docx", signed.ToBytes()));
        form.Add(new StringContent("usg-planning-directive"), "kind");

        var answer = await client.PostAsync("/api/checks/annotated", form);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("true", answer.Headers.GetValues("Impp-Signature-Broken").Single());
    }

    [Fact]
    public async Task The_report_as_a_page_may_use_its_own_style_and_nothing_else()
    {
        var answer = await client.PostAsync("/api/checks?format=html", ImppApp.Form(ImppApp.Document(Draft)));

        var page = await answer.Content.ReadAsStringAsync();
        var style = page.Split("<style>")[1].Split("</style>")[0];
        var hash = Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(style.ReplaceLineEndings("\n"))));
        Assert.StartsWith($"default-src 'none'; style-src 'sha256-{hash}';", answer.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        Assert.DoesNotContain(" style=", page, StringComparison.Ordinal);
    }
}
