using System.Diagnostics;

namespace ImppOffice.Tests.Library;

/// <summary>The load program, run as a process of its own and killed.</summary>
internal static class LoadProcess
{
    /// <summary>Every line it told until it was killed, some time after it had told so many.</summary>
    public static async Task<IReadOnlyList<string>> RunUntilKilledAsync(string verb, string provider, string address, int run, int lines)
    {
        var program = Path.Combine(AppContext.BaseDirectory, "ImppOffice.LibraryLoad.dll");
        using var process = Process.Start(new ProcessStartInfo("dotnet", [program, verb, provider, address, $"{run}"]) { RedirectStandardOutput = true, UseShellExecute = false })!;
        var acknowledged = new List<string>();
        while (acknowledged.Count < lines && await process.StandardOutput.ReadLineAsync() is { } line)
        {
            acknowledged.Add(line);
        }

        Assert.False(process.HasExited, "the load ended by itself");
        // SIGKILL, which nothing can catch.
        process.Kill();
        var rest = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        // The last line may be cut off in the middle.
        acknowledged.AddRange(rest.Split('\n')[..^1]);
        return acknowledged;
    }

    /// <summary>Waits until the load program ends by itself.</summary>
    public static async Task RunAsync(string verb, string provider, string address)
    {
        var program = Path.Combine(AppContext.BaseDirectory, "ImppOffice.LibraryLoad.dll");
        using var process = Process.Start(new ProcessStartInfo("dotnet", [program, verb, provider, address]) { UseShellExecute = false })!;
        await process.WaitForExitAsync();
        Assert.Equal(0, process.ExitCode);
    }
}
