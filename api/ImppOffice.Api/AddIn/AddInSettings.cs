using ImppOffice.Planning;

namespace ImppOffice.Api.AddIn;

/// <summary>The settings of the add-in, judged before the server starts.</summary>
public static class AddInSettings
{
    public static IServiceCollection AddAddIn(this IServiceCollection services, IConfiguration configuration)
    {
        services.Configure<ServerOptions>(configuration.GetSection(ServerOptions.Section));
        services.Configure<OfficeOptions>(configuration.GetSection(OfficeOptions.Section));
        services.AddSingleton<PublicAddress>();
        services.AddSingleton<Pane>();
        return services;
    }

    /// <summary>The problem with the first setting that Office would not take; null where there is none.</summary>
    public static Problem? Judge(IConfiguration configuration)
    {
        if (configuration[$"{ServerOptions.Section}:{nameof(ServerOptions.PublicAddress)}"] is { Length: > 0 } server && !IsOrigin(server))
        {
            return HostProblems.NotAnOrigin(server);
        }

        if (configuration[$"{OfficeOptions.Section}:{nameof(OfficeOptions.ScriptAddress)}"] is { } script && !IsHttps(script, out _))
        {
            return HostProblems.NotHttps(script);
        }

        return configuration[$"{OfficeOptions.Section}:{nameof(OfficeOptions.ScriptFolder)}"] is { } folder && !HasOffice(folder)
            ? HostProblems.NoOfficeScript(folder)
            : null;
    }

    private static bool HasOffice(string folder) => Path.IsPathFullyQualified(folder) && File.Exists(Path.Combine(folder, "office.js"));

    private static bool IsOrigin(string address) =>
        IsHttps(address, out var uri) && uri is { PathAndQuery: "/", Fragment: "" } && !address.EndsWith('?');

    // User names and passwords in an address would be handed out with it.
    private static bool IsHttps(string address, out Uri? uri) =>
        Uri.TryCreate(address, UriKind.Absolute, out uri) && uri is { UserInfo: "", Host.Length: > 0 } && uri.Scheme == Uri.UriSchemeHttps;
}
