using ImppOffice.Planning.Documents;

namespace ImppOffice.Planning.Process;

/// <summary>On which day milestones came about, and what they are called.</summary>
internal sealed class Milestones(PlanningProcess process, ProcessFacts facts, IReadOnlyDictionary<string, LocalText> titles)
{
    /// <summary>The day, or null where it did not come about up to today.</summary>
    public DateOnly? DayOf(Milestone milestone) => milestone switch
    {
        { Decision: { } decision } => Latest(facts.Decisions, decision),
        { Event: { } happening } => Latest(facts.Events, happening),
        { Approved: { } kind } => FirstApproval(kind),
        _ => null,
    };

    public LocalText TitleOf(Milestone milestone) => milestone switch
    {
        { Decision: { } decision } => process.Levels.SelectMany(level => level.DecisionPoints).First(point => point.Id == decision).Title,
        { Event: { } happening } => process.Events.First(known => known.Id == happening).Title,
        _ => process.Texts.ApprovalOf.Fill(titles[milestone.Approved!]),
    };

    public DateOnly? DayOfDecision(string id) => Latest(facts.Decisions, id);

    public DateOnly? DayOfEvent(string id) => Latest(facts.Events, id);

    private DateOnly? Latest(IReadOnlyList<DatedFact> dated, string id) =>
        dated.Where(fact => fact.Id == id && fact.On <= facts.Today).Select(fact => (DateOnly?)fact.On).Max();

    // A document that a later one superseded was approved all the same.
    private DateOnly? FirstApproval(string kind) => facts.Documents
        .Where(document => document.Kind == kind && document.ReadyOn <= facts.Today && (document.State is DocumentState.Approved or DocumentState.Superseded))
        .Select(document => document.ReadyOn)
        .Min();
}
