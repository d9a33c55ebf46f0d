using System.CommandLine;
using System.Globalization;
using ImppOffice.Api.Generation;

namespace ImppOffice.Api.CommandLine;

/// <summary><c>new</c>: starts a document from its template.</summary>
public sealed class NewCommand(Terminal terminal, IServiceProvider services)
{
    public static readonly string[] Examples =
    [
        "ImppOffice.Api new usg-planning-directive --output directive.docx",
        "ImppOffice.Api new srsg-directive -o directive.docx --mission UNMIX --country Xanadu --language fr",
    ];

    private readonly Argument<string> kind = new("KIND") { Description = "The kind of document; `templates` lists them." };
    private readonly Option<FileInfo?> output = SharedOptions.Output("The document to write.");
    private readonly Option<string?> mission = new("--mission") { Description = "The mission's name.", HelpName = "NAME" };
    private readonly Option<string?> country = new("--country") { Description = "The country or region.", HelpName = "NAME" };
    private readonly Option<string> language = SharedOptions.Language();
    private readonly Option<string?> date = new("--date") { Description = "The date on the document as yyyy-mm-dd; today where it is left out.", HelpName = "DATE" };
    private readonly Option<bool> force = SharedOptions.Force();

    public Command Build()
    {
        output.Required = true;
        date.Validators.Add(result =>
        {
            if (result.Tokens.Any(token => Date(token.Value) is null))
            {
                result.AddError("A date is written as 2026-11-21.");
            }
        });
        var command = new Command("new", "Start a document from its template.") { kind, output, mission, country, language, date, force };
        command.SetAction(RunAsync);
        return command;
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        var wishes = new DocumentWishes
        {
            Kind = parsed.GetValue(kind)!,
            Mission = parsed.GetValue(mission),
            Country = parsed.GetValue(country),
            Language = parsed.GetValue(language)!,
            Date = Date(parsed.GetValue(date)),
        };
        if (!services.GetRequiredService<CreateDocument>().Run(wishes).Succeeded(out var bytes, out var problem))
        {
            return await terminal.RefuseAsync(problem);
        }

        var file = parsed.GetValue(output)!;
        if (await OutputFile.WriteAsync(file, bytes, parsed.GetValue(force), cancellationToken) is { } unwritten)
        {
            return await terminal.RefuseAsync(unwritten);
        }

        await terminal.Output.WriteLineAsync($"Wrote {file}.");
        return ExitCode.Complete;
    }

    private static DateOnly? Date(string? text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;
}
