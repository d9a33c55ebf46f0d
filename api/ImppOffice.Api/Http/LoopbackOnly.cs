using System.Net;
using ImppOffice.Api.AddIn;
using ImppOffice.Api.SignIn;
using ImppOffice.Planning;
using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace ImppOffice.Api.Http;

/// <summary>Keeps the server on this machine until sign-in is set up, and passwords out of the clear after that.</summary>
public static class LoopbackOnly
{
    /// <summary>Listens on localhost whatever other addresses are configured.</summary>
    public static void ListenOnLoopback(this KestrelServerOptions kestrel, int port)
    {
        kestrel.AddServerHeader = false;
        kestrel.ListenLocalhost(port);
    }

    /// <summary>The problem with the first configured address that other machines could reach though they should not; null where there is none.</summary>
    public static Problem? Judge(IConfiguration configuration)
    {
        var signIn = configuration.GetSection(SignInOptions.Section).Get<SignInOptions>() ?? new SignInOptions();
        var server = configuration.GetSection(ServerOptions.Section).Get<ServerOptions>() ?? new ServerOptions();
        var urls = (configuration["urls"] ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Where(IsOpen).ToList();
        var open = configuration.GetSection("Kestrel:Endpoints").GetChildren().Select(endpoint => endpoint["Url"] ?? "").Where(IsOpen).ToList();
        return !signIn.Accounts && urls.Concat(open).FirstOrDefault() is { } early ? HostProblems.NotLoopback(early)
            : urls.Count > 0 ? HostProblems.WrongSetting($"urls names {urls[0]}, which is listened on only where Kestrel:Endpoints names it.")
            : open.Count > 0 && server.PublicAddress is not { Length: > 0 } ? HostProblems.NoPublicAddress(open[0])
            : open.Find(address => server.Proxies.Count == 0 && !address.StartsWith("https:", StringComparison.OrdinalIgnoreCase)) is { } clear ? HostProblems.InTheClear(clear)
            : null;
    }

    /// <summary>Whether a host name or address is this machine's own.</summary>
    public static bool IsLoopbackHost(string host) =>
        host.Equals("localhost", StringComparison.OrdinalIgnoreCase) || (IPAddress.TryParse(host.Trim('[', ']'), out var address) && IPAddress.IsLoopback(address));

    // BindingAddress reads "http://*:80" and "http://+:80", which Uri refuses.
    private static bool IsOpen(string address) => address.Length > 0 && !IsLoopbackHost(BindingAddress.Parse(address).Host);
}
