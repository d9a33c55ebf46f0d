using ImppOffice.Api.Missions;
using ImppOffice.Planning.Process;
using ImppOffice.Planning.Templates;

namespace ImppOffice.Api.Http.Reviews;

/// <summary>Where a mission stands in the process, in one language.</summary>
/// <param name="Mission">The mission's id.</param>
/// <param name="Today">The day it is told for.</param>
/// <param name="Triggers">What set the process going.</param>
/// <param name="Levels">Every level in order.</param>
/// <param name="Findings">What the rules of the process say.</param>
/// <param name="Table">The same as a table, which says all that the picture shows.</param>
/// <param name="Notes">What was noted and no document tells, in that order.</param>
/// <param name="KnownTriggers">The triggers that can be noted.</param>
/// <param name="KnownEvents">The events that can be noted.</param>
public sealed record ProcessView(
    string Mission,
    DateOnly Today,
    IReadOnlyList<DatedFact> Triggers,
    IReadOnlyList<LevelView> Levels,
    IReadOnlyList<ProcessFindingView> Findings,
    ProcessTable Table,
    IReadOnlyList<ProcessNoteView> Notes,
    IReadOnlyList<ProcessPartView> KnownTriggers,
    IReadOnlyList<ProcessPartView> KnownEvents)
{
    public static ProcessView Of(MissionProcess process, string language) => new(
        process.Mission.Id.Value,
        process.Standing.Today,
        process.Standing.Triggers,
        [.. process.Standing.Levels.Select(level => LevelView.Of(level, language))],
        [.. process.Standing.Findings.Select(finding => new ProcessFindingView(finding.Rule, finding.Level, finding.Standing, finding.Severity, finding.Message.In(language), finding.Source.ToString()))],
        ProcessTable.Of(process.Standing, process.Knowledge.Process.Texts, language),
        [.. process.Notes.Select(note => ProcessNoteView.Of(note, process, language))],
        [.. process.Knowledge.Process.Triggers.Select(trigger => new ProcessPartView(trigger.Id, trigger.Title.In(language)))],
        [.. process.Knowledge.Process.Events.Select(happening => new ProcessPartView(happening.Id, happening.Title.In(language)))]);
}

/// <summary>A level, and where the mission stands in it.</summary>
public sealed record LevelView
{
    public required string Id { get; init; }

    public required string Title { get; init; }

    /// <summary>The body that leads.</summary>
    public required string Lead { get; init; }

    public required LevelState State { get; init; }

    public DateOnly? BegunOn { get; init; }

    public DateOnly? EndedOn { get; init; }

    /// <summary>Weeks used; null where that cannot be told.</summary>
    public decimal? WeeksUsed { get; init; }

    public int? MinimumWeeks { get; init; }

    public int? DesirableWeeks { get; init; }

    public required IReadOnlyList<OutputView> Outputs { get; init; }

    public required IReadOnlyList<DecisionView> Decisions { get; init; }

    public static LevelView Of(LevelStanding standing, string language) => new()
    {
        Id = standing.Level.Id,
        Title = standing.Level.Title.In(language),
        Lead = standing.Level.Lead.In(language),
        State = standing.State,
        BegunOn = standing.BegunOn,
        EndedOn = standing.EndedOn,
        WeeksUsed = standing.Time?.Weeks,
        MinimumWeeks = standing.Level.MinimumWeeks,
        DesirableWeeks = standing.Level.DesirableWeeks,
        Outputs = [.. standing.Outputs.Select(output => new OutputView(output.Output.Kind, output.Title.In(language), output.State, output.Document?.Name, output.On, output.Output.Condition?.In(language)))],
        Decisions = [.. standing.Decisions.Select(decision => new DecisionView(decision.Point.Id, decision.Point.Title.In(language), decision.Point.DecidedBy.In(language), decision.State, decision.On, [.. decision.Missing.Select(missing => missing.In(language))]))],
    };
}

/// <summary>An output of a level.</summary>
public sealed record OutputView(string Kind, string Title, OutputState State, string? Document, DateOnly? On, string? Condition);

/// <summary>A decision point.</summary>
public sealed record DecisionView(string Id, string Title, string DecidedBy, DecisionState State, DateOnly? On, IReadOnlyList<string> Missing);

/// <summary>What a rule of the process says.</summary>
public sealed record ProcessFindingView(string Rule, string? Level, RuleStanding Standing, Severity Severity, string Message, string Source);
