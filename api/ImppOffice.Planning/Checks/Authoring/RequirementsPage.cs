using System.Globalization;
using System.Text;
using System.Text.Json;
using ImppOffice.Planning.Templates;

namespace ImppOffice.Planning.Checks.Authoring;

/// <summary>A template as a page people read (requirements.md), made from its template.json.</summary>
public static class RequirementsPage
{
    /// <summary>The page in Markdown, in English.</summary>
    public static string Write(Template template)
    {
        var page = new StringBuilder();
        Line(page, $"# {template.Title.In(LocalText.Fallback)}");
        Line(page);
        Line(page, "This page is made from template.json; change that file and write the pages anew with `templates --write-requirements`.");
        Line(page);
        Line(page, template.Purpose.In(LocalText.Fallback));
        Line(page);
        Line(page, $"- Kind: `{template.Kind}`, version {template.Version}");
        Line(page, $"- Level: {string.Join(", ", template.Levels)}");
        Line(page, $"- Prepared by: {template.PreparedBy.In(LocalText.Fallback)}");
        Fact(page, "Issued by", template.IssuedBy?.In(LocalText.Fallback));
        Fact(page, "Needed when", template.Condition?.In(LocalText.Fallback));
        Fact(page, "Built on", template.Basis.Count == 0 ? null : string.Join(", ", template.Basis.Select(kind => $"`{kind}`")));
        Fact(page, "Grows into", template.Next is null ? null : $"`{template.Next}`");
        foreach (var section in template.Sections)
        {
            Line(page);
            Line(page, $"## {section.Title.In(LocalText.Fallback)}");
            foreach (var element in section.Elements)
            {
                Line(page);
                Line(page, $"### {element.Id} {element.Title.In(LocalText.Fallback)}");
                Line(page);
                Line(page, element.Guidance.In(LocalText.Fallback));
                Table(page, element.Requirements);
            }
        }

        if (template.Requirements.Count > 0)
        {
            Line(page);
            Line(page, "## The document as a whole");
            Table(page, template.Requirements);
        }

        return page.ToString();
    }

    private static void Table(StringBuilder page, IReadOnlyList<Requirement> requirements)
    {
        Line(page);
        Line(page, "| Requirement | Severity | Check | Reported when it does not hold | Source |");
        Line(page, "|---|---|---|---|---|");
        foreach (var requirement in requirements)
        {
            Line(page, $"| {requirement.Id} | {JsonNamingPolicy.KebabCaseLower.ConvertName($"{requirement.Severity}")} | {Word(requirement.Check)} | {Cell(requirement.Message.In(LocalText.Fallback))} | {Cell($"{requirement.Source}")} |");
        }
    }

    private static string Word(Check check) =>
        $"`{CheckCatalogue.All.First(known => known.DerivedType == check.GetType()).TypeDiscriminator}`";

    private static string Cell(string text) => text.Replace("|", "\\|", StringComparison.Ordinal);

    private static void Fact(StringBuilder page, string name, string? value)
    {
        if (value is not null)
        {
            Line(page, $"- {name}: {value}");
        }
    }

    private static void Line(StringBuilder page, string text = "") => page.Append(CultureInfo.InvariantCulture, $"{text}\n");
}
