using ImppOffice.Planning.Templates;

namespace ImppOffice.Api.Templates;

/// <summary>A template in a list.</summary>
/// <param name="Kind">The document kind.</param>
/// <param name="Title">Its title in the language asked for.</param>
/// <param name="Purpose">What such a document is for.</param>
/// <param name="Levels">The levels of the process that bring it forth.</param>
/// <param name="Version">The template's version.</param>
/// <param name="Sections">How many sections it has.</param>
/// <param name="Elements">How many elements it asks for.</param>
public sealed record TemplateSummary(string Kind, string Title, string Purpose, IReadOnlyList<string> Levels, string Version, int Sections, int Elements)
{
    public static TemplateSummary Of(Template template, string language) => new(
        template.Kind,
        template.Title.In(language),
        template.Purpose.In(language),
        template.Levels,
        template.Version,
        template.Sections.Count,
        template.Elements.Count());
}

/// <summary>A template with what it asks for.</summary>
public sealed record TemplateDetail(string Kind, string Title, string Purpose, string Version, IReadOnlyList<SectionDetail> Sections)
{
    public static TemplateDetail Of(Template template, string language) => new(
        template.Kind,
        template.Title.In(language),
        template.Purpose.In(language),
        template.Version,
        [.. template.Sections.Select(section => SectionDetail.Of(section, language))]);
}

/// <summary>A section of a template.</summary>
public sealed record SectionDetail(string Id, string Title, IReadOnlyList<ElementDetail> Elements)
{
    public static SectionDetail Of(TemplateSection section, string language) =>
        new(section.Id, section.Title.In(language), [.. section.Elements.Select(element => ElementDetail.Of(element, language))]);
}

/// <summary>An element of a section. Source and severity are those of its first requirement, which says that it must be there.</summary>
public sealed record ElementDetail(string Id, string Title, string Guidance, string? Example, string Source, Severity Severity)
{
    public static ElementDetail Of(Element element, string language) => new(
        element.Id,
        element.Title.In(language),
        element.Guidance.In(language),
        element.Example?.In(language),
        element.Requirements[0].Source.ToString(),
        element.Requirements[0].Severity);
}

/// <summary>A policy lens in a list.</summary>
public sealed record LensSummary(string Id, string Title, string Purpose)
{
    public static LensSummary Of(Lens lens, string language) => new(lens.Id, lens.Title.In(language), lens.Purpose.In(language));
}
