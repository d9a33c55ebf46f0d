using ImppOffice.Planning.Documents;
using ImppOffice.Planning.Templates;

namespace ImppOffice.Planning.Checks;

/// <summary>Tells what kind of planning document a document is: by what it says of itself, its controls, its title, its headings.</summary>
public sealed class KindDetector(Knowledge knowledge)
{
    private const int EnoughControls = 3;
    private const double MostSections = 0.6;
    private const double SomeSections = 0.4;
    private const double Lead = 0.2;
    private const int EnoughSections = 3;

    /// <summary>The kind with its confidence, or the problem that it cannot be told.</summary>
    public Result<KindDetection> Detect(PlanningDocument document, string language)
    {
        var detection = ByIdentity(document, language) ?? ByControls(document, language) ?? ByTitle(document, language) ?? ByHeadings(document, language);
        return detection is null ? Problems.KindNotDetected(document.Name) : detection;
    }

    /// <summary>The detection for a kind that somebody named.</summary>
    public KindDetection Given(Template template, string language) => Because(template, Confidence.Given, "kind-given", language);

    private KindDetection? ByIdentity(PlanningDocument document, string language) =>
        document.Identity?.Kind is { } kind && knowledge.Library.Templates.FirstOrDefault(template => template.Kind == kind) is { } template
            ? Because(template, Confidence.Certain, "kind-by-identity", language)
            : null;

    private KindDetection? ByControls(PlanningDocument document, string language)
    {
        var ids = document.Controls.Select(control => control.ElementId).OfType<string>().ToHashSet(StringComparer.Ordinal);
        var best = knowledge.Library.Templates
            .Select(template => (Template: template, Known: template.Elements.Count(pair => ids.Contains(pair.Element.Id)), All: template.Elements.Count()))
            .Where(candidate => candidate.Known >= EnoughControls)
            .OrderByDescending(candidate => candidate.Known)
            .ThenBy(candidate => candidate.All)
            .FirstOrDefault();
        return best.Template is null ? null : Because(best.Template, Confidence.Certain, "kind-by-controls", language, $"{best.Known}");
    }

    private KindDetection? ByTitle(PlanningDocument document, string language)
    {
        if (new TitleSearch(knowledge.Library.Templates).Find(document) is not { } found)
        {
            return null;
        }

        var sure = found.IsTitle || Sections(document, found.Template) >= SomeSections * found.Template.Sections.Count;
        return Because(found.Template, sure ? Confidence.Likely : Confidence.Guess, "kind-by-title", language, found.Template.Title.In(language));
    }

    private KindDetection? ByHeadings(PlanningDocument document, string language)
    {
        var ranked = knowledge.Library.Templates
            .Select(template => (Template: template, Found: Sections(document, template)))
            .Where(candidate => candidate.Found >= 2)
            .OrderByDescending(candidate => Share(candidate.Template, candidate.Found))
            .ThenByDescending(candidate => candidate.Found)
            .Take(2)
            .ToList();
        if (ranked.Count == 0)
        {
            return null;
        }

        var (best, found) = ranked[0];
        var share = Share(best, found);
        var clear = share >= MostSections && found >= EnoughSections && (ranked.Count == 1 || share - Share(ranked[1].Template, ranked[1].Found) >= Lead);
        return share < SomeSections ? null
            : Because(best, clear ? Confidence.Likely : Confidence.Guess, "kind-by-headings", language, $"{found}", $"{best.Sections.Count}");
    }

    private static int Sections(PlanningDocument document, Template template) =>
        new DocumentOutline(document, template).Sections.Select(pair => pair.Meant.Id).Distinct(StringComparer.Ordinal).Count();

    private static double Share(Template template, int found) => (double)found / template.Sections.Count;

    private KindDetection Because(Template template, Confidence confidence, string key, string language, params IReadOnlyList<string> values) =>
        new(template.Kind, confidence, knowledge.Reasons.Say(new Reason(key, values), language));
}
