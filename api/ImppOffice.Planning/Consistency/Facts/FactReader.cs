using ImppOffice.Planning.Checks;
using ImppOffice.Planning.Consistency.Facts.Documents;
using ImppOffice.Planning.Consistency.Facts.Elements;
using ImppOffice.Planning.Documents;
using ImppOffice.Planning.Templates;

namespace ImppOffice.Planning.Consistency.Facts;

/// <summary>Reads the facts of a document.</summary>
/// <param name="rules">The rules.</param>
public sealed class FactReader(FactRules rules)
{
    /// <summary>How many facts of one document are kept.</summary>
    public const int MostFacts = 5000;

    /// <summary>What the document states as a document of a kind: the same bytes and the same rules give the same facts.</summary>
    public DocumentFacts Read(PlanningDocument document, Template template)
    {
        var subject = new Subject(document, template, rules.Knowledge, LocalText.Fallback);
        var maker = new FactMaker(subject, rules.Knowledge.Facts);
        var notAssessed = new List<NotAssessed>();
        var all = OfDocument(maker, notAssessed).Concat(OfElements(maker, notAssessed)).OrderBy(fact => fact.Place.Paragraph ?? int.MaxValue).ToList();
        var facts = RepeatedFacts.Without(all).Take(MostFacts + 1).ToList();
        if (facts.Count > MostFacts)
        {
            facts.RemoveAt(MostFacts);
            notAssessed.Add(new NotAssessed("facts", 1, rules.Knowledge.Reasons.Say(new Reason("fact-limit", $"{MostFacts}"), subject.Language), facts[^1].Place));
        }

        return new DocumentFacts
        {
            Kind = template.Kind,
            Rules = rules.Version,
            Language = document.Language,
            Facts = FactPlaces.WithFinds(facts, document.BodyText),
            NotAssessed = notAssessed,
        };
    }

    private static List<Fact> OfDocument(FactMaker maker, List<NotAssessed> notAssessed)
    {
        var title = new TitleBlock(maker.Subject);
        List<Fact> facts =
        [
            .. new MissionFacts(maker, title).Read(),
            .. new MarkingFacts(maker, title).Read(),
            .. new DateFacts(maker, title).Read(),
            .. new BasisFacts(maker, title).Read(),
            .. new ResolutionFacts(maker).Read(),
            .. new CueFacts(maker, title).Read(),
            .. new AcronymFacts(maker).Read(),
            .. new OfficialFacts(maker).Read(),
        ];
        var missing = maker.Catalogue.Facts.Where(kind => kind.EveryDocument && !facts.Exists(fact => fact.Name == kind.Name));
        notAssessed.AddRange(missing.Select(kind => new NotAssessed(kind.Name, 1, maker.Subject.Knowledge.Reasons.Say(new Reason("fact-not-stated"), maker.Subject.Language), Place: null)));
        return facts;
    }

    private static List<Fact> OfElements(FactMaker maker, List<NotAssessed> notAssessed)
    {
        var search = new ElementSearch(maker.Subject);
        var reading = new ElementFacts(maker);
        var facts = new List<Fact>();
        var found = maker.Subject.Template.Elements.Where(pair => pair.Element.Facts.Count > 0).Select(pair => (pair.Element, Located: search.Find(pair.Section, pair.Element))).ToList();
        var tables = new TableOwners(found);
        foreach (var (element, located) in found)
        {
            switch (located)
            {
                case Located.Filled filled:
                    var (read, unread) = reading.Read(element, tables.Without(element, filled));
                    facts.AddRange(read);
                    notAssessed.AddRange(unread);
                    break;
                case Located.Absent absent:
                    notAssessed.AddRange(reading.NotFound(element, absent.Reason, absent.Place));
                    break;
                case Located.Unsure unsure:
                    notAssessed.AddRange(reading.NotFound(element, unsure.Reason, unsure.Place));
                    break;
                case Located.NotNeeded notNeeded:
                    notAssessed.AddRange(reading.NotFound(element, notNeeded.Reason, notNeeded.Place));
                    break;
            }
        }

        return facts;
    }
}
