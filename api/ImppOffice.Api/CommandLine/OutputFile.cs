using ImppOffice.Planning;

namespace ImppOffice.Api.CommandLine;

/// <summary>Writes a file whole or not at all.</summary>
public static class OutputFile
{
    /// <summary>Writes beside the target and then moves, so that no reader ever sees half a file.</summary>
    /// <returns>Null when written, or why not.</returns>
    public static async Task<Problem?> WriteAsync(FileInfo target, ReadOnlyMemory<byte> bytes, bool replace, CancellationToken cancellationToken)
    {
        if (!replace && target.Exists)
        {
            return HostProblems.FileExists(target.ToString());
        }

        if (target.Directory is not { Exists: true })
        {
            return HostProblems.CannotWrite(target.ToString(), "the folder is not there.");
        }

        var draft = Path.Combine(target.DirectoryName!, $".{target.Name}.{Guid.NewGuid():N}.tmp");
        try
        {
            await File.WriteAllBytesAsync(draft, bytes, cancellationToken);
            File.Move(draft, target.FullName, replace);
            return null;
        }
        catch (IOException exception)
        {
            return HostProblems.CannotWrite(target.ToString(), exception.Message);
        }
        catch (UnauthorizedAccessException exception)
        {
            return HostProblems.CannotWrite(target.ToString(), exception.Message);
        }
        finally
        {
            File.Delete(draft);
        }
    }
}
