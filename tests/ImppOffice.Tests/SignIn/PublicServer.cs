using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography.X509Certificates;
using ImppOffice.Api.Accounts;
using ImppOffice.Api.Http;
using ImppOffice.Tests.CommandLine;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace ImppOffice.Tests.SignIn;

/// <summary>The server as other machines reach it: a real Kestrel with https under a public name, and one account.</summary>
internal sealed class PublicServer : IAsyncDisposable
{
    public const string Name = "impp.example.org";
    public const string Password = "seven green rivers";

    private readonly TemporaryFolder folder = new();
    private readonly int port = FreePort.Find();
    private readonly int https = FreePort.Find();
    private WebApplication app = null!;

    /// <summary>The address over https under the public name.</summary>
    public string Secure => $"https://{Name}:{https}";

    /// <summary>The address in the clear, as a proxy or somebody on this machine reaches it.</summary>
    public string Clear(string host = "localhost") => $"http://{host}:{port}";

    /// <param name="settings">Settings as on the command line, without their dashes.</param>
    public static async Task<PublicServer> StartAsync(params string[] settings)
    {
        var server = new PublicServer();
        using var certificate = TestCertificate.Write(server.folder, Name, "localhost");
        server.app = ImppServer.Build(
            [
                $"--Library:Path={server.folder.At("library")}",
                "--SignIn:Accounts=true",
                $"--Server:PublicAddress={server.Secure}",
                $"--Kestrel:Endpoints:Https:Url=https://127.0.0.1:{server.https}",
                $"--Kestrel:Certificates:Default:Path={server.folder.At("cert.pem")}",
                $"--Kestrel:Certificates:Default:KeyPath={server.folder.At("key.pem")}",
                .. settings.Select(setting => $"--{setting}"),
            ],
            server.port);
        await server.app.StartAsync();
        await using var scope = server.app.Services.CreateAsyncScope();
        (await scope.ServiceProvider.GetRequiredService<AddAccount>().RunAsync(new NewAccount("root", Password, Administrator: true), "test", CancellationToken.None)).OrThrow();
        return server;
    }

    /// <summary>A browser that trusts the certificate and finds the public name on this machine.</summary>
    public HttpClient Browser()
    {
        var trusted = X509CertificateLoader.LoadCertificateFromFile(folder.At("cert.pem"));
        return new HttpClient(new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            UseCookies = false,
            SslOptions = { CertificateChainPolicy = TestCertificate.Trusting(trusted) },
            ConnectCallback = async (context, cancellationToken) =>
            {
                var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
                await socket.ConnectAsync(new IPEndPoint(IPAddress.Loopback, context.DnsEndPoint.Port), cancellationToken);
                return new NetworkStream(socket, ownsSocket: true);
            },
        });
    }

    public async ValueTask DisposeAsync()
    {
        await app.StopAsync();
        await app.DisposeAsync();
        folder.Dispose();
    }
}
