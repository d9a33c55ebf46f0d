using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.Options;

namespace ImppOffice.Api.AddIn;

/// <summary>The address Word opens the add-in at.</summary>
public sealed class PublicAddress(IOptions<ServerOptions> options, IServer server)
{
    /// <summary>The configured one; else the one that was asked. Office takes https only: where http was asked, the server's https address if it has one.</summary>
    /// <returns>Scheme, host and port, as in "https://localhost:5443".</returns>
    public string Of(HttpRequest request)
    {
        if (options.Value.PublicAddress is { Length: > 0 } configured)
        {
            return Origin(configured);
        }

        return request.IsHttps ? $"{request.Scheme}://{request.Host}" : Https() ?? $"{request.Scheme}://{request.Host}";
    }

    // 127.0.0.1 and [::1] would need names of their own in the certificate.
    private string? Https() =>
        server.Features.Get<IServerAddressesFeature>()?.Addresses.FirstOrDefault(address => address.StartsWith("https://localhost", StringComparison.OrdinalIgnoreCase)) is { } address
            ? Origin(address)
            : null;

    private static string Origin(string address) => new Uri(address).GetLeftPart(UriPartial.Authority);
}
