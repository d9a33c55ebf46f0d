using ImppOffice.Api.Http;
using ImppOffice.Api.SignIn;
using Microsoft.Extensions.Configuration;

namespace ImppOffice.Tests.SignIn;

/// <summary>When the server may be reached from other machines.</summary>
public sealed class OpenServerTests
{
    private const string Https = "Kestrel:Endpoints:Https:Url=https://*:443";
    private const string Http = "Kestrel:Endpoints:Http:Url=http://*:80";
    private const string Named = "Server:PublicAddress=https://impp.example";

    [Theory]
    [InlineData("not-loopback", Https, Named)]
    [InlineData("not-loopback", "urls=http://*:80", Named)]
    [InlineData("no-public-address", Https, "SignIn:Accounts=true")]
    [InlineData("in-the-clear", Http, Named, "SignIn:Accounts=true")]
    [InlineData("wrong-setting", "urls=http://*:80", Named, "SignIn:Accounts=true")]
    [InlineData(null, Https, Named, "SignIn:Accounts=true")]
    [InlineData(null, Http, Named, "SignIn:Accounts=true", "Server:Proxies:0=192.0.2.1")]
    [InlineData(null, "Kestrel:Endpoints:Https:Url=https://localhost:5443")]
    public void It_is_only_where_people_sign_in_over_https_at_a_known_name(string? code, params string[] settings)
    {
        Assert.Equal(code, LoopbackOnly.Judge(Configuration(settings))?.Code);
    }

    [Theory]
    [InlineData("SignIn:Accounts=yes")]
    [InlineData("SignIn:Minutes=0")]
    [InlineData("SignIn:TokenMinutes=soon")]
    [InlineData("Server:Proxies:0=proxy.example")]
    public void A_setting_that_cannot_be_is_told(string setting)
    {
        Assert.Equal("wrong-setting", SignInSettings.Judge(Configuration(setting))?.Code);
    }

    private static IConfiguration Configuration(params string[] settings) =>
        new ConfigurationBuilder().AddInMemoryCollection(settings.Select(setting => setting.Split('=', 2)).Select(pair => KeyValuePair.Create(pair[0], (string?)pair[1]))).Build();
}
