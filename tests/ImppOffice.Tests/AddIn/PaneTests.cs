using ImppOffice.Tests.Api;
using ImppOffice.Tests.CommandLine;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.FileProviders;

namespace ImppOffice.Tests.AddIn;

public sealed class PaneTests
{
    [Theory]
    [InlineData(null, "https://appsforoffice.microsoft.com/lib/1/hosted/office.js")]
    [InlineData("https://office.example/office.js?a=1&b=\"", "https://office.example/office.js?a=1&amp;b=&quot;")]
    public async Task The_pane_loads_Office_from_the_configured_address(string? configured, string written)
    {
        using var folder = new TemporaryFolder();
        File.Copy(Repository.At("addin", "pane.html"), folder.At("pane.html"));
        await using var app = new ImppApp();
        if (configured is not null)
        {
            app.Settings["Office:ScriptAddress"] = configured;
        }

        using var files = new PhysicalFileProvider(folder.Root);
        app.Services.GetRequiredService<IWebHostEnvironment>().WebRootFileProvider = files;

        var page = await app.CreateClient().GetStringAsync("/pane.html");

        Assert.Contains($"<script src=\"{written}\"></script>", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_the_front_end_the_pane_says_so()
    {
        await using var app = new ImppApp();

        Assert.Contains("without its workbench", await app.CreateClient().GetStringAsync("/pane.html"), StringComparison.Ordinal);
    }
}
