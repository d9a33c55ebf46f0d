using System.Net;
using System.Runtime.Versioning;
using ImppOffice.Tests.Api;
using ImppOffice.Tests.CommandLine;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace ImppOffice.Tests.SignIn;

/// <summary>Who reads the keys could sign in as anybody: they lie in a folder of their own, encrypted where there is a certificate.</summary>
[UnsupportedOSPlatform("windows")]
public sealed class KeptKeysTests : IDisposable
{
    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("pfx")]
    [InlineData("pem")]
    public async Task With_a_certificate_no_key_can_be_read_from_the_disk_and_sessions_outlive_a_restart(string form)
    {
        using var certificate = TestCertificate.Write(folder, "ImppOffice keys");
        string? cookie;
        await using (var app = Start(form))
        {
            await app.AddAsync("root", administrator: true);
            var signedIn = await SignInApp.SignInAsync(app.Browser(), "root");
            cookie = Assert.Single(signedIn.Headers.GetValues("Set-Cookie"), set => set.StartsWith("impp-sign-in=", StringComparison.Ordinal)).Split(';')[0];
        }

        var kept = Assert.Single(Directory.GetFiles(folder.At("keys")));
        var text = await File.ReadAllTextAsync(kept);
        Assert.Contains("EncryptedData", text, StringComparison.Ordinal);
        Assert.DoesNotContain("masterKey", text, StringComparison.Ordinal);

        await using var again = Start(form);
        using var request = new HttpRequestMessage(HttpMethod.Get, "/api/me") { Headers = { { "Cookie", cookie } } };
        Assert.Equal(HttpStatusCode.OK, (await again.Browser().SendAsync(request)).StatusCode);
        Assert.Single(Directory.GetFiles(folder.At("keys")));
    }

    [Fact]
    public async Task A_folder_of_keys_that_others_could_look_into_is_closed_to_them()
    {
        Directory.CreateDirectory(folder.At("keys"), OwnerOnly | UnixFileMode.GroupRead | UnixFileMode.OtherRead | UnixFileMode.OtherExecute);
        await using var app = new SignInApp { Server = { Settings = { ["SignIn:KeyFolder"] = folder.At("keys") } } };
        await app.AddAsync("root", administrator: true);

        await app.SignedInAsync("root");

        Assert.Equal(OwnerOnly, File.GetUnixFileMode(folder.At("keys")));
    }

    [Fact]
    public async Task A_folder_of_the_library_that_others_may_look_into_is_told_and_what_is_made_in_it_is_for_its_owner()
    {
        var log = new LogLines();
        Directory.CreateDirectory(folder.At("wide"), OwnerOnly | UnixFileMode.OtherRead | UnixFileMode.OtherExecute);
        await using var app = new ImppApp { Settings = { ["Library:Path"] = folder.At("wide") }, Replacements = services => services.AddSingleton<ILoggerProvider>(log) };

        Assert.Equal(HttpStatusCode.OK, (await app.CreateClient().GetAsync("/api/missions")).StatusCode);

        Assert.Single(log.Lines, line => line.Contains("chmod 700", StringComparison.Ordinal));
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(folder.At("wide", "library.db")));
    }

    [Theory]
    [InlineData("none.pfx")]
    [InlineData("cert.pem")]
    public async Task A_certificate_that_cannot_be_used_stops_the_start(string file)
    {
        using var certificate = TestCertificate.Write(folder, "ImppOffice keys");

        var said = await Cli.RunAsync("serve", "--no-browser", "--port", $"{FreePort.Find()}", $"--SignIn:KeyCertificate={folder.At(file)}");

        Assert.Equal(2, said.Code);
        Assert.StartsWith("A setting is wrong: SignIn:KeyCertificate is ", said.Error, StringComparison.Ordinal);
    }

    private SignInApp Start(string form)
    {
        var app = new SignInApp { Server = { Settings = { ["SignIn:KeyFolder"] = folder.At("keys"), ["Library:Path"] = folder.At("library") } } };
        app.Server.Settings["SignIn:KeyCertificate"] = folder.At($"cert.{form}");
        if (form == "pem")
        {
            app.Server.Settings["SignIn:KeyCertificateKey"] = folder.At("key.pem");
        }
        else
        {
            app.Server.Settings["SignIn:KeyCertificatePassword"] = TestCertificate.Password;
        }

        return app;
    }
}
