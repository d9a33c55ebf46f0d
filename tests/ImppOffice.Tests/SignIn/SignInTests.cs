using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using ImppOffice.Api.Accounts;
using ImppOffice.Tests.Api;

namespace ImppOffice.Tests.SignIn;

public sealed class SignInTests
{
    [Fact]
    public async Task From_the_first_account_on_the_user_of_this_machine_has_to_sign_in()
    {
        await using var app = new SignInApp();
        var client = app.Browser();
        Assert.True((await client.GetFromJsonAsync<JsonNode>("/api/me"))!["local"]!.GetValue<bool>());

        Assert.Equal(HttpStatusCode.Created, (await client.PostAsJsonAsync("/api/accounts", new { name = "root", password = SignInApp.Password, administrator = true })).StatusCode);

        await Problem.IsAsync(await client.GetAsync("/api/me"), HttpStatusCode.Unauthorized, "not-signed-in");
    }

    [Fact]
    public async Task An_account_from_the_command_line_counts_while_the_server_runs()
    {
        await using var app = new SignInApp();
        var client = app.Browser();
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync("/api/me")).StatusCode);

        await app.AddAsync("root", administrator: true);
        app.Clock.Advance(TimeSpan.FromSeconds(2));

        Assert.Equal(HttpStatusCode.Unauthorized, (await client.GetAsync("/api/me")).StatusCode);
    }

    [Fact]
    public async Task The_first_account_must_be_an_administrators()
    {
        await using var app = new SignInApp();

        await Problem.IsAsync(await app.Browser().PostAsJsonAsync("/api/accounts", new { name = "amina", password = SignInApp.Password }), HttpStatusCode.Conflict, "first-administrator");
    }

    [Fact]
    public async Task A_cookie_signs_in_until_it_is_signed_out()
    {
        await using var app = await SignInApp.StartAsync("amina");
        var client = await app.SignedInAsync("amina");
        Assert.Equal("amina", (await client.GetFromJsonAsync<JsonNode>("/api/me"))!["name"]!.GetValue<string>());

        Assert.Equal(HttpStatusCode.NoContent, (await client.PostAsync("/api/sign-out", null)).StatusCode);

        Assert.Equal(HttpStatusCode.Unauthorized, (await client.GetAsync("/api/me")).StatusCode);
    }

    [Theory]
    [InlineData("amina", "another password")]
    [InlineData("nobody", SignInApp.Password)]
    [InlineData("", "")]
    public async Task A_wrong_password_and_an_unknown_name_are_told_alike(string name, string password)
    {
        await using var app = await SignInApp.StartAsync("amina");

        await Problem.IsAsync(await SignInApp.SignInAsync(app.Browser(), name, password), HttpStatusCode.Unauthorized, "wrong-name-or-password");
    }

    [Fact]
    public async Task The_case_of_a_name_does_not_count()
    {
        await using var app = await SignInApp.StartAsync("Amina");

        var client = await app.SignedInAsync("AMINA");

        Assert.Equal("Amina", (await client.GetFromJsonAsync<JsonNode>("/api/me"))!["name"]!.GetValue<string>());
    }

    [Fact]
    public async Task A_cookie_ends_after_a_working_day()
    {
        await using var app = await SignInApp.StartAsync("amina");
        var client = await app.SignedInAsync("amina");

        app.Clock.Advance(TimeSpan.FromHours(13));

        Assert.Equal(HttpStatusCode.Unauthorized, (await client.GetAsync("/api/me")).StatusCode);
    }

    [Theory]
    [InlineData("disabled")]
    [InlineData("password")]
    [InlineData("removed")]
    public async Task Another_password_or_a_disabled_account_ends_every_session_at_once(string what)
    {
        await using var app = await SignInApp.StartAsync("amina");
        HttpClient[] sessions = [await app.SignedInAsync("amina"), await app.PaneAsync("amina")];
        foreach (var session in sessions)
        {
            Assert.Equal(HttpStatusCode.OK, (await session.GetAsync("/api/lenses")).StatusCode);
        }

        var account = (await app.WithAsync((FindAccount find) => find.RunAsync("amina", CancellationToken.None))).OrThrow();
        await (what switch
        {
            "password" => app.WithAsync((ChangeAccount change) => change.RunAsync(account, new AccountChange(Password: "eleven blue mountains"), "test", CancellationToken.None)),
            "removed" => app.WithAsync((ChangeAccount change) => change.RemoveAsync(account, "test", CancellationToken.None)),
            _ => app.WithAsync((ChangeAccount change) => change.RunAsync(account, new AccountChange(Disabled: true), "test", CancellationToken.None)),
        });

        foreach (var session in sessions)
        {
            Assert.Equal(HttpStatusCode.Unauthorized, (await session.GetAsync("/api/lenses")).StatusCode);
        }
    }

    [Fact]
    public async Task A_disabled_account_is_told_only_to_who_knows_its_password()
    {
        await using var app = await SignInApp.StartAsync("amina");
        var account = (await app.WithAsync((FindAccount find) => find.RunAsync("amina", CancellationToken.None))).OrThrow();
        await app.WithAsync((ChangeAccount change) => change.RunAsync(account, new AccountChange(Disabled: true), "test", CancellationToken.None));

        await Problem.IsAsync(await SignInApp.SignInAsync(app.Browser(), "amina", "another password"), HttpStatusCode.Unauthorized, "wrong-name-or-password");
        await Problem.IsAsync(await SignInApp.SignInAsync(app.Browser(), "amina"), HttpStatusCode.Forbidden, "account-disabled");
    }

    [Fact]
    public async Task Oneself_one_gives_another_password_with_the_present_one()
    {
        await using var app = await SignInApp.StartAsync("amina");
        var client = await app.SignedInAsync("amina");

        await Problem.IsAsync(await client.PutAsJsonAsync("/api/me/password", new { present = "another password", wanted = "eleven blue mountains" }), HttpStatusCode.BadRequest, "wrong-password");
        await Problem.IsAsync(await client.PutAsJsonAsync("/api/me/password", new { present = SignInApp.Password, wanted = "short" }), HttpStatusCode.BadRequest, "weak-password");
        Assert.Equal(HttpStatusCode.NoContent, (await client.PutAsJsonAsync("/api/me/password", new { present = SignInApp.Password, wanted = "eleven blue mountains" })).StatusCode);

        Assert.Equal(HttpStatusCode.Unauthorized, (await client.GetAsync("/api/me")).StatusCode);
        Assert.Equal(HttpStatusCode.NoContent, (await SignInApp.SignInAsync(client, "amina", "eleven blue mountains")).StatusCode);
    }

    [Fact]
    public async Task Who_passes_something_on_from_a_proxy_is_not_the_user_of_this_machine()
    {
        await using var app = new ImppApp();
        using var request = new HttpRequestMessage(HttpMethod.Get, "/api/lenses") { Headers = { { "X-Forwarded-For", "192.0.2.7" } } };

        await Problem.IsAsync(await app.CreateClient().SendAsync(request), HttpStatusCode.Unauthorized, "not-signed-in");
    }

    [Fact]
    public async Task The_front_end_is_handed_to_those_who_are_to_sign_in()
    {
        await using var app = await SignInApp.StartAsync();
        app.Server.Caller = IPAddress.Parse("192.0.2.7");
        using var request = new HttpRequestMessage(HttpMethod.Get, "https://localhost/pane.html");
        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("text/html"));

        Assert.Equal(HttpStatusCode.OK, (await app.Browser().SendAsync(request)).StatusCode);
    }

    [Fact]
    public async Task Nothing_from_another_machine_is_answered_in_the_clear()
    {
        await using var app = await SignInApp.StartAsync("amina");
        app.Server.Caller = IPAddress.Parse("192.0.2.7");

        await Problem.IsAsync(await SignInApp.SignInAsync(app.Browser(), "amina"), HttpStatusCode.Forbidden, "https-required");
    }
}
