using System.Net;

namespace ImppOffice.Tests.Api;

public sealed class GuardTests
{
    [Fact]
    public async Task Nobody_from_another_machine_gets_anything_but_health()
    {
        await using var app = new ImppApp { Caller = IPAddress.Parse("192.0.2.7") };
        var client = app.CreateClient();

        foreach (var path in new[] { "/", "/api/templates", "/openapi/v1.json", "/assets/anything.js" })
        {
            await Problem.IsAsync(await client.GetAsync(path), HttpStatusCode.Unauthorized, "not-signed-in");
        }

        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync("/health/live")).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync("/health/ready")).StatusCode);
    }

    [Fact]
    public async Task A_foreign_name_that_points_here_gets_nothing()
    {
        await using var app = new ImppApp();
        using var request = new HttpRequestMessage(HttpMethod.Get, "http://rebound.example/api/templates");

        await Problem.IsAsync(await app.CreateClient().SendAsync(request), HttpStatusCode.MisdirectedRequest, "foreign-host");
    }

    [Theory]
    [InlineData("Origin", "http://elsewhere.example")]
    [InlineData("Origin", "null")]
    [InlineData("Sec-Fetch-Site", "cross-site")]
    [InlineData("Sec-Fetch-Site", "same-site")]
    public async Task Another_sites_page_cannot_send_documents(string header, string value)
    {
        await using var app = new ImppApp();
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/checks") { Content = ImppApp.Form(("x.docx", [])) };
        request.Headers.Add(header, value);

        await Problem.IsAsync(await app.CreateClient().SendAsync(request), HttpStatusCode.Forbidden, "cross-site-request");
    }

    [Fact]
    public async Task Our_own_page_can()
    {
        await using var app = new ImppApp();
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/checks") { Content = ImppApp.Form(("x.docx", [])) };
        request.Headers.Add("Origin", "http://localhost");
        request.Headers.Add("Sec-Fetch-Site", "same-origin");

        await Problem.IsAsync(await app.CreateClient().SendAsync(request), HttpStatusCode.UnprocessableEntity, "empty-file");
    }

    [Fact]
    public async Task Every_answer_says_what_a_page_may_do()
    {
        await using var app = new ImppApp();

        var answer = await app.CreateClient().GetAsync("/api/nothing");

        var policy = answer.Headers.GetValues("Content-Security-Policy").Single();
        Assert.StartsWith("default-src 'self';", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe-inline", policy, StringComparison.Ordinal);
        Assert.Equal("nosniff", answer.Headers.GetValues("X-Content-Type-Options").Single());
    }

    [Fact]
    public async Task Who_asks_too_often_is_told_when_to_come_again()
    {
        await using var app = new ImppApp { Settings = { ["Checks:RequestsInTenSeconds"] = "1" } };
        var client = app.CreateClient();
        await client.GetAsync("/api/lenses");

        var answer = await client.GetAsync("/api/lenses");

        await Problem.IsAsync(answer, HttpStatusCode.TooManyRequests, "too-many-requests");
        Assert.InRange(answer.Headers.RetryAfter!.Delta!.Value.TotalSeconds, 1, 10);
    }

    [Fact]
    public async Task Without_the_front_end_the_start_page_says_so()
    {
        await using var app = new ImppApp();

        Assert.Contains("without its workbench", await app.CreateClient().GetStringAsync("/"), StringComparison.Ordinal);
    }
}
