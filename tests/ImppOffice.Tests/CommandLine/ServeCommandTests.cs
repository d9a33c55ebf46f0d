using System.Net;
using ImppOffice.Api.CommandLine;
using ImppOffice.Tests.Api;

namespace ImppOffice.Tests.CommandLine;

/// <summary>The server on a real socket, from its start to Ctrl-C.</summary>
public sealed class ServeCommandTests : IAsyncLifetime
{
    private readonly CancellationTokenSource interrupt = new();
    private readonly FirstLine output = new();
    private readonly int port = FreePort.Find();
    private readonly HttpClient client = new();
    private Task<int> served = Task.FromResult(-1);

    public async Task InitializeAsync()
    {
        served = ImppCommands.RunAsync(["serve", "--no-browser", "--port", $"{port}"], new Terminal(output, TextWriter.Null, Colour: false, Progress: false), interrupt.Token);
        await Task.WhenAny(served, output.Written);
        client.BaseAddress = new Uri($"http://localhost:{port}");
    }

    public async Task DisposeAsync()
    {
        await interrupt.CancelAsync();
        await served;
        client.Dispose();
        interrupt.Dispose();
        await output.DisposeAsync();
    }

    [Fact]
    public async Task It_says_where_it_is_signs_in_the_local_user_and_stops_on_request()
    {
        Assert.Contains($"http://localhost:{port}", await output.Written, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync("/api/lenses")).StatusCode);

        await interrupt.CancelAsync();

        Assert.Equal(0, await served);
    }

    [Fact]
    public async Task A_request_that_is_too_large_is_told()
    {
        // Asks before sending 66 MiB, so that the answer is not lost in the sending.
        client.DefaultRequestHeaders.ExpectContinue = true;

        await Problem.IsAsync(await client.PostAsync("/api/checks", ImppApp.Form(("big.docx", new byte[66 * 1024 * 1024]))), HttpStatusCode.UnprocessableEntity, "request-too-large");
    }

    [Fact]
    public async Task A_port_that_is_taken_is_told()
    {
        var said = await Cli.RunAsync("serve", "--no-browser", "--port", $"{port}");

        Assert.Equal(2, said.Code);
        Assert.StartsWith($"Port {port} is in use.", said.Error, StringComparison.Ordinal);
    }

    private sealed class FirstLine : StringWriter
    {
        private readonly TaskCompletionSource<string> line = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public Task<string> Written => line.Task;

        public override Task WriteLineAsync(string? value)
        {
            line.TrySetResult(value ?? "");
            return Task.CompletedTask;
        }
    }
}
