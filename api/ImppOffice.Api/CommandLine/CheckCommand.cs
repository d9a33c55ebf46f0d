using System.CommandLine;
using System.Text;
using ImppOffice.Api.Checks;
using ImppOffice.Api.Reports;
using ImppOffice.Api.Templates;
using ImppOffice.Planning;
using ImppOffice.Planning.Templates;

namespace ImppOffice.Api.CommandLine;

/// <summary><c>check</c>: says what documents lack.</summary>
public sealed class CheckCommand(Terminal terminal, IServiceProvider services)
{
    public static readonly string[] Examples =
    [
        "ImppOffice.Api check directive.docx",
        "ImppOffice.Api check drafts/ --fail-on expected --format sarif --output findings.sarif",
        "ImppOffice.Api check draft-mission-plan.docx --next --lens L-POC",
        "ImppOffice.Api check directive.docx --view rejected --language fr --format html -o rapport.html",
    ];

    private readonly Argument<string[]> paths = new("FILE") { Arity = ArgumentArity.OneOrMore, Description = "Documents (.docx), and folders with documents at any depth." };
    private readonly Option<string> format = SharedOptions.Format([.. ReportFormats.All.Select(known => known.Name)]);
    private readonly Option<FileInfo?> output = SharedOptions.Output("Write the report to this file instead of the terminal.");
    private readonly Option<string> failOn = SharedOptions.OneOf("--fail-on", FailOn.Essential, "The least severity that, not met, makes the exit code 1. What a person must look at does not count.", FailOn.Words);

    public Command Build()
    {
        paths.Validators.Add(SharedOptions.NoOptions);
        var command = new Command("check", "Say what documents lack, and where.") { paths };
        var question = SharedOptions.Question.AddTo(command);
        command.Options.Add(format);
        command.Options.Add(output);
        command.Options.Add(failOn);
        command.SetAction((parsed, cancellationToken) => RunAsync(parsed, question.In(parsed), cancellationToken));
        return command;
    }

    private async Task<int> RunAsync(ParseResult parsed, CheckQuestion question, CancellationToken cancellationToken)
    {
        if (!DocumentsOnDisk.Find(parsed.GetValue(paths)!).Succeeded(out var files, out var problem)
            || !Library(question).Succeeded(out var library, out problem))
        {
            return await terminal.RefuseAsync(problem);
        }

        if (parsed.GetValue(output) is { } target && files.Any(file => Path.GetFullPath(file.Path) == target.FullName))
        {
            return await terminal.RefuseAsync(HostProblems.OutputIsInput(target.ToString()));
        }

        var documents = await ActivatorUtilities.CreateInstance<CheckFiles>(services, terminal).RunAsync(files, question, cancellationToken);
        var set = new ReportSet
        {
            Documents = parsed.GetValue(format) == ReportFormats.Json.Name ? [.. documents.Where(document => document.Result.Problem is null)] : documents,
            Library = library,
            Language = question.Language,
            Several = files.Count > 1,
            Colour = terminal.Colour && parsed.GetValue(output) is null,
        };
        if (await WriteAsync(set, parsed, cancellationToken) is { } unwritten)
        {
            return await terminal.RefuseAsync(unwritten);
        }

        var code = FailOn.ExitCode(parsed.GetValue(failOn)!, set.Reports);
        foreach (var (name, wrong) in documents.Where(document => document.Result.Problem is not null).Select(document => (document.Name, document.Result.Problem!)))
        {
            code = Math.Max(code, await terminal.RefuseAsync(wrong, name));
        }

        return code;
    }

    private async Task<Problem?> WriteAsync(ReportSet set, ParseResult parsed, CancellationToken cancellationToken)
    {
        if (set.Documents.Count == 0 && !set.Several)
        {
            return null;
        }

        var text = ReportFormats.Find(parsed.GetValue(format)!).OrThrow().Write(set);
        if (parsed.GetValue(output) is { } file)
        {
            return await OutputFile.WriteAsync(file, Encoding.UTF8.GetBytes(text), replace: true, cancellationToken);
        }

        await terminal.Output.WriteAsync(text);
        return null;
    }

    // Told once, before the first document, rather than once for each.
    private Result<TemplateLibrary> Library(CheckQuestion question)
    {
        if (!services.GetRequiredService<InstalledKnowledge>().Get().Succeeded(out var knowledge, out var problem))
        {
            return problem;
        }

        var unknown = question.Lenses.Select(lens => knowledge.Library.FindLens(lens).Problem)
            .Prepend(question.Kind is null ? null : knowledge.Library.Find(question.Kind).Problem)
            .FirstOrDefault(found => found is not null);
        return unknown is null ? knowledge.Library : unknown;
    }
}
