using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace ImppOffice.Tests.Api;

public sealed class TroubleTests
{
    private const string Secret = "the words of a confidential document";

    [Fact]
    public async Task A_bug_is_answered_without_what_it_says()
    {
        await using var app = new ImppApp();
        using var broken = app.WithWebHostBuilder(builder => builder.ConfigureServices(services => services.AddSingleton<IStartupFilter, Bug>()));

        var answer = await broken.CreateClient().GetAsync("/bug");

        Assert.DoesNotContain(Secret, await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        await Problem.IsAsync(answer, HttpStatusCode.InternalServerError, "failed");
    }

    [Fact]
    public async Task A_full_house_asks_to_come_again()
    {
        await using var app = new ImppApp { Settings = { ["Checks:AtOnce"] = "1", ["Checks:Waiting"] = "0" } };
        // Following redirects would gather the whole request before it is sent.
        var client = app.CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false });
        var unfinished = new TaskCompletionSource();
        using var slow = new SlowContent(unfinished.Task);
        var first = client.PostAsync("/api/checks", slow);
        await slow.Begun;

        var second = await client.PostAsync("/api/checks", ImppApp.Form(("x.docx", [])));
        unfinished.SetResult();

        await Problem.IsAsync(second, HttpStatusCode.ServiceUnavailable, "busy");
        Assert.NotNull(second.Headers.RetryAfter);
        await Problem.IsAsync(await first, HttpStatusCode.UnprocessableEntity, "not-a-word-document");
    }

    [Fact]
    public async Task Logs_hold_neither_names_nor_text_of_documents()
    {
        await using var app = new ImppApp();
        using var logs = new LogLines();
        using var watched = app.WithWebHostBuilder(builder => builder.ConfigureLogging(logging => logging.AddProvider(logs)));

        await watched.CreateClient().PostAsync("/api/checks", ImppApp.Form(ImppApp.Document("tavara-early-draft.docx"), ("secret-name.docx", [1])));

        Assert.Contains(logs.Lines, line => line.StartsWith("Checked a document", StringComparison.Ordinal));
        Assert.DoesNotContain(logs.Lines, line => line.Contains("secret-name", StringComparison.Ordinal) || line.Contains("avara", StringComparison.Ordinal));
    }

    private sealed class Bug : IStartupFilter
    {
        public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => builder =>
        {
            next(builder);
            builder.Map("/bug", branch => branch.Run(_ => throw new InvalidOperationException(Secret)));
        };
    }
}
