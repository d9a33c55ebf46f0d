using ImppOffice.Planning.Consistency.Linking;
using ImppOffice.Planning.Consistency.Relations;
using ImppOffice.Planning.Process;
using ImppOffice.Planning.Templates;

namespace ImppOffice.Planning.Consistency.Runs;

/// <summary>Judges whether the documents of a mission agree. Pure: the same input gives the same report, with or without a memo.</summary>
/// <param name="relations">What must hold.</param>
/// <param name="library">The kinds of documents and what they are built on.</param>
/// <param name="process">The order of the process.</param>
public sealed class ConsistencyJudge(RelationSet relations, TemplateLibrary library, PlanningProcess process)
{
    private readonly Dictionary<string, string> rules = relations.Relations.ToDictionary(relation => relation.Id, relation => JudgementUnit.RulesOf(relation, relations), StringComparer.Ordinal);

    /// <summary>The report.</summary>
    /// <param name="mission">The documents, the day and the decisions.</param>
    /// <param name="language">The language of the report (BCP 47).</param>
    /// <param name="previous">The report before, whose links are compared; null for the first.</param>
    /// <param name="memo">Where judgements are kept; null judges everything.</param>
    /// <param name="cancellationToken">Stops judging.</param>
    public ConsistencyReport Judge(MissionDocuments mission, string language = LocalText.Fallback, ConsistencyReport? previous = null, IJudgementMemo? memo = null, CancellationToken cancellationToken = default)
    {
        var graph = new MissionGraph(mission.Documents, library, process);
        var judged = new List<(Relation Relation, RelationJudgement Judgement)>();
        foreach (var relation in relations.Relations)
        {
            foreach (var scope in relation.Check.Scopes(graph))
            {
                cancellationToken.ThrowIfCancellationRequested();
                judged.Add((relation, Judge(new JudgementUnit(relation, scope), mission.Decisions, memo)));
            }
        }

        return new ReportAssembly(relations, library, mission, graph, language).Assemble(judged, previous);
    }

    private RelationJudgement Judge(JudgementUnit unit, DecisionBook decisions, IJudgementMemo? memo)
    {
        var key = memo is null ? "" : unit.Key(rules[unit.Relation.Id], decisions);
        if (memo?.Find(key) is { } known)
        {
            return known;
        }

        var judgement = unit.Relation.Check.Judge(unit.Scope, new JudgingRules(relations.Matching, fact => unit.Decided(decisions, fact)));
        memo?.Keep(key, judgement);
        return judgement;
    }
}
