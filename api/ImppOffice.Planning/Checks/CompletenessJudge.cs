using ImppOffice.Planning.Documents;
using ImppOffice.Planning.Templates;

namespace ImppOffice.Planning.Checks;

/// <summary>Judges whether a document is complete.</summary>
public sealed class CompletenessJudge(Knowledge knowledge)
{
    /// <summary>One finding for every requirement of the template, of every document and of the lenses that are on.</summary>
    public CheckReport Judge(CheckRequest request)
    {
        var subject = new Subject(request.Document, request.Template, knowledge, request.Language);
        var waivers = new DocumentWaivers(subject, request.AsOf);
        var findings = OfElements(subject)
            .Concat(OfDocument(subject, knowledge.Library.EveryDocument.Concat(request.Template.Requirements), lens: null))
            .Concat(request.Lenses.SelectMany(lens => OfLens(subject, lens)))
            .Select(waivers.On)
            .ToList();
        var report = new CheckReport
        {
            Document = request.Document.Name,
            Kind = request.Template.Kind,
            KindTitle = request.Template.Title.In(request.Language),
            Detection = request.Detection,
            TemplateVersion = request.Template.Version,
            View = request.Document.View,
            Language = request.Language,
            Lenses = [.. request.Lenses.Select(lens => lens.Id)],
            AsOf = waivers.Any ? request.AsOf : null,
            Summary = Summary.Of(findings),
            Outcomes = findings,
            WhatIf = request is { Accepted: { } accepted, Rejected: { } rejected } ? WhatIfOf(request, accepted, rejected) : null,
            NotAssessed = [.. request.Document.NotRead.Select(unread => NotAssessedOf(unread, subject)), .. waivers.Idle()],
        };
        return ReportPlaces.WithFinds(report, request.Document.BodyText);
    }

    /// <summary>The ids of the elements that say something.</summary>
    public IReadOnlyList<string> FilledElements(PlanningDocument document, Template template)
    {
        var search = new ElementSearch(new Subject(document, template, knowledge, LocalText.Fallback));
        return [.. template.Elements.Where(pair => search.Find(pair.Section, pair.Element) is Located.Filled).Select(pair => pair.Element.Id)];
    }

    private static IEnumerable<Finding> OfElements(Subject subject)
    {
        var search = new ElementSearch(subject);
        return subject.Template.Elements.SelectMany(pair =>
        {
            var located = search.Find(pair.Section, pair.Element);
            return pair.Element.Requirements.Select((requirement, index) =>
                Make(subject, requirement, OnElement(located, requirement, index == 0, subject), PlaceOf(located)) with
                {
                    Element = pair.Element.Id,
                    Title = pair.Element.Title.In(subject.Language),
                    Section = pair.Section.Id,
                });
        });
    }

    private static Judgement OnElement(Located located, Requirement requirement, bool first, Subject subject) => located switch
    {
        Located.Filled filled => ((ElementCheck)requirement.Check).Judge(filled.Content, subject),
        Located.NotNeeded notNeeded => Judgement.NotApplicable(notNeeded.Reason),
        _ when !first => Judgement.NotApplicable(new Reason("nothing-to-judge")),
        Located.Absent absent => Judgement.NotMet(absent.Reason),
        Located.Unsure unsure => Judgement.NeedsReview(unsure.Reason),
        _ => throw new InvalidOperationException($"{located.GetType().Name} is not one of the ways an element can be found."),
    };

    private static Place? PlaceOf(Located located) => located switch
    {
        Located.Filled filled => filled.Place,
        Located.NotNeeded notNeeded => notNeeded.Place,
        Located.Absent absent => absent.Place,
        Located.Unsure unsure => unsure.Place,
        _ => null,
    };

    private static IEnumerable<Finding> OfLens(Subject subject, Lens lens) =>
        lens.Kinds.Count > 0 && !lens.Kinds.Contains(subject.Template.Kind, StringComparer.Ordinal)
            ? []
            : OfDocument(subject, lens.Requirements, lens).Select(finding => finding with { Title = lens.Title.In(subject.Language), Lens = lens.Id });

    // Prose cannot prove absence: what a lens asks for is never plainly not met.
    private static IEnumerable<Finding> OfDocument(Subject subject, IEnumerable<Requirement> requirements, Lens? lens) =>
        requirements.Select(requirement =>
        {
            var judgement = ((DocumentCheck)requirement.Check).Judge(subject);
            return Make(subject, requirement, lens is not null && judgement.Outcome == Outcome.NotMet ? judgement with { Outcome = Outcome.NeedsReview } : judgement, place: null);
        });

    private static Finding Make(Subject subject, Requirement requirement, Judgement judgement, Place? place)
    {
        var places = judgement.Places is { Count: > 0 } named ? named : place is null ? [] : [place];
        return new Finding
        {
            Requirement = requirement.Id,
            Outcome = judgement.Outcome,
            Severity = requirement.Severity,
            Message = requirement.Message.In(subject.Language),
            Reason = judgement.Reason is null ? null : subject.Knowledge.Reasons.Say(judgement.Reason, subject.Language),
            Hint = requirement.Hint.In(subject.Language),
            Source = requirement.Source.ToString(),
            Place = places.Count > 0 ? places[0] : null,
            Places = places.Count > 1 ? places : null,
        };
    }

    private WhatIf WhatIfOf(CheckRequest request, PlanningDocument accepted, PlanningDocument rejected)
    {
        var with = FilledElements(accepted, request.Template);
        var without = FilledElements(rejected, request.Template);
        List<string> onlyWith = [.. with.Except(without, StringComparer.Ordinal)];
        List<string> onlyWithout = [.. without.Except(with, StringComparer.Ordinal)];
        return new WhatIf(request.Document.Changes.Count, new Settling(Removes: onlyWithout, Adds: onlyWith), new Settling(Removes: onlyWith, Adds: onlyWithout));
    }

    private static NotAssessed NotAssessedOf(Unread unread, Subject subject) => new(
        unread.What,
        unread.Count,
        subject.Knowledge.Reasons.Say(new Reason($"not-assessed.{unread.What}", $"{unread.Count}", unread.Detail ?? ""), subject.Language),
        unread.Paragraph > 0 ? subject.PlaceOf(unread.Paragraph, unread.Detail) : null);
}
