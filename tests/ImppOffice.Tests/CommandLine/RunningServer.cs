using ImppOffice.Api.CommandLine;

namespace ImppOffice.Tests.CommandLine;

/// <summary>The server on a real socket, from its start to Ctrl-C.</summary>
internal sealed class RunningServer : IAsyncDisposable
{
    private readonly CancellationTokenSource interrupt = new();
    private readonly FirstLine output = new();
    private readonly TemporaryFolder folder = new();
    private readonly Task<int> served;

    private RunningServer(string[] settings) =>
        served = ImppCommands.RunAsync(["serve", "--no-browser", "--port", $"{Port}", $"--Library:Path={folder.Root}", .. settings], new Terminal(output, TextWriter.Null, Colour: false, Progress: false), interrupt.Token);

    public int Port { get; } = FreePort.Find();

    /// <summary>What it says when it has started.</summary>
    public Task<string> Said => output.Written;

    /// <param name="settings">Configuration as on the command line.</param>
    public static async Task<RunningServer> StartAsync(params string[] settings)
    {
        var server = new RunningServer(settings);
        await Task.WhenAny(server.served, server.Said);
        return server;
    }

    /// <summary>Stops it as Ctrl-C does and gives its exit code.</summary>
    public async Task<int> StopAsync()
    {
        await interrupt.CancelAsync();
        return await served;
    }

    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        interrupt.Dispose();
        await output.DisposeAsync();
        folder.Dispose();
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
