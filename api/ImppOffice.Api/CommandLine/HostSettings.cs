namespace ImppOffice.Api.CommandLine;

/// <summary>Tells configuration on the command line (<c>--Templates:Folders:0=/srv/templates</c>) from a command's own options.</summary>
public static class HostSettings
{
    private static readonly string[] OfTheHost = ["environment", "contentRoot", "applicationName", "urls", "webroot"];

    public static (string[] Settings, string[] Words) Split(IEnumerable<string> arguments)
    {
        var parts = arguments.ToLookup(IsSetting);
        return ([.. parts[true]], [.. parts[false]]);
    }

    /// <summary>The configuration of a command that serves nothing: the file beside the program, the environment, the command line.</summary>
    public static IConfiguration Configuration(string[] settings) => new ConfigurationBuilder()
        .SetBasePath(AppContext.BaseDirectory)
        .AddJsonFile("appsettings.json", optional: true)
        .AddEnvironmentVariables()
        .AddCommandLine(settings)
        .Build();

    // Sections of the configuration begin with a capital letter, options of commands never do.
    private static bool IsSetting(string argument)
    {
        if (!argument.StartsWith("--", StringComparison.Ordinal) || argument.IndexOf('=', StringComparison.Ordinal) is not (> 2 and var equals))
        {
            return false;
        }

        var key = argument[2..equals];
        return char.IsUpper(key[0]) || OfTheHost.Contains(key);
    }
}
