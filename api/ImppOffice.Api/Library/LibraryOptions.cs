namespace ImppOffice.Api.Library;

/// <summary>Where the library is.</summary>
public sealed class LibraryOptions
{
    /// <summary>The section of the configuration.</summary>
    public const string Section = "Library";

    /// <summary>The folder of everything the product keeps on this machine; one in the user's application data by default.</summary>
    public string Folder { get; init; } = Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify), "ImppOffice");

    /// <summary>How to reach a PostgreSQL database that several machines use; null for SQLite in the folder.</summary>
    public string? Postgres { get; init; }
}
