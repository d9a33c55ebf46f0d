using ImppOffice.Planning.Checks;
using ImppOffice.Planning.Templates;

namespace ImppOffice.Api.Reports;

/// <summary>Declares every requirement that a document of a kind was judged by, whether it fired or not.</summary>
public static class SarifRules
{
    public static IReadOnlyList<SarifRule> Of(CheckReport report, TemplateLibrary library)
    {
        var template = library.Find(report.Kind).OrThrow();
        return
        [
            .. template.Elements.SelectMany(entry => entry.Element.Requirements)
                .Concat(template.Requirements)
                .Concat(library.EveryDocument)
                .Concat(report.Lenses.SelectMany(lens => library.FindLens(lens).OrThrow().Requirements))
                .DistinctBy(requirement => requirement.Id)
                .Select(requirement => Rule(requirement, report.Language)),
        ];
    }

    /// <summary>The level of a result of kind "fail".</summary>
    public static string Level(Severity severity) => severity switch
    {
        Severity.Essential => "error",
        Severity.Expected => "warning",
        _ => "note",
    };

    private static SarifRule Rule(Requirement requirement, string language) => new(
        requirement.Id,
        new SarifText(requirement.Message.In(language)),
        new SarifText(requirement.Hint.In(language)),
        new SarifConfiguration(Level(requirement.Severity)),
        new SortedDictionary<string, string>(StringComparer.Ordinal)
        {
            ["severity"] = requirement.Severity.ToString().ToLowerInvariant(),
            ["source"] = requirement.Source.ToString(),
        });
}
