using ImppOffice.Planning.Process;

namespace ImppOffice.Planning.Reviews;

/// <summary>Judges notes before they are recorded, and makes facts of them.</summary>
public static class ProcessNotes
{
    /// <summary>The note, or why it cannot be: the process has no such part, its day is still to come, a reason is missing.</summary>
    public static Result<ProcessNote> Judge(PlanningProcess process, ProcessNote note, DateOnly today) => note switch
    {
        DecisionTaken decision => process.Levels.SelectMany(level => level.DecisionPoints).Any(point => point.Id == decision.DecisionPoint) ? On(note, decision.On, today) : ReviewProblems.UnknownDecisionPoint(decision.DecisionPoint),
        TriggerNoted trigger => process.Triggers.Any(known => known.Id == trigger.Trigger) ? On(note, trigger.On, today) : ReviewProblems.UnknownProcessPart("trigger", trigger.Trigger),
        EventNoted happening => process.Events.Any(known => known.Id == happening.Happening) ? On(note, happening.On, today) : ReviewProblems.UnknownProcessPart("event", happening.Happening),
        NeedDecided need => Level(process, need.Level) is not { } level ? ReviewProblems.UnknownProcessPart("level", need.Level)
            : level.Outputs.Any(output => output.Kind == need.Kind && output.Condition is not null) ? note
            : ReviewProblems.UnknownProcessPart("output", need.Kind),
        TradeOffNoted known => Level(process, known.Level) is null ? ReviewProblems.UnknownProcessPart("level", known.Level)
            : string.IsNullOrWhiteSpace(known.Reason) ? ReviewProblems.ReasonMissing
            : note,
        _ => throw new InvalidOperationException($"{note.GetType().Name} is no note of the process."),
    };

    /// <summary>The facts of a mission with what its notes add.</summary>
    public static ProcessFacts Add(this ProcessFacts facts, IReadOnlyList<ProcessNote> notes) => facts with
    {
        Decisions = [.. facts.Decisions, .. notes.OfType<DecisionTaken>().Select(note => new DatedFact(note.DecisionPoint, note.On))],
        Triggers = [.. facts.Triggers, .. notes.OfType<TriggerNoted>().Select(note => new DatedFact(note.Trigger, note.On))],
        Events = [.. facts.Events, .. notes.OfType<EventNoted>().Select(note => new DatedFact(note.Happening, note.On))],
        Needs = [.. facts.Needs, .. notes.OfType<NeedDecided>().Select(note => new OutputNeed(note.Level, note.Kind, note.Needed))],
        TradeOffs = [.. facts.TradeOffs, .. notes.OfType<TradeOffNoted>().Select(note => new TradeOff(note.Level, note.Reason))],
    };

    private static Result<ProcessNote> On(ProcessNote note, DateOnly day, DateOnly today) => day > today ? ReviewProblems.DayToCome(day) : note;

    private static Level? Level(PlanningProcess process, string id) => process.Levels.FirstOrDefault(level => level.Id == id);
}
