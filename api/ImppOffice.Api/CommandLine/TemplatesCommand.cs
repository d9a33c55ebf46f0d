using System.CommandLine;
using System.Text.Json;
using ImppOffice.Api.Templates;
using ImppOffice.Planning.Checks;

namespace ImppOffice.Api.CommandLine;

/// <summary><c>templates</c>: lists and validates what a complete document is.</summary>
public sealed class TemplatesCommand(Terminal terminal, IServiceProvider services)
{
    public static readonly string[] Examples =
    [
        "ImppOffice.Api templates",
        "ImppOffice.Api templates usg-planning-directive --language fr",
        "ImppOffice.Api templates --validate our-templates/",
        "ImppOffice.Api templates --schema > template.schema.json",
        "ImppOffice.Api templates --schema lenses > lenses.schema.json",
    ];

    private readonly Argument<string?> kind = new("KIND") { Arity = ArgumentArity.ZeroOrOne, Description = "Show this kind's sections and elements." };
    private readonly Option<string> format = SharedOptions.Format("text", "json");
    private readonly Option<string> language = SharedOptions.Language();
    private readonly Option<string?> validate = new("--validate") { Description = "Check the templates, house style and title block of a folder and name the first mistake.", HelpName = "FOLDER" };
    private readonly Option<string?> schema = new("--schema") { Arity = ArgumentArity.ZeroOrOne, Description = $"Write a JSON schema: {string.Join(", ", TemplateSchemas.Names)}; template where none is named.", HelpName = "NAME" };
    private readonly Option<string?> requirements = new("--write-requirements") { Description = "Write requirements.md of every kind below a folder.", HelpName = "FOLDER" };

    public Command Build()
    {
        var command = new Command("templates", "List the kinds of documents and what each asks for; check templates of your own.") { kind, format, language, validate, schema, requirements };
        command.SetAction(RunAsync);
        return command;
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        if (parsed.GetResult(schema) is { Implicit: false })
        {
            return await WriteSchemaAsync(parsed.GetValue(schema));
        }

        var own = parsed.GetValue(validate);
        var read = own is null ? services.GetRequiredService<InstalledKnowledge>().Get() : OwnTemplates.Judge(own, cancellationToken);
        if (!read.Succeeded(out var knowledge, out var problem))
        {
            return await terminal.RefuseAsync(problem);
        }

        if (own is not null)
        {
            await terminal.Output.WriteLineAsync($"The templates of {own} are right. With them there are {knowledge.Library.Templates.Count} kinds.");
            return ExitCode.Complete;
        }

        return parsed.GetValue(requirements) is { } folder
            ? await WriteRequirementsAsync(knowledge, folder, cancellationToken)
            : await ShowAsync(knowledge, parsed);
    }

    private async Task<int> WriteSchemaAsync(string? name)
    {
        if (!TemplateSchemas.Find(name).Succeeded(out var found, out var problem))
        {
            return await terminal.RefuseAsync(problem);
        }

        await terminal.Output.WriteLineAsync(found.TrimEnd());
        return ExitCode.Complete;
    }

    private async Task<int> ShowAsync(Knowledge knowledge, ParseResult parsed)
    {
        var spoken = parsed.GetValue(language)!;
        var json = parsed.GetValue(format) == "json";
        if (parsed.GetValue(kind) is not { } named)
        {
            await terminal.Output.WriteAsync(json
                ? Json(knowledge.Library.Templates.Select(template => TemplateSummary.Of(template, spoken)))
                : TemplateListing.All(knowledge.Library, spoken));
            return ExitCode.Complete;
        }

        if (!knowledge.Library.Find(named).Succeeded(out var found, out var problem))
        {
            return await terminal.RefuseAsync(problem);
        }

        var detail = TemplateDetail.Of(found, spoken);
        await terminal.Output.WriteAsync(json ? Json(detail) : TemplateListing.One(detail));
        return ExitCode.Complete;
    }

    private async Task<int> WriteRequirementsAsync(Knowledge knowledge, string folder, CancellationToken cancellationToken)
    {
        foreach (var (kindOfPage, page) in RequirementPages.Of(knowledge))
        {
            var target = new FileInfo(Path.Combine(folder, kindOfPage, "requirements.md"));
            target.Directory!.Create();
            if (await OutputFile.WriteAsync(target, page, replace: true, cancellationToken) is { } problem)
            {
                return await terminal.RefuseAsync(problem);
            }
        }

        await terminal.Output.WriteLineAsync($"Wrote {knowledge.Library.Templates.Count} pages below {folder}.");
        return ExitCode.Complete;
    }

    private static string Json<T>(T value) => JsonSerializer.Serialize(value, ReportJson.Options) + "\n";
}
