using System.Net;
using ImppOffice.Api.Accounts;
using ImppOffice.Tests.Api;

namespace ImppOffice.Tests.SignIn;

public sealed class LockoutTests
{
    [Theory]
    [InlineData("amina")]
    [InlineData("nobody")]
    public async Task Five_wrong_passwords_lock_a_name_for_five_minutes_whether_or_not_somebody_has_it(string name)
    {
        await using var app = await SignInApp.StartAsync("amina");
        var client = app.Browser();
        await GuessAsync(client, name, 4);

        var fifth = await SignInApp.SignInAsync(client, name, "guess");
        await Problem.IsAsync(fifth, HttpStatusCode.TooManyRequests, "locked-out");
        Assert.InRange(fifth.Headers.RetryAfter!.Delta!.Value.TotalSeconds, 295, 300);
        await Problem.IsAsync(await SignInApp.SignInAsync(client, name), HttpStatusCode.TooManyRequests, "locked-out");

        app.Clock.Advance(TimeSpan.FromMinutes(6));
        Assert.Equal(name == "amina" ? HttpStatusCode.NoContent : HttpStatusCode.Unauthorized, (await SignInApp.SignInAsync(client, name)).StatusCode);
    }

    [Fact]
    public async Task Who_guesses_locks_out_nobody_at_another_address()
    {
        await using var app = await SignInApp.StartAsync("amina");
        app.Server.Caller = IPAddress.Parse("127.0.0.2");
        await GuessAsync(app.Browser(), "amina", 5);

        app.Server.Caller = IPAddress.Loopback;

        Assert.Equal(HttpStatusCode.NoContent, (await SignInApp.SignInAsync(app.Browser(), "amina")).StatusCode);
    }

    [Fact]
    public async Task The_right_password_lets_the_count_begin_anew()
    {
        await using var app = await SignInApp.StartAsync("amina");
        var client = app.Browser();
        await GuessAsync(client, "amina", 4);
        await SignInApp.SignInAsync(client, "amina");
        await GuessAsync(client, "amina", 4);

        Assert.Equal(HttpStatusCode.NoContent, (await SignInApp.SignInAsync(client, "amina")).StatusCode);
    }

    [Fact]
    public async Task An_administrator_unlocks_a_name()
    {
        await using var app = await SignInApp.StartAsync("amina");
        var client = app.Browser();
        await GuessAsync(client, "amina", 5);
        var account = (await app.WithAsync((FindAccount find) => find.RunAsync("amina", CancellationToken.None))).OrThrow();

        await app.WithAsync((ChangeAccount change) => change.RunAsync(account, new AccountChange(Unlock: true), "test", CancellationToken.None));

        Assert.Equal(HttpStatusCode.NoContent, (await SignInApp.SignInAsync(client, "amina")).StatusCode);
    }

    [Fact]
    public async Task Who_tries_too_many_names_from_one_address_must_wait()
    {
        await using var app = new SignInApp { Server = { Settings = { ["SignIn:TriesInFiveMinutes"] = "3" } } };
        var client = app.Browser();
        foreach (var name in new[] { "a", "b", "c" })
        {
            await SignInApp.SignInAsync(client, name);
        }

        var answer = await SignInApp.SignInAsync(client, "d");

        await Problem.IsAsync(answer, HttpStatusCode.TooManyRequests, "too-many-requests");
        Assert.InRange(answer.Headers.RetryAfter!.Delta!.Value.TotalSeconds, 1, 300);
    }

    private static async Task GuessAsync(HttpClient client, string name, int times)
    {
        for (var guess = 0; guess < times; guess++)
        {
            await SignInApp.SignInAsync(client, name, "guess");
        }
    }
}
