using ImppOffice.Planning.Templates;

namespace ImppOffice.Planning.Process;

/// <summary>Tells where a mission stands in the planning process. Pure: the same facts give the same standing.</summary>
public sealed class StandingJudge(PlanningProcess process, TemplateLibrary library)
{
    private readonly Dictionary<string, LocalText> titles = library.Templates.ToDictionary(template => template.Kind, template => template.Title, StringComparer.Ordinal);

    /// <summary>The standing on the day of the facts; what is dated later is left out.</summary>
    public ProcessStanding Judge(ProcessFacts facts)
    {
        var milestones = new Milestones(process, facts, titles);
        var outputs = new OutputsOfLevels(process, facts, milestones, titles);
        var levels = new List<LevelStanding>();
        foreach (var level in process.Levels.Reverse())
        {
            levels.Insert(0, Judge(level, outputs.Of(level), milestones, facts, laterBegun: levels.Exists(later => later.State != LevelState.Ahead)));
        }

        var triggers = facts.Triggers.Where(trigger => trigger.On <= facts.Today).OrderBy(trigger => trigger.On).ToList();
        return new ProcessStanding(facts.Today, triggers, levels, new ProcessRules(process, facts, milestones).Judge(levels));
    }

    private LevelStanding Judge(Level level, IReadOnlyList<OutputStanding> outputs, Milestones milestones, ProcessFacts facts, bool laterBegun)
    {
        var begun = milestones.DayOf(level.Start);
        var ended = milestones.DayOf(level.End);
        var decided = level.DecisionPoints.Any(point => milestones.DayOfDecision(point.Id) is not null);
        var state = ended is not null ? LevelState.Done
            : begun is not null || decided || outputs.Any(output => output.Document is not null) || (facts.Triggers.Count > 0 && level == process.Levels.First()) ? LevelState.UnderWay
            : LevelState.Ahead;
        var time = Time(level, outputs, begun, ended, facts.Today);
        return new LevelStanding(level, state, begun, ended, time, outputs, [.. level.DecisionPoints.Select(point => Judge(point, outputs, milestones, state, laterBegun))]);
    }

    private static LevelTime? Time(Level level, IReadOnlyList<OutputStanding> outputs, DateOnly? begun, DateOnly? ended, DateOnly today)
    {
        if (level.TimeOf is { } kind)
        {
            var output = outputs.First(output => output.Output.Kind == kind);
            (begun, ended) = (output.Document?.BegunOn, output.State == OutputState.Done ? output.Document?.ReadyOn : null);
        }

        return begun is { } from && (ended ?? today) >= from ? new LevelTime(from, ended ?? today, ended is not null) : null;
    }

    private static DecisionStanding Judge(DecisionPoint point, IReadOnlyList<OutputStanding> outputs, Milestones milestones, LevelState level, bool laterBegun)
    {
        var on = milestones.DayOfDecision(point.Id);
        var missing = outputs.Where(output => point.Needs.Contains(output.Output.Kind) && output.State is not (OutputState.Done or OutputState.NotNeeded)).Select(output => output.Title).ToList();
        var state = on is not null ? DecisionState.Taken
            : laterBegun && level == LevelState.Done && !point.Optional ? DecisionState.Missed
            : level != LevelState.Ahead && missing.Count == 0 ? DecisionState.Due
            : DecisionState.Ahead;
        return new DecisionStanding(point, state, on, missing);
    }
}
