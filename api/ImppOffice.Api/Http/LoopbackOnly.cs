using System.Net;
using ImppOffice.Planning;
using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace ImppOffice.Api.Http;

/// <summary>Keeps the server on this machine until sign-in is set up.</summary>
public static class LoopbackOnly
{
    /// <summary>Listens on localhost whatever other addresses are configured.</summary>
    public static void ListenOnLoopback(this KestrelServerOptions kestrel, int port)
    {
        kestrel.AddServerHeader = false;
        kestrel.ListenLocalhost(port);
    }

    /// <summary>The problem with the first configured address that other machines could reach; null where there is none.</summary>
    public static Problem? Judge(IConfiguration configuration)
    {
        var addresses = (configuration["urls"] ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Concat(configuration.GetSection("Kestrel:Endpoints").GetChildren().Select(endpoint => endpoint["Url"] ?? ""))
            .Where(address => address.Length > 0);
        return addresses.FirstOrDefault(address => !IsLoopback(address)) is { } open ? HostProblems.NotLoopback(open) : null;
    }

    /// <summary>Whether a host name or address is this machine's own.</summary>
    public static bool IsLoopbackHost(string host) =>
        host.Equals("localhost", StringComparison.OrdinalIgnoreCase) || (IPAddress.TryParse(host.Trim('[', ']'), out var address) && IPAddress.IsLoopback(address));

    // BindingAddress reads "http://*:80" and "http://+:80", which Uri refuses.
    private static bool IsLoopback(string address) => IsLoopbackHost(BindingAddress.Parse(address).Host);
}
