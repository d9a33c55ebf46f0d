using System.CommandLine;
using System.Text;
using ImppOffice.Api.Checks;
using ImppOffice.Api.Consistency;
using ImppOffice.Api.Reports;
using Microsoft.Extensions.Options;

namespace ImppOffice.Api.CommandLine;

/// <summary><c>consistency</c>: says where the documents of a mission do not agree.</summary>
public sealed class ConsistencyCommand(Terminal terminal, IServiceProvider services)
{
    public static readonly string[] Examples =
    [
        "ImppOffice.Api consistency mission/",
        "ImppOffice.Api consistency mission/ --mission UNMIT --format html -o consistency.html",
        "ImppOffice.Api consistency mission/ --fail-on expected --format sarif --output findings.sarif",
    ];

    private readonly Argument<string> folder = new("DIR") { Description = "A folder with the documents of one mission (.docx), at any depth; one version of each." };
    private readonly Option<string?> mission = new("--mission") { Description = "The mission's name; the documents tell where this is left out.", HelpName = "NAME" };
    private readonly Option<string> format = SharedOptions.Format([.. ConsistencyFormats.All.Select(known => known.Name)]);
    private readonly Option<string> language = SharedOptions.Language();
    private readonly Option<string?> asOf = SharedOptions.AsOf();
    private readonly Option<FileInfo?> output = SharedOptions.Output("Write the report to this file instead of the terminal.");
    private readonly Option<string> failOn = SharedOptions.OneOf("--fail-on", FailOn.Essential, "The least severity that, not met, makes the exit code 1. What a person must look at does not count.", FailOn.Words);

    public Command Build()
    {
        var command = new Command("consistency", "Say where the documents of a mission do not agree, showing both places.") { folder, mission, format, language, asOf, output, failOn };
        command.SetAction(RunAsync);
        return command;
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        if (!DocumentsOnDisk.Find([parsed.GetValue(folder)!]).Succeeded(out var found, out var problem))
        {
            return await terminal.RefuseAsync(problem);
        }

        if (parsed.GetValue(output) is { } target && found.Any(file => Path.GetFullPath(file.Path) == target.FullName))
        {
            return await terminal.RefuseAsync(HostProblems.OutputIsInput(target.ToString()));
        }

        var (files, code) = (new List<MissionFile>(), ExitCode.Complete);
        foreach (var file in found)
        {
            var most = services.GetRequiredService<IOptions<CheckLimits>>().Value.DocumentMebibytes * 1024L * 1024L;
            if ((await DocumentsOnDisk.ReadAsync(file.Path, most, cancellationToken)).Succeeded(out var bytes, out var unread))
            {
                files.Add(new MissionFile(file.Name, bytes));
            }
            else
            {
                code = Math.Max(code, await terminal.RefuseAsync(unread, file.Name));
            }
        }

        var question = new ConsistencyQuestion(parsed.GetValue(mission), parsed.GetValue(asOf) is { } day ? Days.Find(day).OrThrow() : null, parsed.GetValue(language)!);
        return services.GetRequiredService<CheckConsistency>().Run(files, question, cancellationToken).Succeeded(out var run, out problem)
            ? Math.Max(code, await WriteAsync(run, parsed, cancellationToken))
            : await terminal.RefuseAsync(problem);
    }

    private async Task<int> WriteAsync(ConsistencyRun run, ParseResult parsed, CancellationToken cancellationToken)
    {
        var text = ConsistencyFormats.Find(parsed.GetValue(format)!).OrThrow().Write(run.Report);
        if (parsed.GetValue(output) is not { } file)
        {
            await terminal.Output.WriteAsync(text);
        }
        else if (await OutputFile.WriteAsync(file, Encoding.UTF8.GetBytes(text), replace: true, cancellationToken) is { } unwritten)
        {
            return await terminal.RefuseAsync(unwritten);
        }

        var code = FailOn.ExitCode(parsed.GetValue(failOn)!, run.Report.Summary.NotMet);
        foreach (var (name, wrong) in run.Unread)
        {
            code = Math.Max(code, await terminal.RefuseAsync(wrong, name));
        }

        return code;
    }
}
