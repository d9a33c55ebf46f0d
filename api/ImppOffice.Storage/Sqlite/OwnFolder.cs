namespace ImppOffice.Storage.Sqlite;

/// <summary>A folder and a file that nobody but their owner may look into.</summary>
internal static class OwnFolder
{
    private const UnixFileMode Owner = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    /// <summary>Makes the file, empty, and its folder where they are missing; what is there keeps its rights.</summary>
    public static void MakeFor(string file)
    {
        if (File.Exists(file))
        {
            return;
        }

        var folder = Path.GetDirectoryName(Path.GetFullPath(file))!;
        if (OperatingSystem.IsWindows())
        {
            // What lies below the user's application data is the user's own there.
            Directory.CreateDirectory(folder);
            return;
        }

        if (!Directory.Exists(folder))
        {
            Directory.CreateDirectory(folder, Owner | UnixFileMode.UserExecute);
        }

        // Without this a database in a folder that others may look into could be read by them; its log takes its rights.
        using var made = new FileStream(file, new FileStreamOptions { Mode = FileMode.OpenOrCreate, Access = FileAccess.Write, Share = FileShare.ReadWrite, UnixCreateMode = Owner });
    }
}
