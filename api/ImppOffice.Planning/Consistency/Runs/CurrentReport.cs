namespace ImppOffice.Planning.Consistency.Runs;

/// <summary>Puts decisions into a report that were made after it: nobody has to wait for the next to see what they decided.</summary>
public static class CurrentReport
{
    /// <summary>The report as decisions have it on a day; what they do to pairing shows in the next report only.</summary>
    public static ConsistencyReport On(this ConsistencyReport report, DecisionBook decisions, DateOnly day)
    {
        var decided = report.Links.Select(link => AsJudged(link, decisions)).ToList();
        var links = Suspicion.Raise(report.Links, decided, decisions);
        IReadOnlyList<ConsistencyFinding> outcomes = [.. report.Outcomes.Select(finding => finding with { SettledBy = Settled(finding, decisions, day) })];
        return report with
        {
            Links = links,
            Suspect = [.. links.Where(link => link.Standing == LinkStanding.Suspect).SelectMany(Suspicion.Sides)],
            Outcomes = outcomes,
            Summary = ConsistencySummary.Of(outcomes, links),
        };
    }

    private static ItemLink AsJudged(ItemLink link, DecisionBook decisions) => link with
    {
        Baseline = new LinkBaseline(link.From.Hash, link.To.Hash),
        Standing = decisions.StateOf(link.Id) == LinkState.Rejected ? LinkStanding.Rejected : LinkStanding.Ok,
        Note = null,
    };

    private static SettledBy? Settled(ConsistencyFinding finding, DecisionBook decisions, DateOnly day) =>
        finding.IsOpen && decisions.Intended(finding.Id, finding.Texts, day) is { } intended ? new SettledBy(intended.Reason, intended.By, intended.Until) : null;
}
