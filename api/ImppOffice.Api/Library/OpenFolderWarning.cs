using Microsoft.Extensions.Options;

namespace ImppOffice.Api.Library;

/// <summary>Says at the start that others than its owner may look into the folder of the library, where they may.</summary>
public sealed partial class OpenFolderWarning(IOptions<LibraryOptions> options, ILogger<OpenFolderWarning> logger) : IHostedService
{
    private const UnixFileMode Others =
        UnixFileMode.GroupRead | UnixFileMode.GroupWrite | UnixFileMode.GroupExecute
        | UnixFileMode.OtherRead | UnixFileMode.OtherWrite | UnixFileMode.OtherExecute;

    public Task StartAsync(CancellationToken cancellationToken)
    {
        var folder = options.Value.Path;
        if (!OperatingSystem.IsWindows() && Directory.Exists(folder) && (File.GetUnixFileMode(folder) & Others) is not UnixFileMode.None and var open)
        {
            Log.OpenFolder(logger, folder, open);
        }

        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Warning, "Others than its owner may use the folder of the library, {Folder} ({Rights}). Unless that is meant, run: chmod 700 on it.")]
        public static partial void OpenFolder(ILogger logger, string folder, UnixFileMode rights);
    }
}
