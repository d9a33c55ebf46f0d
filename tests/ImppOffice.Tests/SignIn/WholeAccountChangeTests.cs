using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using ImppOffice.Api.Library;
using ImppOffice.Planning.Records;
using ImppOffice.Storage;
using ImppOffice.Tests.Api;
using ImppOffice.Tests.Library;
using ImppOffice.Tests.Reviews.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace ImppOffice.Tests.SignIn;

/// <summary>A change of an account and the lines that tell of it are one: all of it happens, or nothing, on both engines.</summary>
[Collection(PostgresCollection.Name)]
public sealed class WholeAccountChangeTests(PostgresCluster cluster)
{
    private const string Wanted = "eleven blue mountains";

    [Theory]
    [InlineData("sqlite")]
    [InlineData("postgresql")]
    public async Task A_change_that_breaks_off_between_any_two_steps_did_not_happen(string provider)
    {
        await using var app = await StartAsync(provider, "amina");
        var breaking = (BreakingTransactions)app.Server.Services.GetRequiredService<ITransactions>();
        var root = await app.SignedInAsync("root");
        var before = await StandingAsync(app, root);

        var steps = 0;
        HttpResponseMessage answer;
        do
        {
            breaking.Before = ++steps;
            answer = await ChangeAsync(root, "amina", new { password = Wanted, administrator = true, disabled = true, unlock = true });
            breaking.Before = 0;
            if (!answer.IsSuccessStatusCode)
            {
                await Problem.IsAsync(answer, HttpStatusCode.ServiceUnavailable, "library-unavailable");
                Assert.Equal(before, await StandingAsync(app, root));
                Assert.Equal(HttpStatusCode.NoContent, (await SignInApp.SignInAsync(app.Browser(), "amina")).StatusCode);
            }
        }
        while (!answer.IsSuccessStatusCode);

        // The account, the wrong passwords, and a line for each of the four.
        Assert.Equal(7, steps);
        await Problem.IsAsync(await SignInApp.SignInAsync(app.Browser(), "amina", Wanted), HttpStatusCode.Forbidden, "account-disabled");
        Assert.Equal(
            ["account-password-set", "administrator-appointed", "account-disabled", "account-unlocked"],
            await app.WithAsync(async (IAuditLog log) => (await log.ReadAsync(0, 100, CancellationToken.None)).Where(line => line.Entry.Who == "root").Select(line => line.Entry.What).ToList()));
    }

    [Fact]
    public async Task An_account_that_is_added_has_its_line_or_is_not_added()
    {
        await using var app = await StartAsync("sqlite");
        var breaking = (BreakingTransactions)app.Server.Services.GetRequiredService<ITransactions>();
        var root = await app.SignedInAsync("root");

        breaking.Before = 2;
        var broken = await root.PostAsJsonAsync("/api/accounts", new { name = "amina", password = SignInApp.Password });
        breaking.Before = 0;

        await Problem.IsAsync(broken, HttpStatusCode.ServiceUnavailable, "library-unavailable");
        await Problem.IsAsync(await root.GetAsync("/api/accounts/amina"), HttpStatusCode.NotFound, "unknown-account");
    }

    [Theory]
    [InlineData("short", "weak-password", HttpStatusCode.BadRequest)]
    [InlineData(Wanted, "last-administrator", HttpStatusCode.Conflict)]
    public async Task Where_one_of_several_changes_is_refused_none_is_made(string password, string code, HttpStatusCode status)
    {
        await using var app = await StartAsync("sqlite");
        var root = await app.SignedInAsync("root");
        var before = await StandingAsync(app, root);

        await Problem.IsAsync(await ChangeAsync(root, "root", new { password, administrator = false }), status, code);

        Assert.Equal(before, await StandingAsync(app, root));
        Assert.Equal(HttpStatusCode.NoContent, (await SignInApp.SignInAsync(app.Browser(), "root")).StatusCode);
    }

    private static async Task<string> StandingAsync(SignInApp app, HttpClient root) =>
        await root.GetStringAsync("/api/accounts") + await app.WithAsync(async (IAuditLog log) => await log.FindEndAsync(CancellationToken.None));

    private static async Task<HttpResponseMessage> ChangeAsync(HttpClient root, string name, object change)
    {
        var eTag = (await root.GetFromJsonAsync<JsonNode>($"/api/accounts/{name}"))!["eTag"]!.GetValue<string>();
        using var request = new HttpRequestMessage(HttpMethod.Patch, $"/api/accounts/{name}") { Content = JsonContent.Create(change) };
        request.Headers.IfMatch.Add(new EntityTagHeaderValue($"\"{eTag}\""));
        return await root.SendAsync(request);
    }

    private async Task<SignInApp> StartAsync(string provider, params string[] names)
    {
        var app = new SignInApp();
        app.Server.Replacements += services => services.Replace(ServiceDescriptor.Singleton<ITransactions>(known => new BreakingTransactions(known.GetRequiredService<LibraryStorage>())));
        app.Server.Settings["Library:Provider"] = provider;
        app.Server.Settings[$"ConnectionStrings:{LibraryOptions.ConnectionString}"] = provider == LibraryOptions.Postgres ? await cluster.NewDatabaseAsync() : "";
        await app.AddAsync("root", administrator: true);
        foreach (var name in names)
        {
            await app.AddAsync(name);
        }

        return app;
    }
}
