using System.Globalization;
using System.Text.Json;
using ImppOffice.Storage;
using ImppOffice.Storage.Care;

namespace ImppOffice.Api.CommandLine;

/// <summary>Files of the library on disk: backups and exports.</summary>
internal sealed class LibraryFiles(LibraryStorage library, Terminal terminal)
{
    private const int LinesAtOnce = 1000;

    public static string Summary(LibraryExamination found) => string.Create(
        CultureInfo.InvariantCulture,
        $"{found.Documents} documents, {found.Versions} versions, {found.Bytes} bytes, {found.AuditLines} lines of audit, {found.Faults.Count} faults.");

    public Task<int> BackUpAsync(FileInfo target, bool replace, CancellationToken cancellationToken) => WriteAsync(
        target,
        replace,
        async stream =>
        {
            var versions = await library.BackUpAsync(stream, cancellationToken);
            return string.Create(CultureInfo.InvariantCulture, $"Wrote {versions} versions to {target}.");
        },
        cancellationToken);

    public Task<int> ExportAuditAsync(FileInfo target, bool replace, CancellationToken cancellationToken) => WriteAsync(
        target,
        replace,
        async stream =>
        {
            var written = 0L;
            await using var writer = new StreamWriter(stream, leaveOpen: true) { NewLine = "\n" };
            for (var lines = await library.Stores.Audit.ReadAsync(0, LinesAtOnce, cancellationToken); lines.Count > 0; lines = await library.Stores.Audit.ReadAsync(written, LinesAtOnce, cancellationToken))
            {
                foreach (var line in lines)
                {
                    await writer.WriteLineAsync(JsonSerializer.Serialize(line, JsonSerializerOptions.Web));
                }

                written = lines[^1].Number;
            }

            return string.Create(CultureInfo.InvariantCulture, $"Wrote {written} lines to {target}.");
        },
        cancellationToken);

    public async Task<int> RestoreAsync(FileInfo source, CancellationToken cancellationToken)
    {
        try
        {
            await using var stream = source.OpenRead();
            if (!(await library.RestoreAsync(stream, cancellationToken)).Succeeded(out var restored, out var problem))
            {
                return await terminal.RefuseAsync(problem);
            }

            await terminal.Output.WriteLineAsync($"Restored {source}: {Summary(restored)}");
            return ExitCode.Complete;
        }
        catch (Exception failed) when (failed is IOException or UnauthorizedAccessException)
        {
            return await terminal.RefuseAsync(HostProblems.CannotRead(source.ToString(), failed.Message));
        }
    }

    // Whole and on the disk, or not at all: nobody looks at a backup before it is needed.
    private async Task<int> WriteAsync(FileInfo target, bool replace, Func<Stream, Task<string>> write, CancellationToken cancellationToken)
    {
        if (!replace && target.Exists)
        {
            return await terminal.RefuseAsync(HostProblems.FileExists(target.ToString()));
        }

        var draft = $"{target.FullName}.{Guid.NewGuid():N}.tmp";
        try
        {
            string said;
            await using (var stream = new FileStream(draft, OwnersOnly()))
            {
                said = await write(stream);
                stream.Flush(flushToDisk: true);
            }

            cancellationToken.ThrowIfCancellationRequested();
            File.Move(draft, target.FullName, replace);
            await terminal.Output.WriteLineAsync(said);
            return ExitCode.Complete;
        }
        catch (Exception failed) when (failed is IOException or UnauthorizedAccessException)
        {
            return await terminal.RefuseAsync(HostProblems.CannotWrite(target.ToString(), failed.Message));
        }
        finally
        {
            File.Delete(draft);
        }
    }

    private static FileStreamOptions OwnersOnly()
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        return options;
    }
}
