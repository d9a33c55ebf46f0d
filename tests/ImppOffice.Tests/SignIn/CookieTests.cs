using System.Net;
using System.Net.Http.Json;
using ImppOffice.Tests.Api;

namespace ImppOffice.Tests.SignIn;

public sealed class CookieTests
{
    [Theory]
    [InlineData("http", false)]
    [InlineData("https", true)]
    public async Task Cookies_are_for_this_site_only_and_for_no_script(string scheme, bool secure)
    {
        await using var app = await SignInApp.StartAsync("amina");
        var client = app.Server.CreateClient(new() { BaseAddress = new Uri($"{scheme}://localhost"), HandleCookies = false });

        var answer = await SignInApp.SignInAsync(client, "amina");

        var cookie = Assert.Single(answer.Headers.GetValues("Set-Cookie"));
        Assert.StartsWith("impp-sign-in=", cookie, StringComparison.Ordinal);
        Assert.Contains("samesite=strict", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("httponly", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Equal(secure, cookie.Contains("secure", StringComparison.OrdinalIgnoreCase));
        // Gone with the browser.
        Assert.DoesNotContain("expires", cookie, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("forged")]
    public async Task A_cookie_alone_changes_nothing(string? token)
    {
        await using var app = await SignInApp.StartAsync("amina");
        var client = await app.SignedInAsync("amina");
        client.DefaultRequestHeaders.Remove("Impp-Antiforgery");
        if (token is not null)
        {
            client.DefaultRequestHeaders.Add("Impp-Antiforgery", token);
        }

        await Problem.IsAsync(await client.PostAsync("/api/sign-out", null), HttpStatusCode.BadRequest, "forged-request");
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync("/api/me")).StatusCode);
    }

    [Fact]
    public async Task The_token_of_one_person_does_not_do_for_another()
    {
        await using var app = await SignInApp.StartAsync("amina", "jonas");
        var amina = await app.SignedInAsync("amina");
        var jonas = await app.SignedInAsync("jonas");
        jonas.DefaultRequestHeaders.Remove("Impp-Antiforgery");
        jonas.DefaultRequestHeaders.Add("Impp-Antiforgery", amina.DefaultRequestHeaders.GetValues("Impp-Antiforgery"));

        await Problem.IsAsync(await jonas.PostAsync("/api/sign-out", null), HttpStatusCode.BadRequest, "forged-request");
    }

    [Fact]
    public async Task Another_site_cannot_sign_somebody_in()
    {
        await using var app = await SignInApp.StartAsync("amina");
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/sign-in") { Content = JsonContent.Create(new { name = "amina", password = SignInApp.Password }) };
        request.Headers.Add("Sec-Fetch-Site", "cross-site");

        await Problem.IsAsync(await app.Browser().SendAsync(request), HttpStatusCode.Forbidden, "cross-site-request");
    }

    [Fact]
    public async Task The_keys_are_for_their_owner_alone_and_outlive_a_restart()
    {
        await using var app = await SignInApp.StartAsync("amina");
        await app.PaneAsync("amina");

        var keys = new DirectoryInfo(Path.Combine(app.Server.Folder, "keys"));

        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute, keys.UnixFileMode);
        Assert.Single(keys.GetFiles("key-*.xml"));
    }
}
