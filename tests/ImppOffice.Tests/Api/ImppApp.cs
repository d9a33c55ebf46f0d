using System.Net;
using ImppOffice.Tests.CommandLine;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace ImppOffice.Tests.Api;

/// <summary>The real server in this process; only the wire is missing, so the address of the caller is given here.</summary>
public sealed class ImppApp : WebApplicationFactory<Program>
{
    private readonly TemporaryFolder folder = new();

    /// <summary>Where requests come from.</summary>
    public IPAddress Caller { get; set; } = IPAddress.Loopback;

    /// <summary>Settings as on the command line, such as <c>Checks:Waiting</c>.</summary>
    public Dictionary<string, string> Settings { get; } = [];

    /// <summary>What the tests put in place of the server's own.</summary>
    public Action<IServiceCollection> Replacements { get; set; } = _ => { };

    /// <summary>The folder of everything the server keeps.</summary>
    public string Folder => folder.Root;

    public static MultipartFormDataContent Form(params (string Name, byte[] Content)[] files)
    {
        var form = new MultipartFormDataContent();
        foreach (var (name, content) in files)
        {
            form.Add(new ByteArrayContent(content), "file", name);
        }

        return form;
    }

    public static (string Name, byte[] Content) Document(string name) =>
        (Path.GetFileName(name), File.ReadAllBytes(Repository.At("tests", "documents", name)));

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseSetting("Library:Path", Folder);
        foreach (var (key, value) in Settings)
        {
            builder.UseSetting(key, value);
        }

        builder.ConfigureServices(services =>
        {
            services.AddSingleton<IStartupFilter>(new CallerAddress(this));
            Replacements(services);
        });
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        folder.Dispose();
    }

    private sealed class CallerAddress(ImppApp app) : IStartupFilter
    {
        public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => builder =>
        {
            builder.Use((context, rest) =>
            {
                context.Connection.RemoteIpAddress = app.Caller;
                return rest(context);
            });
            next(builder);
        };
    }
}
