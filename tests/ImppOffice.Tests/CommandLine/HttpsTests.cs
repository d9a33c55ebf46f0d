using ImppOffice.Api.Http;

namespace ImppOffice.Tests.CommandLine;

/// <summary>Office takes add-ins over https only: the server listens there where Kestrel's own settings say so.</summary>
public sealed class HttpsTests : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly int port = FreePort.Find();
    private readonly int https = FreePort.Find();

    private string Endpoint => $"--Kestrel:Endpoints:Https:Url=https://localhost:{https}";

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("http")]
    [InlineData("https")]
    public async Task The_manifest_bears_the_https_address_however_it_is_asked_for(string scheme)
    {
        using var certificate = TestCertificate.Write(folder, "localhost");
        await using var app = ImppServer.Build(
            [Endpoint, $"--Kestrel:Certificates:Default:Path={folder.At("cert.pem")}", $"--Kestrel:Certificates:Default:KeyPath={folder.At("key.pem")}"], port);
        await app.StartAsync();
        using var handler = new SocketsHttpHandler { SslOptions = { CertificateChainPolicy = TestCertificate.Trusting(certificate) } };
        using var client = new HttpClient(handler);

        var manifest = await client.GetStringAsync($"{scheme}://localhost:{(scheme == "https" ? https : port)}/manifest.xml");

        Assert.Contains($"<SupportUrl DefaultValue=\"https://localhost:{https}/\"", manifest, StringComparison.Ordinal);
        await app.StopAsync();
    }

    [Fact]
    public async Task A_certificate_that_is_not_there_is_told()
    {
        var said = await Cli.RunAsync("serve", "--no-browser", "--port", $"{port}", Endpoint, $"--Kestrel:Certificates:Default:Path={folder.At("none.pfx")}");

        Assert.Equal(2, said.Code);
        Assert.StartsWith("The server cannot listen: ", said.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_address_that_Office_would_not_take_is_told()
    {
        var said = await Cli.RunAsync("serve", "--no-browser", "--port", $"{port}", "--Server:PublicAddress=http://impp.example");

        Assert.Equal(2, said.Code);
        Assert.StartsWith("Server:PublicAddress is http://impp.example", said.Error, StringComparison.Ordinal);
    }
}
