using ImppOffice.Planning.Checks;
using ImppOffice.Planning.Consistency.Linking;
using ImppOffice.Planning.Consistency.Relations;
using ImppOffice.Planning.Templates;

namespace ImppOffice.Planning.Consistency.Runs;

/// <summary>Makes a report of judgements: in words, with versions, decisions and suspicion.</summary>
internal sealed class ReportAssembly(RelationSet relations, TemplateLibrary library, MissionDocuments mission, MissionGraph graph, string language)
{
    private readonly ReasonWording wording = new(relations, library, language);
    private readonly ReportedPlaces places = new(graph);

    public ConsistencyReport Assemble(IReadOnlyList<(Relation Relation, RelationJudgement Judgement)> judged, ConsistencyReport? previous)
    {
        var links = Suspicion.Raise(previous?.Links ?? [], new ReportedLinks(graph, places, mission.Decisions).Of(judged.Select(pair => pair.Judgement)), mission.Decisions);
        var rules = new ProcessOutcomes(mission, language);
        IReadOnlyList<ConsistencyFinding> outcomes = [.. judged.SelectMany(pair => pair.Judgement.Outcomes.Select(outcome => Finding(pair.Relation, outcome))), .. rules.Findings];
        var coverage = new CoverageRows(relations.Covered, graph, places).Of(links, judged.SelectMany(pair => pair.Judgement.Absent));
        return new ConsistencyReport
        {
            Mission = mission.Mission,
            AsOf = mission.AsOf,
            Language = language,
            Relations = relations.Version,
            Summary = ConsistencySummary.Of(outcomes, links),
            Documents = [.. graph.Documents.Select(document => document.Document).Select(document => new ReportedDocument(document.Id, document.Name, document.Kind, wording.Kind(document.Kind), document.Version, document.Date, document.LogicalHash))],
            Outcomes = outcomes,
            Links = links,
            Suspect = [.. links.Where(link => link.Standing == LinkStanding.Suspect).SelectMany(Suspicion.Sides)],
            Coverage = coverage.Matrix,
            Traces = coverage.Traces,
            NotAssessed = [.. mission.Unread, .. graph.Documents.SelectMany(document => document.Document.Facts.NotAssessed.Select(item => item with { Reason = $"{document.Document.Name}: {item.Reason}" })), .. rules.NotAssessed(wording)],
        };
    }

    private ConsistencyFinding Finding(Relation relation, RelationOutcome outcome)
    {
        var id = ContentHash.Of([relation.Id, outcome.About, .. outcome.Spots.Select(spot => spot.Document).Distinct(StringComparer.Ordinal)]);
        var settled = outcome.Outcome is Outcome.NotMet or Outcome.NeedsReview ? mission.Decisions.Intended(id, outcome.Texts, mission.AsOf) : null;
        return new ConsistencyFinding
        {
            Id = id,
            Relation = relation.Id,
            Outcome = outcome.Outcome,
            Severity = relation.Severity,
            Message = relation.Message.In(language),
            Reason = wording.Say(outcome.Reason),
            Hint = relation.Hint.In(language),
            Source = relation.Source.ToString(),
            Items = outcome.Items,
            Places = [.. outcome.Spots.Select(places.Of)],
            Difference = outcome.Difference,
            Texts = outcome.Texts,
            SettledBy = settled is null ? null : new SettledBy(settled.Reason, settled.By, settled.Until),
        };
    }
}
