using ImppOffice.Api.AddIn;
using ImppOffice.Tests.CommandLine;
using Microsoft.Extensions.Configuration;

namespace ImppOffice.Tests.AddIn;

public sealed class AddInSettingsTests
{
    [Theory]
    [InlineData("https://localhost:5443")]
    [InlineData("https://impp.example/")]
    public void An_https_address_will_do_for_the_server(string address) => Assert.Null(Judge("Server:PublicAddress", address));

    [Theory]
    [InlineData("http://localhost:5080")]
    [InlineData("impp.example")]
    [InlineData("https://impp.example/office")]
    [InlineData("https://impp.example?x")]
    [InlineData("https://impp.example/#x")]
    [InlineData("https://somebody:secret@impp.example")]
    public void Any_other_is_refused(string address) => Assert.Equal("not-an-origin", Judge("Server:PublicAddress", address));

    [Theory]
    [InlineData("http://office.example/office.js")]
    [InlineData("office.js")]
    [InlineData("")]
    public void Office_is_not_loaded_without_https(string address) => Assert.Equal("not-https", Judge("Office:ScriptAddress", address));

    [Fact]
    public void Office_may_come_from_another_cloud() => Assert.Null(Judge("Office:ScriptAddress", "https://office.example/lib/1/hosted/office.js"));

    [Fact]
    public void A_copy_of_Office_must_be_where_the_setting_says()
    {
        using var folder = new TemporaryFolder();
        Assert.Equal("no-office-script", Judge("Office:ScriptFolder", folder.Root));
        Assert.Equal("no-office-script", Judge("Office:ScriptFolder", "."));

        File.WriteAllText(folder.At("office.js"), "");
        Assert.Null(Judge("Office:ScriptFolder", folder.Root));
    }

    private static string? Judge(string setting, string value) =>
        AddInSettings.Judge(new ConfigurationBuilder().AddInMemoryCollection([KeyValuePair.Create(setting, (string?)value)]).Build())?.Code;
}
