using System.CommandLine;
using ImppOffice.Api.Checks;
using ImppOffice.Planning;
using Microsoft.Extensions.Options;

namespace ImppOffice.Api.CommandLine;

/// <summary><c>annotate</c>: a copy of a document with the findings as comments.</summary>
public sealed class AnnotateCommand(Terminal terminal, IServiceProvider services)
{
    public static readonly string[] Examples =
    [
        "ImppOffice.Api annotate directive.docx --output directive-annotated.docx",
        "ImppOffice.Api annotate directive.docx -o annotated.docx --language fr --force",
    ];

    private readonly Argument<string> path = new("FILE") { Description = "The document (.docx); it stays as it is." };
    private readonly Option<FileInfo?> output = SharedOptions.Output("The copy to write.");
    private readonly Option<bool> force = SharedOptions.Force();

    public Command Build()
    {
        output.Required = true;
        var command = new Command("annotate", "Write a copy of a document with the findings as comments.") { path, output, force };
        var question = SharedOptions.Question.AddTo(command);
        command.SetAction((parsed, cancellationToken) => RunAsync(parsed, question.In(parsed), cancellationToken));
        return command;
    }

    private async Task<int> RunAsync(ParseResult parsed, CheckQuestion question, CancellationToken cancellationToken)
    {
        var source = parsed.GetValue(path)!;
        var target = parsed.GetValue(output)!;
        if (!File.Exists(source))
        {
            return await terminal.RefuseAsync(Problems.NoSuchFile(source));
        }

        var most = services.GetRequiredService<IOptions<CheckLimits>>().Value.DocumentMebibytes * 1024L * 1024L;
        var read = await DocumentsOnDisk.ReadAsync(source, most, cancellationToken);
        if (!read.Succeeded(out var bytes, out var problem))
        {
            return await terminal.RefuseAsync(problem, source);
        }

        var annotated = await services.GetRequiredService<AnnotateDocument>().RunAsync(bytes, Path.GetFileName(source), question, cancellationToken);
        if (!annotated.Succeeded(out var copy, out problem))
        {
            return await terminal.RefuseAsync(problem, source);
        }

        if (await OutputFile.WriteAsync(target, copy.Content, parsed.GetValue(force), cancellationToken) is { } unwritten)
        {
            return await terminal.RefuseAsync(unwritten);
        }

        await terminal.Output.WriteLineAsync($"Wrote {target}.");
        if (copy.SignatureBroken)
        {
            await terminal.Error.WriteLineAsync("The document was digitally signed; the signature does not hold for the copy.");
        }

        return ExitCode.Complete;
    }
}
