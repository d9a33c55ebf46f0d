using System.CommandLine;
using System.Text.Json;
using ImppOffice.Api.Checks;
using ImppOffice.Api.Reports;
using ImppOffice.Api.Templates;
using ImppOffice.Planning;
using ImppOffice.Planning.Checks;
using ImppOffice.Planning.Checks.Authoring;
using ImppOffice.Planning.Consistency.Facts;
using ImppOffice.Planning.Documents;
using ImppOffice.Word.Reading;
using Microsoft.Extensions.Options;

namespace ImppOffice.Api.CommandLine;

/// <summary><c>facts</c>: shows the facts that are read from documents, those other documents of the mission must agree with.</summary>
public sealed class FactsCommand(Terminal terminal, IServiceProvider services)
{
    public static readonly string[] Examples =
    [
        "ImppOffice.Api facts directive.docx",
        "ImppOffice.Api facts directive.docx --format json",
        "ImppOffice.Api facts plan.docx --kind final-mission-plan",
    ];

    private static readonly JsonSerializerOptions Indented = new(StrictJson.Options) { WriteIndented = true };
    private readonly Argument<string[]> files = new("FILE") { Description = "Documents (.docx), or folders with documents.", Arity = ArgumentArity.OneOrMore };
    private readonly Option<string?> kind = new("--kind") { Description = "The kind they are read as; told from the document where this is left out.", HelpName = "KIND" };
    private readonly Option<string> format = SharedOptions.Format("text", "json");

    public Command Build()
    {
        var command = new Command("facts", "Show what is read from documents: the facts that others of the mission must agree with.") { files, kind, format };
        command.SetAction(RunAsync);
        return command;
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        if (!services.GetRequiredService<InstalledKnowledge>().Get().Succeeded(out var knowledge, out var problem)
            || !DocumentsOnDisk.Find(parsed.GetValue(files)!).Succeeded(out var found, out problem))
        {
            return await terminal.RefuseAsync(problem);
        }

        var reader = new FactReader(new FactRules(knowledge));
        var all = new List<NamedFacts>();
        foreach (var file in found)
        {
            var read = await ReadAsync(file, reader, knowledge, parsed.GetValue(kind), cancellationToken);
            if (!read.Succeeded(out var facts, out problem))
            {
                return await terminal.RefuseAsync(problem, file.Name);
            }

            all.Add(new NamedFacts(file.Name, facts));
        }

        await terminal.Output.WriteAsync(parsed.GetValue(format) == "json" ? JsonSerializer.Serialize(all, Indented) + '\n' : string.Concat(all.Select(one => TextFacts.Write(one.Document, one.Facts))));
        return ExitCode.Complete;
    }

    private async Task<Result<DocumentFacts>> ReadAsync(DocumentOnDisk file, FactReader reader, Knowledge knowledge, string? named, CancellationToken cancellationToken)
    {
        var most = services.GetRequiredService<IOptions<CheckLimits>>().Value.DocumentMebibytes * 1024L * 1024L;
        var bytes = await DocumentsOnDisk.ReadAsync(file.Path, most, cancellationToken);
        if (!bytes.Succeeded(out var content, out var problem)
            || !new PlanningDocumentReader(new ReaderLimits()).Read(content, file.Name, View.Accepted, cancellationToken).Succeeded(out var document, out problem)
            || !(named is null ? new KindDetector(knowledge).Detect(document, LocalText.Fallback) : new KindDetection(named, Confidence.Given, "")).Succeeded(out var detection, out problem)
            || !knowledge.Library.Find(detection.Kind).Succeeded(out var template, out problem))
        {
            return problem;
        }

        return reader.Read(document, template);
    }

    /// <summary>The facts of one file.</summary>
    /// <param name="Document">The file's name.</param>
    /// <param name="Facts">Its facts.</param>
    private sealed record NamedFacts(string Document, DocumentFacts Facts);
}
