using System.Net;
using System.Net.Sockets;

namespace ImppOffice.Api.SignIn;

/// <summary>What counts as one address: for IPv6 the 64 bits of a network, for one machine has all that are in it.</summary>
public static class AddressGroup
{
    public static string Of(HttpContext context) => Of(context.Connection.RemoteIpAddress);

    public static string Of(IPAddress? address)
    {
        if (address is null)
        {
            return "";
        }

        var plain = address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address;
        return plain.AddressFamily == AddressFamily.InterNetworkV6 && !IPAddress.IsLoopback(plain)
            ? new IPAddress([.. plain.GetAddressBytes()[..8], 0, 0, 0, 0, 0, 0, 0, 0]).ToString()
            : plain.ToString();
    }
}
