using System.CommandLine;
using ImppOffice.Api.Checks;
using ImppOffice.Api.Drafts;
using ImppOffice.Planning;
using ImppOffice.Planning.Drafting;
using ImppOffice.Word.Editing;
using Microsoft.Extensions.Options;

namespace ImppOffice.Api.CommandLine;

/// <summary><c>edit</c>: a copy of a document with edits carried out.</summary>
public sealed class EditCommand(Terminal terminal, IServiceProvider services)
{
    public static readonly string[] Examples =
    [
        "ImppOffice.Api edit directive.docx --edits edits.json --output directive-edited.docx",
        "ImppOffice.Api edit note.docx --kind usg-planning-directive --edits edits.json -o directive.docx --language fr",
    ];

    private readonly Argument<string> path = new("FILE") { Description = "The document (.docx); it stays as it is." };
    private readonly Option<string> edits = new("--edits") { Description = "The edits, a JSON array; the user guide lists them. All are carried out, in order, or none.", HelpName = "FILE", Required = true };
    private readonly Option<FileInfo?> output = SharedOptions.Output("The copy to write.");
    private readonly Option<bool> force = SharedOptions.Force();
    private readonly Option<string?> kind = new("--kind") { Description = "The kind of document; the document itself tells where this is left out. `templates` lists the kinds.", HelpName = "KIND" };
    private readonly Option<string?> language = new("--language") { Description = "The language of what is put in: en or fr; the document's own where this is left out.", HelpName = "en|fr" };

    public Command Build()
    {
        output.Required = true;
        var command = new Command("edit", "Write a copy of a document with sections, elements, text or repairs put in.") { path, edits, output, force, kind, language };
        command.SetAction(RunAsync);
        return command;
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        var source = parsed.GetValue(path)!;
        if (!(await EditAsync(parsed, source, cancellationToken)).Succeeded(out var edited, out var problem))
        {
            return await terminal.RefuseAsync(problem, source);
        }

        var target = parsed.GetValue(output)!;
        if (await OutputFile.WriteAsync(target, edited.Content, parsed.GetValue(force), cancellationToken) is { } unwritten)
        {
            return await terminal.RefuseAsync(unwritten);
        }

        await terminal.Output.WriteLineAsync($"Wrote {target}.");
        if (edited.SignatureBroken)
        {
            await terminal.Error.WriteLineAsync("The document was digitally signed; the signature does not hold for the copy.");
        }

        return ExitCode.Complete;
    }

    private async Task<Result<EditedDocument>> EditAsync(ParseResult parsed, string source, CancellationToken cancellationToken)
    {
        var wanted = parsed.GetValue(edits)!;
        if (new[] { source, wanted }.FirstOrDefault(file => !File.Exists(file)) is { } missing)
        {
            return Problems.NoSuchFile(missing);
        }

        var most = services.GetRequiredService<IOptions<CheckLimits>>().Value.DocumentMebibytes * 1024L * 1024L;
        var asked = parsed.GetValue(language);
        Problem? problem = null;
        return (asked is null || Texts.Languages.Find(asked).Succeeded(out _, out problem))
            && (await DocumentsOnDisk.ReadAsync(wanted, most, cancellationToken)).Succeeded(out var json, out problem)
            && DocumentEdits.Read(System.Text.Encoding.UTF8.GetString(json)).Succeeded(out var list, out problem)
            && (await DocumentsOnDisk.ReadAsync(source, most, cancellationToken)).Succeeded(out var bytes, out problem)
            ? await services.GetRequiredService<EditDraft>().RunAsync(bytes, Path.GetFileName(source), new DraftQuestion(parsed.GetValue(kind), asked), list, cancellationToken)
            : problem!;
    }
}
