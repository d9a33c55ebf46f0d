using System.CommandLine;
using System.Text;
using ImppOffice.Api.Checks;
using ImppOffice.Api.Reports;
using ImppOffice.Api.Texts;
using ImppOffice.Planning;
using ImppOffice.Planning.Documents;
using ImppOffice.Word.Comparing;
using ImppOffice.Word.Reading;
using ImppOffice.Word.Writing;
using Microsoft.Extensions.Options;

namespace ImppOffice.Api.CommandLine;

/// <summary><c>compare</c>: says what differs between two versions of a document, or writes it as tracked changes.</summary>
public sealed class CompareCommand(Terminal terminal, IServiceProvider services)
{
    public static readonly string[] Examples =
    [
        "ImppOffice.Api compare directive-0.3.docx directive-0.4.docx",
        "ImppOffice.Api compare old.docx new.docx --format html -o differences.html --language fr",
        "ImppOffice.Api compare old.docx new.docx --format side-by-side -o versions.html",
        "ImppOffice.Api compare old.docx new.docx --format docx -o redline.docx",
    ];

    private const string Redlined = "docx";
    private readonly Argument<string> old = new("OLD") { Description = "The earlier version (.docx)." };
    private readonly Argument<string> now = new("NEW") { Description = "The later version (.docx)." };
    private readonly Option<string> format = SharedOptions.Format("text", "json", "html", "side-by-side", Redlined);
    private readonly Option<FileInfo?> output = SharedOptions.Output("Write to this file instead of the terminal; docx needs one.");
    private readonly Option<bool> force = SharedOptions.Force();
    private readonly Option<string> language = SharedOptions.Language();

    public Command Build()
    {
        var command = new Command("compare", "Say what differs between two versions of a document. Exit code 1 where something does.") { old, now, format, output, force, language };
        command.Validators.Add(result =>
        {
            if (result.GetValue(format) == Redlined && result.GetValue(output) is null)
            {
                result.AddError("The format docx needs --output FILE.");
            }
        });
        command.SetAction(RunAsync);
        return command;
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        var versions = new List<(ReadOnlyMemory<byte> File, PlanningDocument Document)>();
        foreach (var path in new[] { parsed.GetValue(old)!, parsed.GetValue(now)! })
        {
            if (!File.Exists(path))
            {
                return await terminal.RefuseAsync(Problems.NoSuchFile(path));
            }

            var most = services.GetRequiredService<IOptions<CheckLimits>>().Value.DocumentMebibytes * 1024L * 1024L;
            var read = await DocumentsOnDisk.ReadAsync(path, most, cancellationToken);
            if (!read.Succeeded(out var file, out var problem)
                || !new PlanningDocumentReader(new ReaderLimits()).Read(file, Path.GetFileName(path), View.Accepted, cancellationToken).Succeeded(out var document, out problem))
            {
                return await terminal.RefuseAsync(problem, path);
            }

            if (parsed.GetValue(format) == Redlined && document.Changes.Count > 0)
            {
                return await terminal.RefuseAsync(Problems.OpenChanges(document.Changes.Count), path);
            }

            versions.Add((file, document));
        }

        var comparison = DocumentComparison.Compare(versions[0].Document, versions[1].Document);
        return parsed.GetValue(format) == Redlined
            ? await RedlineAsync(parsed, comparison, versions[0].File, versions[1].File, cancellationToken)
            : await ReportAsync(parsed, comparison, versions[0].Document, versions[1].Document, cancellationToken);
    }

    private async Task<int> ReportAsync(ParseResult parsed, Comparison comparison, PlanningDocument before, PlanningDocument after, CancellationToken cancellationToken)
    {
        var words = parsed.GetValue(language)!;
        var text = parsed.GetValue(format) switch
        {
            "json" => JsonComparison.Write(comparison),
            "html" => HtmlComparison.Write(comparison, words),
            "side-by-side" => SideBySidePage.Write(before, after, comparison, words),
            _ => TextComparison.Write(comparison, words),
        };
        if (parsed.GetValue(output) is not { } file)
        {
            await terminal.Output.WriteAsync(text);
        }
        else if (await OutputFile.WriteAsync(file, Encoding.UTF8.GetBytes(text), replace: true, cancellationToken) is { } unwritten)
        {
            return await terminal.RefuseAsync(unwritten);
        }

        return comparison.Same ? ExitCode.Complete : ExitCode.Findings;
    }

    private async Task<int> RedlineAsync(ParseResult parsed, Comparison comparison, ReadOnlyMemory<byte> before, ReadOnlyMemory<byte> after, CancellationToken cancellationToken)
    {
        var date = services.GetRequiredService<TimeProvider>().GetUtcNow();
        if (!RedlineDocument.Write(before, after, AnnotatedCopy.Author, date).Succeeded(out var redline, out var problem))
        {
            return await terminal.RefuseAsync(problem);
        }

        var target = parsed.GetValue(output)!;
        if (await OutputFile.WriteAsync(target, redline.Content, parsed.GetValue(force), cancellationToken) is { } unwritten)
        {
            return await terminal.RefuseAsync(unwritten);
        }

        var phrases = new ComparisonPhrases(ComparisonTexts.Shipped, parsed.GetValue(language)!);
        await terminal.Output.WriteLineAsync($"Wrote {target}.");
        IEnumerable<string> notes = redline.Notes.Count == 0 ? [] : [.. LineWrap.Lines(phrases.Say(ComparisonTexts.Shipped.LeftOut), 0), .. redline.Notes.SelectMany(note => LineWrap.Lines(phrases.Noted(note), 2))];
        foreach (var line in notes)
        {
            await terminal.Error.WriteLineAsync(line);
        }

        if (redline.SignatureBroken)
        {
            await terminal.Error.WriteLineAsync("The earlier version was digitally signed; the signature does not hold for the redline.");
        }

        return comparison.Same && before.Span.SequenceEqual(redline.Content) ? ExitCode.Complete : ExitCode.Findings;
    }
}
