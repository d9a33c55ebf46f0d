namespace ImppOffice.Tests;

/// <summary>Finds the files of the repository from where the tests run.</summary>
internal static class Repository
{
    /// <summary>The folder that holds ImppOffice.sln.</summary>
    public static string Folder { get; } = Find(AppContext.BaseDirectory);

    /// <summary>A path below it.</summary>
    public static string At(params string[] parts) => Path.Combine([Folder, .. parts]);

    private static string Find(string folder) =>
        File.Exists(Path.Combine(folder, "ImppOffice.sln")) ? folder
        : Path.GetDirectoryName(folder) is { } above ? Find(above)
        : throw new DirectoryNotFoundException("The tests run outside the repository: no folder above them holds ImppOffice.sln.");
}
