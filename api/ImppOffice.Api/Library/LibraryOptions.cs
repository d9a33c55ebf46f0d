using ImppOffice.Planning;

namespace ImppOffice.Api.Library;

/// <summary>Where the library is.</summary>
public sealed class LibraryOptions
{
    /// <summary>The section of the configuration.</summary>
    public const string Section = "Library";

    /// <summary>The name of the connection string for PostgreSQL.</summary>
    public const string ConnectionString = "Library";

    /// <summary>The value of <see cref="Provider"/> for one machine.</summary>
    public const string Sqlite = "sqlite";

    /// <summary>The value of <see cref="Provider"/> for several machines.</summary>
    public const string Postgres = "postgresql";

    /// <summary><c>sqlite</c> by default, or <c>postgresql</c>.</summary>
    public string Provider { get; init; } = Sqlite;

    /// <summary>The folder of the SQLite library; ImppOffice in the user's application data by default.</summary>
    public string Path { get; init; } = System.IO.Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData), "ImppOffice");

    /// <summary>Hours that a check-out lasts unless it is given back; 8 by default.</summary>
    public double CheckOutHours { get; init; } = 8;

    /// <summary>What is wrong with the settings of the library, or null.</summary>
    public static Problem? Judge(IConfiguration configuration)
    {
        var provider = configuration[$"{Section}:{nameof(Provider)}"] ?? Sqlite;
        return provider is not (Sqlite or Postgres) ? HostProblems.WrongSetting($"{Section}:{nameof(Provider)} is {provider}, neither {Sqlite} nor {Postgres}.")
            : provider == Postgres && string.IsNullOrWhiteSpace(configuration.GetConnectionString(ConnectionString)) ? HostProblems.WrongSetting($"ConnectionStrings:{ConnectionString} is missing, which {Postgres} needs.")
            : configuration[$"{Section}:{nameof(CheckOutHours)}"] is { } hours && !(double.TryParse(hours, System.Globalization.CultureInfo.InvariantCulture, out var number) && number is > 0 and <= 8760) ? HostProblems.WrongSetting($"{Section}:{nameof(CheckOutHours)} is {hours}, not a number above 0 and at most 8760.")
            : null;
    }
}
