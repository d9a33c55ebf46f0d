namespace ImppOffice.Storage.Sqlite;

/// <summary>A folder that nobody but its owner may look into.</summary>
internal static class OwnFolder
{
    public static void Make(string folder)
    {
        if (Directory.Exists(folder))
        {
            return;
        }

        if (OperatingSystem.IsWindows())
        {
            // What lies below the user's application data is the user's own there.
            Directory.CreateDirectory(folder);
        }
        else
        {
            Directory.CreateDirectory(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }
}
