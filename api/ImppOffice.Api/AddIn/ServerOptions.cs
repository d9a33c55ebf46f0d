namespace ImppOffice.Api.AddIn;

/// <summary>How the server is known to those who use it.</summary>
public sealed class ServerOptions
{
    /// <summary>The section of the configuration.</summary>
    public const string Section = "Server";

    /// <summary>
    /// The address Word opens the add-in at, as in <c>https://localhost:5443</c>: https, without a path. By default the
    /// address of the server that was asked.
    /// </summary>
    public string? PublicAddress { get; init; }

    /// <summary>The addresses of reverse proxies that end https before the server; none by default.</summary>
    public IReadOnlyList<string> Proxies { get; init; } = [];
}
