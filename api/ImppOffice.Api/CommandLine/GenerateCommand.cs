using System.CommandLine;
using System.Text;
using System.Text.Json;
using ImppOffice.Api.Checks;
using ImppOffice.Api.Generation;
using ImppOffice.Api.Reports.Generation;
using ImppOffice.Planning;
using ImppOffice.Planning.Checks;
using Microsoft.Extensions.Options;

namespace ImppOffice.Api.CommandLine;

/// <summary><c>generate</c>: makes the documents that a file lists, each for itself.</summary>
public sealed class GenerateCommand(Terminal terminal, IServiceProvider services)
{
    public static readonly string[] Examples =
    [
        "ImppOffice.Api generate batch.json --dry-run",
        "ImppOffice.Api generate batch.json --output drafts/",
        "ImppOffice.Api generate batch.json -o drafts/ --format json",
    ];

    private readonly Argument<string> batch = new("BATCH") { Description = "A JSON file that lists the documents; `templates --schema generate` writes its schema." };
    private readonly Option<DirectoryInfo?> output = new("--output", "-o") { Description = "The folder to write into.", HelpName = "DIR" };
    private readonly Option<bool> dryRun = new("--dry-run") { Description = "Write nothing; show every change and all that stands in the way." };
    private readonly Option<string> format = SharedOptions.Format("text", "json");
    private readonly Option<bool> force = SharedOptions.Force();

    public Command Build()
    {
        var command = new Command("generate", "Make documents from data: first drafts of any kind, and directives revised from their basis.") { batch, output, dryRun, format, force };
        command.SetAction(RunAsync);
        return command;
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        var (path, folder, trial) = (parsed.GetValue(batch)!, parsed.GetValue(output), parsed.GetValue(dryRun));
        if (!File.Exists(path))
        {
            return await terminal.RefuseAsync(Problems.NoSuchFile(path));
        }

        if (folder is not { Exists: true } && !(trial && folder is null))
        {
            return await terminal.RefuseAsync(HostProblems.NoOutputFolder(folder?.ToString()));
        }

        var most = services.GetRequiredService<IOptions<CheckLimits>>().Value.DocumentMebibytes * 1024L * 1024L;
        if (!(await DocumentsOnDisk.ReadAsync(path, most, cancellationToken)).Succeeded(out var json, out var problem)
            || !ReadGenerateFile.From(Encoding.UTF8.GetString(json)).Succeeded(out var items, out problem))
        {
            return await terminal.RefuseAsync(problem);
        }

        var run = new GenerateRun(services, Path.GetDirectoryName(Path.GetFullPath(path))!, trial ? null : folder, parsed.GetValue(force), most);
        var report = await run.RunAsync(items, cancellationToken);
        await terminal.Output.WriteAsync(parsed.GetValue(format) == "json" ? JsonSerializer.Serialize(report, ReportJson.Options) + '\n' : TextGeneration.Write(report));
        return report.Items.Select(Code).Max();
    }

    private static int Code(GeneratedItem item) =>
        item.Problem?.Family is ProblemFamily.Unreadable or ProblemFamily.TooLarge ? ExitCode.Unreadable
        : item.State is ItemState.Failed or ItemState.Blocked ? ExitCode.Findings
        : ExitCode.Complete;
}
