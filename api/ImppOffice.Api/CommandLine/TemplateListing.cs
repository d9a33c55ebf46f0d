using ImppOffice.Api.Reports;
using ImppOffice.Api.Templates;
using ImppOffice.Planning.Templates;

namespace ImppOffice.Api.CommandLine;

/// <summary>Templates as text for a terminal.</summary>
public static class TemplateListing
{
    /// <summary>Every kind, then every lens.</summary>
    public static string All(TemplateLibrary library, string language) => Text(
    [
        .. library.Templates.Select(template => TemplateSummary.Of(template, language)).SelectMany(Kind),
        .. library.Lenses.Select(lens => LensSummary.Of(lens, language)).SelectMany(Lens),
    ]);

    /// <summary>The sections and elements of one kind.</summary>
    public static string One(TemplateDetail template) => Text(
    [
        $"{template.Title} ({template.Kind} {template.Version})",
        .. LineWrap.Lines(template.Purpose, 0),
        .. template.Sections.SelectMany(Section),
    ]);

    private static IEnumerable<string> Kind(TemplateSummary template) =>
    [
        $"{template.Kind} {template.Version}",
        .. LineWrap.Lines($"{template.Title}, level {string.Join(", ", template.Levels)}: {template.Purpose}", 4),
    ];

    private static IEnumerable<string> Lens(LensSummary lens) =>
    [
        $"--lens {lens.Id}",
        .. LineWrap.Lines($"{lens.Title}: {lens.Purpose}", 4),
    ];

    private static IEnumerable<string> Section(SectionDetail section) =>
    [
        "",
        section.Title,
        .. section.Elements.SelectMany(element => LineWrap.Lines($"{element.Id} ({element.Severity.ToString().ToLowerInvariant()}) {element.Title}", 2).Concat(LineWrap.Lines(element.Guidance, 6))),
    ];

    private static string Text(IEnumerable<string> lines) => string.Concat(lines.Select(line => line + "\n"));
}
