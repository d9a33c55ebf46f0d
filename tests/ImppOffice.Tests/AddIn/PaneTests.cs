using ImppOffice.Tests.Api;
using ImppOffice.Tests.CommandLine;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.FileProviders;

namespace ImppOffice.Tests.AddIn;

public sealed class PaneTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData(null, "https://appsforoffice.microsoft.com/lib/1/hosted/office.js")]
    [InlineData("https://office.example/office.js?a=1&b=\"", "https://office.example/office.js?a=1&amp;b=&quot;")]
    public async Task The_pane_loads_Office_from_the_configured_address(string? configured, string written)
    {
        await using var app = new ImppApp();
        if (configured is not null)
        {
            app.Settings["Office:ScriptAddress"] = configured;
        }

        Assert.Contains($"<script src=\"{written}\"></script>", await PageAsync(app), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_pane_loads_the_servers_own_copy_of_Office_where_there_is_one()
    {
        File.WriteAllText(folder.At("office.js"), "");
        await using var app = new ImppApp { Settings = { ["Office:ScriptFolder"] = folder.Root } };

        Assert.Contains("<script src=\"/office/office.js\"></script>", await PageAsync(app), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_the_front_end_the_pane_says_so()
    {
        await using var app = new ImppApp();

        Assert.Contains("without its workbench", await app.CreateClient().GetStringAsync("/pane.html"), StringComparison.Ordinal);
    }

    private async Task<string> PageAsync(ImppApp app)
    {
        File.Copy(Repository.At("addin", "pane.html"), folder.At("pane.html"));
        using var files = new PhysicalFileProvider(folder.Root);
        app.Services.GetRequiredService<IWebHostEnvironment>().WebRootFileProvider = files;
        return await app.CreateClient().GetStringAsync("/pane.html");
    }
}
