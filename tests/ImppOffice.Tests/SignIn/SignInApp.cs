using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using ImppOffice.Api.Accounts;
using ImppOffice.Tests.Api;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace ImppOffice.Tests.SignIn;

/// <summary>The server with accounts; every password is <see cref="Password"/>.</summary>
public sealed class SignInApp : IAsyncDisposable
{
    public const string Password = "seven green rivers";

    public SignInApp() => Server.Replacements = services =>
    {
        // What makes guessing slow would make the tests slow.
        services.Configure<PasswordHasherOptions>(hasher => hasher.IterationCount = 1000);
        services.Replace(ServiceDescriptor.Singleton<TimeProvider>(Clock));
    };

    public ImppApp Server { get; } = new() { Settings = { ["SignIn:TriesInFiveMinutes"] = "1000", ["Checks:RequestsInTenSeconds"] = "100000" } };

    /// <summary>The time, which a test may put forward.</summary>
    public MovedClock Clock { get; } = new();

    public static async Task<SignInApp> StartAsync(params string[] names)
    {
        var app = new SignInApp();
        await app.AddAsync("root", administrator: true);
        foreach (var name in names)
        {
            await app.AddAsync(name);
        }

        return app;
    }

    public async Task AddAsync(string name, bool administrator = false)
    {
        await using var scope = Server.Services.CreateAsyncScope();
        (await scope.ServiceProvider.GetRequiredService<AddAccount>().RunAsync(new NewAccount(name, Password, administrator), "test", CancellationToken.None)).OrThrow();
    }

    /// <summary>Does something with what the server itself uses.</summary>
    public async Task<T> WithAsync<TService, T>(Func<TService, Task<T>> work)
        where TService : notnull
    {
        await using var scope = Server.Services.CreateAsyncScope();
        return await work(scope.ServiceProvider.GetRequiredService<TService>());
    }

    /// <summary>A browser that nobody has signed in with.</summary>
    public HttpClient Browser() => Server.CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false });

    public static Task<HttpResponseMessage> SignInAsync(HttpClient client, string name, string password = Password) =>
        client.PostAsJsonAsync("/api/sign-in", new { name, password });

    /// <summary>A browser somebody has signed in with, which sends the token against forged requests.</summary>
    public async Task<HttpClient> SignedInAsync(string name)
    {
        var client = Browser();
        Assert.Equal(HttpStatusCode.NoContent, (await SignInAsync(client, name)).StatusCode);
        var me = await client.GetFromJsonAsync<JsonNode>("/api/me");
        client.DefaultRequestHeaders.Add("Impp-Antiforgery", me!["antiforgery"]!.GetValue<string>());
        return client;
    }

    /// <summary>A pane with a token.</summary>
    public async Task<HttpClient> PaneAsync(string name)
    {
        var client = Browser();
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", (await TokensAsync(client, name))["accessToken"]!.GetValue<string>());
        return client;
    }

    public static async Task<JsonNode> TokensAsync(HttpClient client, string name)
    {
        var answer = await client.PostAsJsonAsync("/api/tokens", new { name, password = Password });
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return JsonNode.Parse(await answer.Content.ReadAsStringAsync())!;
    }

    public ValueTask DisposeAsync() => Server.DisposeAsync();
}
