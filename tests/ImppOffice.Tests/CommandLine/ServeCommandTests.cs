using System.Net;
using ImppOffice.Tests.Api;

namespace ImppOffice.Tests.CommandLine;

public sealed class ServeCommandTests
{
    [Fact]
    public async Task It_says_where_it_is_signs_in_the_local_user_and_stops_on_request()
    {
        await using var server = await RunningServer.StartAsync();
        using var client = Client(server);

        Assert.Contains($"http://localhost:{server.Port}", await server.Said, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync("/api/lenses")).StatusCode);
        Assert.Equal(0, await server.StopAsync());
    }

    [Fact]
    public async Task A_request_that_is_too_large_is_told()
    {
        await using var server = await RunningServer.StartAsync();
        // Asks before sending 66 MiB, and waits for the answer, so that it is not lost in the sending.
        using var patient = new SocketsHttpHandler { Expect100ContinueTimeout = TimeSpan.FromMinutes(1) };
        using var client = Client(server, patient);
        client.DefaultRequestHeaders.ExpectContinue = true;

        await Problem.IsAsync(await client.PostAsync("/api/checks", ImppApp.Form(("big.docx", new byte[66 * 1024 * 1024]))), HttpStatusCode.UnprocessableEntity, "request-too-large");
    }

    [Fact]
    public async Task A_port_that_is_taken_is_told()
    {
        await using var server = await RunningServer.StartAsync();

        var said = await Cli.RunAsync("serve", "--no-browser", "--port", $"{server.Port}");

        Assert.Equal(2, said.Code);
        Assert.StartsWith($"Port {server.Port} is in use.", said.Error, StringComparison.Ordinal);
    }

    private static HttpClient Client(RunningServer server, HttpMessageHandler? handler = null) => new(handler ?? new HttpClientHandler(), disposeHandler: handler is null) { BaseAddress = new Uri($"http://localhost:{server.Port}") };
}
