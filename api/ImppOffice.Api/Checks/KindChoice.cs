using ImppOffice.Planning;
using ImppOffice.Planning.Checks;
using ImppOffice.Planning.Documents;
using ImppOffice.Planning.Templates;

namespace ImppOffice.Api.Checks;

/// <summary>The template a document is judged by, and how its kind was told.</summary>
public sealed record ChosenKind(Template Template, KindDetection Detection);

/// <summary>Chooses the template: the kind that was named, else the one the document shows; then the next one where that is asked.</summary>
public sealed class KindChoice(Knowledge knowledge)
{
    public Result<ChosenKind> Choose(PlanningDocument document, CheckQuestion question)
    {
        if (!Detect(document, question).Succeeded(out var detection, out var problem)
            || !knowledge.Library.Find(detection.Kind).Succeeded(out var template, out problem))
        {
            return problem;
        }

        if (!question.Next)
        {
            return new ChosenKind(template, detection);
        }

        if (template.Next is null)
        {
            return HostProblems.NoNextKind(template.Title.In(question.Language));
        }

        return knowledge.Library.Find(template.Next).Succeeded(out var next, out problem)
            ? new ChosenKind(next, detection)
            : problem;
    }

    private Result<KindDetection> Detect(PlanningDocument document, CheckQuestion question)
    {
        var detector = new KindDetector(knowledge);
        if (question.Kind is null)
        {
            return detector.Detect(document, question.Language);
        }

        return knowledge.Library.Find(question.Kind).Succeeded(out var template, out var problem)
            ? detector.Given(template, question.Language)
            : problem;
    }
}
