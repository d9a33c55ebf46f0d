namespace ImppOffice.Planning.Process;

/// <summary>Judges the time frames and the order of the process.</summary>
internal sealed class ProcessRules(PlanningProcess process, ProcessFacts facts, Milestones milestones)
{
    private const string TimeRule = "PR-1";
    private readonly ProcessTexts texts = process.Texts;

    public IReadOnlyList<ProcessFinding> Judge(IReadOnlyList<LevelStanding> levels) =>
    [
        .. process.Rules.Where(rule => rule.Id == TimeRule).SelectMany(rule => levels.Select(level => Time(rule, level)).OfType<ProcessFinding>()),
        .. process.Rules.Where(rule => rule.Order is not null).Select(rule => Order(rule, rule.Order!)),
        .. levels.SelectMany(Early),
    ];

    private ProcessFinding? Time(ProcessRule rule, LevelStanding standing)
    {
        var level = standing.Level;
        if (standing.Time is not { } time || (level.MinimumWeeks is null && level.DesirableWeeks is null))
        {
            return null;
        }

        var (found, message) = (level.MinimumWeeks, level.DesirableWeeks) switch
        {
            ({ } minimum, _) when time.Ended && time.ShorterThan(minimum) => Fast(level, time, minimum),
            (_, { } desirable) when time.LongerThan(desirable) && !MayTakeLonger(level) => (RuleStanding.Information, texts.Slow.Fill(level.Id, time.Weeks, desirable)),
            _ => (time.Ended ? RuleStanding.Holds : RuleStanding.Open, texts.OnTime.Fill(level.Id)),
        };
        return new ProcessFinding(rule.Id, level.Id, found, rule.Severity, message, rule.Source);
    }

    private (RuleStanding Found, LocalText Message) Fast(Level level, LevelTime time, int minimum) =>
        facts.TradeOffs.LastOrDefault(known => known.Level == level.Id && !string.IsNullOrWhiteSpace(known.Reason)) is { } known
            ? (RuleStanding.Holds, texts.FastWithReason.Fill(level.Id, time.Weeks, minimum, known.Reason))
            : (RuleStanding.Broken, texts.TooFast.Fill(level.Id, time.Weeks, minimum));

    private bool MayTakeLonger(Level level) => level.DesirableUntil is { } happening && milestones.DayOfEvent(happening) is null;

    private ProcessFinding Order(ProcessRule rule, MilestoneOrder order)
    {
        var (first, then) = (milestones.DayOf(order.First), milestones.DayOf(order.Then));
        var (found, message) = then is not { } day ? (RuleStanding.Open, texts.NotYet.Fill(milestones.TitleOf(order.Then)))
            : first <= day ? (RuleStanding.Holds, texts.InOrder.Fill(milestones.TitleOf(order.First), milestones.TitleOf(order.Then)))
            : (RuleStanding.Broken, texts.OutOfOrder.Fill(milestones.TitleOf(order.First), milestones.TitleOf(order.Then), day));
        return new ProcessFinding(rule.Id, null, found, rule.Severity, message, rule.Source);
    }

    private IEnumerable<ProcessFinding> Early(LevelStanding standing) =>
        from decision in standing.Decisions
        where decision.On is not null
        let early = standing.Outputs.Where(output => decision.Point.Needs.Contains(output.Output.Kind) && NotReadyOn(output, decision.On!.Value)).Select(output => output.Title).ToList()
        where early.Count > 0
        select new ProcessFinding(
            decision.Point.Id,
            standing.Level.Id,
            RuleStanding.Broken,
            Templates.Severity.Expected,
            texts.DecidedEarly.Fill(decision.Point.Id, decision.On!.Value, LocalTexts.Join(early)),
            standing.Level.Source);

    private static bool NotReadyOn(OutputStanding output, DateOnly day) => output.State switch
    {
        OutputState.NotNeeded => false,
        OutputState.Done => output.Document!.ReadyOn > day,
        _ => true,
    };
}
