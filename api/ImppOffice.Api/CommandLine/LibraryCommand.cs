using System.CommandLine;
using ImppOffice.Api.Library;
using ImppOffice.Planning;
using ImppOffice.Planning.Library;
using ImppOffice.Storage;
using ImppOffice.Storage.Care;

namespace ImppOffice.Api.CommandLine;

/// <summary><c>library</c>: looks after the document library.</summary>
public sealed class LibraryCommand(Terminal terminal, IServiceProvider services)
{
    public static readonly string[] Examples =
    [
        "ImppOffice.Api library verify",
        "ImppOffice.Api library backup --to library-2026-11-21.zip",
        "ImppOffice.Api library restore --from library-2026-11-21.zip --Library:Path=/srv/library",
        "ImppOffice.Api library migrate --Library:Provider=postgresql",
        "ImppOffice.Api library audit --to audit.jsonl",
    ];

    private readonly Option<FileInfo> to = new("--to") { Description = "The file to write.", HelpName = "FILE", Required = true };
    private readonly Option<FileInfo> from = new("--from") { Description = "The backup to restore.", HelpName = "FILE", Required = true };
    private readonly Option<bool> force = SharedOptions.Force();

    public Command Build()
    {
        var backup = new Command("backup", "Write everything the library holds into one file, while it is in use.") { to, force };
        backup.SetAction((parsed, stop) => RunAsync(library => new LibraryFiles(library, terminal).BackUpAsync(parsed.GetValue(to)!, parsed.GetValue(force), stop)));
        var audit = new Command("audit", "Write the audit log into a file, a JSON object in each line.") { to, force };
        audit.SetAction((parsed, stop) => RunAsync(library => new LibraryFiles(library, terminal).ExportAuditAsync(parsed.GetValue(to)!, parsed.GetValue(force), stop)));
        var restore = new Command("restore", "Put a backup into an empty library.") { from };
        restore.SetAction((parsed, stop) => RunAsync(library => new LibraryFiles(library, terminal).RestoreAsync(parsed.GetValue(from)!, stop)));
        var verify = new Command("verify", "Look at every version, every byte and every line of the audit log.");
        verify.SetAction((_, stop) => RunAsync(library => VerifyAsync(library, stop)));
        var migrate = new Command("migrate", "Bring the library's tables up to date, which otherwise happens on first use.");
        migrate.SetAction((_, stop) => RunAsync(library => MigrateAsync(library, stop)));
        return new Command("library", "Back up, restore, verify and migrate the document library.") { backup, restore, verify, migrate, audit };
    }

    private async Task<int> RunAsync(Func<LibraryStorage, Task<int>> work)
    {
        if (LibraryOptions.Judge(services.GetRequiredService<IConfiguration>()) is { } wrong)
        {
            return await terminal.RefuseAsync(wrong);
        }

        try
        {
            return await work(services.GetRequiredService<LibraryStorage>());
        }
        catch (LibraryUnavailableException unavailable)
        {
            return await terminal.RefuseAsync(HostProblems.LibraryUnavailable((unavailable.InnerException ?? unavailable).Message));
        }
    }

    private async Task<int> VerifyAsync(LibraryStorage library, CancellationToken cancellationToken)
    {
        var examination = await library.ExamineAsync(cancellationToken);
        foreach (var fault in examination.Faults)
        {
            await terminal.Output.WriteLineAsync(fault);
        }

        await terminal.Output.WriteLineAsync(LibraryFiles.Summary(examination));
        return examination.Faults.Count == 0 ? ExitCode.Complete : await terminal.RefuseAsync(HostProblems.LibraryFaulty(examination.Faults.Count));
    }

    private async Task<int> MigrateAsync(LibraryStorage library, CancellationToken cancellationToken)
    {
        await library.MigrateAsync(cancellationToken);
        await terminal.Output.WriteLineAsync("The library is up to date.");
        return ExitCode.Complete;
    }
}
