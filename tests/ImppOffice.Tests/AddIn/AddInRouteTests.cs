using System.Net;
using System.Xml.Linq;
using ImppOffice.Tests.Api;
using ImppOffice.Tests.CommandLine;
using Microsoft.AspNetCore.Mvc.Testing;

namespace ImppOffice.Tests.AddIn;

public sealed class AddInRouteTests
{
    [Fact]
    public async Task The_manifest_bears_the_address_that_was_asked()
    {
        await using var app = new ImppApp();

        var answer = await app.CreateClient(new WebApplicationFactoryClientOptions { BaseAddress = new Uri("https://localhost:7443") }).GetAsync("/manifest.xml");

        Assert.Equal("application/xml", answer.Content.Headers.ContentType!.MediaType);
        Assert.Equal("https://localhost:7443/", SupportUrl(await answer.Content.ReadAsStringAsync()));
    }

    [Fact]
    public async Task The_manifest_bears_the_configured_address_before_any_other()
    {
        await using var app = new ImppApp { Settings = { ["Server:PublicAddress"] = "https://impp.example:8443/" } };

        Assert.Equal("https://impp.example:8443/", SupportUrl(await app.CreateClient().GetStringAsync("/manifest.xml")));
    }

    [Fact]
    public async Task Every_button_of_the_manifest_leads_to_the_configured_address()
    {
        await using var app = new ImppApp { Settings = { ["Server:PublicAddress"] = "https://impp.example:8443" } };

        var manifest = await app.CreateClient().GetStringAsync("/manifest.xml");

        Assert.DoesNotContain("localhost", manifest, StringComparison.Ordinal);
        Assert.Contains("\"https://impp.example:8443/pane.html?go=insert-next\"", manifest, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/manifest.xml")]
    [InlineData("/pane.html")]
    public async Task Neither_is_given_to_another_machine(string path)
    {
        await using var app = new ImppApp { Caller = IPAddress.Parse("192.0.2.7") };

        await Problem.IsAsync(await app.CreateClient().GetAsync(path), HttpStatusCode.Unauthorized, "not-signed-in");
    }

    [Fact]
    public async Task Pages_may_load_Office_from_the_configured_host_only()
    {
        await using var app = new ImppApp { Settings = { ["Office:ScriptAddress"] = "https://office.example:8443/lib/office.js" } };

        var answer = await app.CreateClient().GetAsync("/pane.html");

        Assert.Contains("script-src 'self' https://office.example:8443;", answer.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_copy_of_Office_is_handed_out_and_no_other_host_may_give_scripts()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder.At("office.js"), "Office");
        await using var app = new ImppApp { Settings = { ["Office:ScriptFolder"] = folder.Root } };

        var answer = await app.CreateClient().GetAsync("/office/office.js");

        Assert.Equal("Office", await answer.Content.ReadAsStringAsync());
        Assert.Equal("text/javascript", answer.Content.Headers.ContentType!.MediaType);
        Assert.Contains("script-src 'self';", answer.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_page_may_bear_scripts_or_styles_of_its_own_and_only_Office_may_frame_it()
    {
        await using var app = new ImppApp();

        var policy = (await app.CreateClient().GetAsync("/pane.html")).Headers.GetValues("Content-Security-Policy").Single();

        Assert.DoesNotContain("unsafe-inline", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe-eval", policy, StringComparison.Ordinal);
        Assert.EndsWith(
            "frame-ancestors 'self' https://*.officeapps.live.com https://*.office.com https://*.sharepoint.com https://*.cloud.microsoft https://onedrive.live.com",
            policy,
            StringComparison.Ordinal);
    }

    private static string SupportUrl(string manifest)
    {
        var root = XDocument.Parse(manifest).Root!;
        return root.Element(root.Name.Namespace + "SupportUrl")!.Attribute("DefaultValue")!.Value;
    }
}
