using ImppOffice.Api.Checks;
using ImppOffice.Api.Drafts;
using ImppOffice.Api.Templates;
using ImppOffice.Planning;
using ImppOffice.Planning.Drafting;
using ImppOffice.Planning.Generation;
using ImppOffice.Planning.Templates;

namespace ImppOffice.Api.Generation;

/// <summary>Makes a first draft of any kind from values.</summary>
public sealed class FillDraft(CreateDocument create, EditDraft edit, CheckDocument check, InstalledKnowledge installed)
{
    private static readonly AmendmentSource Given = new("given", null, null, null);

    /// <summary>The draft with what it still lacks, or an unknown kind, language or element, or a value that does not suit its element.</summary>
    public async Task<Result<GeneratedDocument>> RunAsync(GenerateItem item, CancellationToken cancellationToken)
    {
        var language = item.Language ?? LocalText.Fallback;
        var wishes = new DocumentWishes { Kind = item.Kind, Language = language, Mission = item.Mission, Country = item.Country, Date = item.Date };
        if (!create.Run(wishes).Succeeded(out var content, out var problem))
        {
            return problem;
        }

        IReadOnlyList<DocumentEdit> edits = [.. item.Values.Select(value => new FillElement { Element = value.Key, Paragraphs = value.Value.Paragraphs, Rows = value.Value.Rows })];
        if (edits.Count > 0)
        {
            if (!(await edit.RunAsync(content, item.Target, new DraftQuestion(item.Kind, language), edits, cancellationToken)).Succeeded(out var edited, out problem))
            {
                return problem;
            }

            content = edited.Content;
        }

        return (await check.RunAsync(content, item.Target, new CheckQuestion { Kind = item.Kind, Language = language }, cancellationToken)).Succeeded(out var report, out problem)
            ? new GeneratedDocument { Content = content, Changes = Changes(item, installed.Get().OrThrow().Library.Find(item.Kind).OrThrow(), language), Completeness = report }
            : problem;
    }

    private static List<ChangeRow> Changes(GenerateItem item, Template template, string language) =>
        [.. item.Values.Select(value => new ChangeRow(value.Key, template.Elements.First(pair => pair.Element.Id == value.Key).Element.Title.In(language), null, Text(value.Value), Given))];

    private static string Text(ElementValue value) => string.Join('\n', value.Paragraphs ?? [.. value.Rows!.Select(row => string.Join(" | ", row))]);
}
