using System.CommandLine;
using System.Diagnostics;
using System.Security.Cryptography;
using ImppOffice.Api.AddIn;
using ImppOffice.Api.Consistency;
using ImppOffice.Api.Http;
using ImppOffice.Api.Jobs;
using ImppOffice.Api.Library;
using ImppOffice.Api.SignIn;
using ImppOffice.Api.Templates;
using Microsoft.AspNetCore.Connections;

namespace ImppOffice.Api.CommandLine;

/// <summary><c>serve</c>: the workbench and the API on this machine, until Ctrl-C.</summary>
public sealed class ServeCommand(Terminal terminal, string[] settings)
{
    public static readonly string[] Examples =
    [
        "ImppOffice.Api serve",
        "ImppOffice.Api serve --port 8080 --no-browser",
        "ImppOffice.Api serve --Templates:Folders:0=/srv/our-templates",
    ];

    /// <summary>Makes a command serve.</summary>
    public T AddTo<T>(T command)
        where T : Command
    {
        var port = new Option<int>("--port") { Description = "The port on localhost.", DefaultValueFactory = _ => 5080, HelpName = "PORT" };
        port.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int>() is < 1 or > 65535)
            {
                result.AddError("A port is a number from 1 to 65535.");
            }
        });
        var quiet = new Option<bool>("--no-browser") { Description = "Do not open the workbench in a browser." };
        command.Options.Add(port);
        command.Options.Add(quiet);
        command.SetAction((parsed, cancellationToken) => RunAsync(parsed.GetValue(port), parsed.GetValue(quiet), cancellationToken));
        return command;
    }

    private async Task<int> RunAsync(int port, bool quiet, CancellationToken cancellationToken)
    {
        await using var app = ImppServer.Build(settings, port);
        if ((SignInSettings.Judge(app.Configuration) ?? LoopbackOnly.Judge(app.Configuration) ?? AddInSettings.Judge(app.Configuration) ?? LibraryOptions.Judge(app.Configuration) ?? JobOptions.Judge(app.Configuration) ?? ConsistencyOptions.Judge(app.Configuration) ?? app.Services.GetRequiredService<InstalledKnowledge>().Get().Problem) is { } problem)
        {
            return await terminal.RefuseAsync(problem);
        }

        try
        {
            await app.StartAsync(cancellationToken);
        }
        // Configured addresses are listened on too, and may be taken as well.
        catch (IOException failed) when (failed.InnerException is AddressInUseException && failed.Message.Contains($":{port}:", StringComparison.Ordinal))
        {
            return await terminal.RefuseAsync(HostProblems.PortTaken(port));
        }
        catch (Exception failed) when (failed is IOException or InvalidOperationException or CryptographicException)
        {
            return await terminal.RefuseAsync(HostProblems.CannotListen(failed.Message));
        }

        var address = $"http://localhost:{port}";
        await terminal.Output.WriteLineAsync($"The workbench is at {address} - press Ctrl-C to stop.");
        if (!quiet && terminal.Colour)
        {
            await OpenAsync(address);
        }

        await app.WaitForShutdownAsync(cancellationToken);
        return ExitCode.Complete;
    }

    private async Task OpenAsync(string address)
    {
        try
        {
            using var browser = Process.Start(new ProcessStartInfo(address) { UseShellExecute = true });
        }
        catch (System.ComponentModel.Win32Exception)
        {
            await terminal.Error.WriteLineAsync("No browser could be opened; open the address by hand.");
        }
    }
}
