using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace ImppOffice.Tests.SignIn;

public sealed class TokenTests
{
    [Fact]
    public async Task A_token_signs_in_for_a_quarter_of_an_hour()
    {
        await using var app = await SignInApp.StartAsync("amina");
        var pane = await app.PaneAsync("amina");
        Assert.Equal(HttpStatusCode.OK, (await pane.GetAsync("/api/me")).StatusCode);

        app.Clock.Advance(TimeSpan.FromMinutes(16));

        Assert.Equal(HttpStatusCode.Unauthorized, (await pane.GetAsync("/api/me")).StatusCode);
    }

    [Fact]
    public async Task A_refresh_token_gives_new_tokens_until_the_working_day_is_over()
    {
        await using var app = await SignInApp.StartAsync("amina");
        var client = app.Browser();
        var tokens = await SignInApp.TokensAsync(client, "amina");
        for (var hour = 0; hour < 11; hour++)
        {
            app.Clock.Advance(TimeSpan.FromHours(1));
            var answer = await RefreshAsync(client, tokens);
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
            tokens = (await answer.Content.ReadFromJsonAsync<JsonNode>())!;
        }

        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", tokens["accessToken"]!.GetValue<string>());
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync("/api/me")).StatusCode);

        app.Clock.Advance(TimeSpan.FromHours(2));
        Assert.Equal(HttpStatusCode.Unauthorized, (await RefreshAsync(client, tokens)).StatusCode);
    }

    [Theory]
    [InlineData("forged")]
    [InlineData("")]
    public async Task A_forged_token_signs_nobody_in(string forged)
    {
        await using var app = await SignInApp.StartAsync("amina");
        var client = app.Browser();
        client.DefaultRequestHeaders.TryAddWithoutValidation("Authorization", $"Bearer {forged}");

        Assert.Equal(HttpStatusCode.Unauthorized, (await client.GetAsync("/api/me")).StatusCode);
        Assert.Equal(HttpStatusCode.Unauthorized, (await client.PostAsJsonAsync("/api/tokens/refresh", new { refreshToken = forged })).StatusCode);
    }

    [Fact]
    public async Task A_token_to_refresh_with_is_no_token_to_sign_in_with()
    {
        await using var app = await SignInApp.StartAsync("amina");
        var client = app.Browser();
        var tokens = await SignInApp.TokensAsync(client, "amina");
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", tokens["refreshToken"]!.GetValue<string>());

        Assert.Equal(HttpStatusCode.Unauthorized, (await client.GetAsync("/api/me")).StatusCode);
    }

    [Fact]
    public async Task Tokens_of_one_server_mean_nothing_to_another()
    {
        await using var app = await SignInApp.StartAsync("amina");
        await using var other = await SignInApp.StartAsync("amina");
        var client = other.Browser();
        client.DefaultRequestHeaders.Authorization = (await app.PaneAsync("amina")).DefaultRequestHeaders.Authorization;

        Assert.Equal(HttpStatusCode.Unauthorized, (await client.GetAsync("/api/me")).StatusCode);
    }

    private static Task<HttpResponseMessage> RefreshAsync(HttpClient client, JsonNode tokens) =>
        client.PostAsJsonAsync("/api/tokens/refresh", new { refreshToken = tokens["refreshToken"]!.GetValue<string>() });
}
