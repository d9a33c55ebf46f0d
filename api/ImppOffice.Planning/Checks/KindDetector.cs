using ImppOffice.Planning.Documents;
using ImppOffice.Planning.Templates;

namespace ImppOffice.Planning.Checks;

/// <summary>Tells what kind of planning document a document is: by what it says of itself, its controls, its title, its headings.</summary>
public sealed class KindDetector(Knowledge knowledge)
{
    private const int ParagraphsOfATitlePage = 15;
    private const int MostWordsOfATitle = 30;
    private const int EnoughControls = 3;
    private const double MostSections = 0.6;
    private const double SomeSections = 0.4;

    /// <summary>The kind with its confidence, or the problem that it cannot be told.</summary>
    public Result<KindDetection> Detect(PlanningDocument document, string language)
    {
        var detection = ByIdentity(document, language) ?? ByControls(document, language) ?? ByTitle(document, language) ?? ByHeadings(document, language);
        return detection is null ? Problems.KindNotDetected(document.Name) : detection;
    }

    /// <summary>The detection for a kind that somebody named.</summary>
    public KindDetection Given(Template template, string language) => Because(template, "given", "kind-given", language);

    private KindDetection? ByIdentity(PlanningDocument document, string language) =>
        document.Identity?.Kind is { } kind && knowledge.Library.Templates.FirstOrDefault(template => template.Kind == kind) is { } template
            ? Because(template, "certain", "kind-by-identity", language)
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
        return best.Template is null ? null : Because(best.Template, "certain", "kind-by-controls", language, $"{best.Known}");
    }

    private KindDetection? ByTitle(PlanningDocument document, string language)
    {
        var titles = document.Paragraphs.Where(paragraph => !paragraph.IsEmpty).Take(ParagraphsOfATitlePage)
            .Where(paragraph => PlainText.CountWords(paragraph.Text) <= MostWordsOfATitle)
            .Select(paragraph => PlainText.Fold(paragraph.Text))
            .Prepend(PlainText.Fold(document.Properties.Title ?? ""))
            .ToList();
        var named = knowledge.Library.Templates
            .SelectMany(template => DocumentOutline.Names(template.Title, template.Aliases).Select(name => (Template: template, Name: PlainText.Fold(name))))
            .OrderByDescending(candidate => candidate.Name.Length)
            .ToList();

        // The title comes before the documents it is built on, so the first line that names a kind is the one meant.
        foreach (var title in titles.Where(title => title.Length > 0))
        {
            if (named.FirstOrDefault(candidate => NameMatch.Stands(title, [candidate.Name])) is { Template: not null } found)
            {
                return Because(found.Template, "likely", "kind-by-title", language, found.Template.Title.In(language));
            }
        }

        return null;
    }

    private KindDetection? ByHeadings(PlanningDocument document, string language)
    {
        var best = knowledge.Library.Templates
            .Select(template => (Template: template, Found: new DocumentOutline(document, template).Sections.Select(pair => pair.Meant.Id).Distinct(StringComparer.Ordinal).Count()))
            .Where(candidate => candidate.Found >= 2)
            .OrderByDescending(candidate => (double)candidate.Found / candidate.Template.Sections.Count)
            .ThenByDescending(candidate => candidate.Found)
            .FirstOrDefault();
        if (best.Template is null)
        {
            return null;
        }

        var share = (double)best.Found / best.Template.Sections.Count;
        return share < SomeSections ? null
            : Because(best.Template, share >= MostSections ? "likely" : "guess", "kind-by-headings", language, $"{best.Found}", $"{best.Template.Sections.Count}");
    }

    private KindDetection Because(Template template, string confidence, string key, string language, params IReadOnlyList<string> values) =>
        new(template.Kind, confidence, knowledge.Reasons.Say(new Reason(key, values), language));
}
