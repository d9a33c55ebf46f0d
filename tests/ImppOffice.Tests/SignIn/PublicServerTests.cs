using System.Net;
using System.Net.Http.Json;
using ImppOffice.Tests.Api;

namespace ImppOffice.Tests.SignIn;

/// <summary>Over a real wire: https, what a proxy may say of a request, and what nobody may.</summary>
public sealed class PublicServerTests
{
    [Fact]
    public async Task Over_https_cookies_are_for_https_alone_and_browsers_are_told_to_stay_there()
    {
        await using var server = await PublicServer.StartAsync();
        using var browser = server.Browser();

        var signedIn = await SignInAsync(browser, server.Secure);

        Assert.Equal(HttpStatusCode.NoContent, signedIn.StatusCode);
        Assert.True(IsSecure(signedIn));
        Assert.Equal("max-age=31536000", Assert.Single(signedIn.Headers.GetValues("Strict-Transport-Security")));
    }

    [Fact]
    public async Task On_this_machine_itself_http_is_answered_and_nothing_is_sent_elsewhere()
    {
        await using var server = await PublicServer.StartAsync();
        using var browser = server.Browser();

        var signedIn = await SignInAsync(browser, server.Clear());

        Assert.Equal(HttpStatusCode.NoContent, signedIn.StatusCode);
        Assert.False(IsSecure(signedIn));
        Assert.False(signedIn.Headers.Contains("Strict-Transport-Security"));
    }

    [Theory]
    [InlineData("X-Forwarded-Host", PublicServer.Name)]
    [InlineData("X-Original-Host", PublicServer.Name)]
    [InlineData("Forwarded", $"host={PublicServer.Name}")]
    public async Task A_foreign_name_gets_nothing_whatever_else_is_said_of_it(string header, string value)
    {
        await using var server = await PublicServer.StartAsync("Server:Proxies:0=127.0.0.1");
        using var browser = server.Browser();
        using var request = new HttpRequestMessage(HttpMethod.Get, $"{server.Clear("evil.example")}/api/me") { Headers = { { header, value } } };

        await Problem.IsAsync(await browser.SendAsync(request), HttpStatusCode.MisdirectedRequest, "foreign-host");
    }

    [Fact]
    public async Task A_named_proxy_says_that_a_request_came_over_https()
    {
        await using var server = await PublicServer.StartAsync("Server:Proxies:0=127.0.0.1");
        using var browser = server.Browser();

        var signedIn = await SignInAsync(browser, server.Clear(PublicServer.Name), ("X-Forwarded-For", "192.0.2.7"), ("X-Forwarded-Proto", "https"));

        Assert.Equal(HttpStatusCode.NoContent, signedIn.StatusCode);
        Assert.True(IsSecure(signedIn));
        Assert.True(signedIn.Headers.Contains("Strict-Transport-Security"));
    }

    [Fact]
    public async Task What_a_named_proxy_took_in_the_clear_is_refused()
    {
        await using var server = await PublicServer.StartAsync("Server:Proxies:0=127.0.0.1");
        using var browser = server.Browser();

        await Problem.IsAsync(
            await SignInAsync(browser, server.Clear(PublicServer.Name), ("X-Forwarded-For", "192.0.2.7"), ("X-Forwarded-Proto", "http")),
            HttpStatusCode.Forbidden,
            "https-required");
    }

    [Fact]
    public async Task Who_is_no_named_proxy_is_not_believed()
    {
        await using var server = await PublicServer.StartAsync("Server:Proxies:0=192.0.2.254");
        using var browser = server.Browser();

        var signedIn = await SignInAsync(browser, server.Clear(PublicServer.Name), ("X-Forwarded-For", "192.0.2.7"), ("X-Forwarded-Proto", "https"));

        Assert.False(IsSecure(signedIn));
        Assert.False(signedIn.Headers.Contains("Strict-Transport-Security"));
    }

    [Theory]
    [InlineData("127.0.0.1", HttpStatusCode.NoContent)]
    [InlineData("192.0.2.254", HttpStatusCode.TooManyRequests)]
    public async Task Only_a_named_proxy_says_whose_wrong_passwords_they_are(string proxy, HttpStatusCode neighbour)
    {
        await using var server = await PublicServer.StartAsync($"Server:Proxies:0={proxy}");
        using var browser = server.Browser();
        for (var wrong = 0; wrong < 5; wrong++)
        {
            await SignInAsync(browser, server.Clear(PublicServer.Name), "another password", ("X-Forwarded-For", "192.0.2.7"), ("X-Forwarded-Proto", "https"));
        }

        var other = await SignInAsync(browser, server.Clear(PublicServer.Name), ("X-Forwarded-For", "192.0.2.8"), ("X-Forwarded-Proto", "https"));

        Assert.Equal(neighbour, other.StatusCode);
    }

    private static bool IsSecure(HttpResponseMessage signedIn) =>
        Assert.Single(signedIn.Headers.GetValues("Set-Cookie"), cookie => cookie.StartsWith("impp-sign-in=", StringComparison.Ordinal)).Contains("; secure", StringComparison.Ordinal);

    private static Task<HttpResponseMessage> SignInAsync(HttpClient browser, string server, params (string Name, string Value)[] headers) =>
        SignInAsync(browser, server, PublicServer.Password, headers);

    private static async Task<HttpResponseMessage> SignInAsync(HttpClient browser, string server, string password, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, $"{server}/api/sign-in") { Content = JsonContent.Create(new { name = "root", password }) };
        foreach (var (name, value) in headers)
        {
            request.Headers.Add(name, value);
        }

        return await browser.SendAsync(request);
    }
}
