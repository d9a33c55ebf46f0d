using System.Diagnostics;

namespace ImppOffice.Tests.Writing;

/// <summary>LibreOffice without its windows.</summary>
internal static class LibreOffice
{
    /// <summary>Converts a file into the folder; a file of the same name in the new format is there afterwards.</summary>
    public static async Task ConvertAsync(string folder, string file, string format)
    {
        // A profile of its own: LibreOffice hands the work to a running instance otherwise, and ends before it is done.
        var start = new ProcessStartInfo("soffice")
        {
            ArgumentList = { $"-env:UserInstallation=file://{folder}/profile", "--headless", "--convert-to", format, "--outdir", folder, file },
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var deadline = new CancellationTokenSource(TimeSpan.FromMinutes(2));
        using var process = Process.Start(start) ?? throw new InvalidOperationException("LibreOffice (soffice) did not start.");
        var errors = process.StandardError.ReadToEndAsync(deadline.Token);
        await process.StandardOutput.ReadToEndAsync(deadline.Token);
        await process.WaitForExitAsync(deadline.Token);
        Assert.True(process.ExitCode == 0, $"LibreOffice failed: {await errors}");
    }
}
