using ImppOffice.Planning;

namespace ImppOffice.Api.CommandLine;

/// <summary>A document on disk.</summary>
/// <param name="Path">Where it is.</param>
/// <param name="Name">What it is called in reports: the file's name, below a folder with the way to it, with slashes.</param>
public sealed record DocumentOnDisk(string Path, string Name);

/// <summary>Finds the documents that files and folders name.</summary>
public static class DocumentsOnDisk
{
    private static readonly EnumerationOptions Everywhere = new()
    {
        RecurseSubdirectories = true,
        MatchCasing = MatchCasing.CaseInsensitive,
        AttributesToSkip = FileAttributes.System | FileAttributes.ReparsePoint,
    };

    /// <summary>Files as named, folders with every .docx below them; each file once. Word's own lock files (~$) are passed over.</summary>
    public static Result<IReadOnlyList<DocumentOnDisk>> Find(IEnumerable<string> paths)
    {
        var files = new List<DocumentOnDisk>();
        foreach (var path in paths)
        {
            if (File.Exists(path))
            {
                files.Add(new DocumentOnDisk(path, Path.GetFileName(path)));
            }
            else if (!Directory.Exists(path))
            {
                return Problems.NoSuchFile(path);
            }
            else if (Below(path) is { Count: > 0 } found)
            {
                files.AddRange(found);
            }
            else
            {
                return Problems.NoDocuments(path);
            }
        }

        return files.DistinctBy(file => Path.GetFullPath(file.Path)).ToList();
    }

    /// <summary>The bytes of a file, or why they cannot be had.</summary>
    public static async Task<Result<byte[]>> ReadAsync(string path, long most, CancellationToken cancellationToken)
    {
        try
        {
            var length = new FileInfo(path).Length;
            return length > most
                ? Problems.TooLarge($"{length / 1024 / 1024} MiB", $"{most / 1024 / 1024} MiB")
                : await File.ReadAllBytesAsync(path, cancellationToken);
        }
        catch (IOException exception)
        {
            return HostProblems.CannotRead(Path.GetFileName(path), exception.Message);
        }
        catch (UnauthorizedAccessException exception)
        {
            return HostProblems.CannotRead(Path.GetFileName(path), exception.Message);
        }
    }

    private static List<DocumentOnDisk> Below(string folder) =>
    [
        .. Directory.EnumerateFiles(folder, "*.docx", Everywhere)
            .Where(file => !Path.GetFileName(file).StartsWith("~$", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(file => new DocumentOnDisk(file, Path.GetRelativePath(folder, file).Replace('\\', '/'))),
    ];
}
