using ImppOffice.Planning.Documents;
using ImppOffice.Planning.Templates;

namespace ImppOffice.Planning.Process;

/// <summary>Where a mission stands in the planning process.</summary>
/// <param name="Today">The day it is told for.</param>
/// <param name="Triggers">The triggers that came about, by day.</param>
/// <param name="Levels">Every level in order.</param>
/// <param name="Findings">What the rules of the process say.</param>
public sealed record ProcessStanding(
    DateOnly Today,
    IReadOnlyList<DatedFact> Triggers,
    IReadOnlyList<LevelStanding> Levels,
    IReadOnlyList<ProcessFinding> Findings);

/// <summary>Where a mission stands in one level.</summary>
/// <param name="Level">The level.</param>
/// <param name="State">Whether it is ahead, under way or done.</param>
/// <param name="BegunOn">The day of its start milestone; null where that did not come about.</param>
/// <param name="EndedOn">The day of its end milestone, or null.</param>
/// <param name="Time">The time used, null where it cannot be told.</param>
/// <param name="Outputs">Its outputs in the order of process.json.</param>
/// <param name="Decisions">Its decision points in the order of process.json.</param>
public sealed record LevelStanding(
    Level Level,
    LevelState State,
    DateOnly? BegunOn,
    DateOnly? EndedOn,
    LevelTime? Time,
    IReadOnlyList<OutputStanding> Outputs,
    IReadOnlyList<DecisionStanding> Decisions);

/// <summary>Whether a level is ahead, under way or done.</summary>
public enum LevelState
{
    Ahead,
    UnderWay,
    Done,
}

/// <summary>The time a level, or the document its time frame is for, has taken.</summary>
/// <param name="From">The first day.</param>
/// <param name="To">The last day; today while it goes on.</param>
/// <param name="Ended">True where it goes on no longer.</param>
public sealed record LevelTime(DateOnly From, DateOnly To, bool Ended)
{
    private const int DaysOfWeek = 7;

    /// <summary>Days from the first to the last.</summary>
    public int Days => To.DayNumber - From.DayNumber;

    /// <summary>The same in weeks, to one decimal.</summary>
    public decimal Weeks => Math.Round((decimal)Days / DaysOfWeek, 1);

    internal bool ShorterThan(int weeks) => Days < weeks * DaysOfWeek;

    internal bool LongerThan(int weeks) => Days > weeks * DaysOfWeek;
}

/// <summary>How far an output of a level is.</summary>
/// <param name="Output">What the level asks for.</param>
/// <param name="Title">The title of its kind.</param>
/// <param name="State">How far it is.</param>
/// <param name="Document">The document that stands for it, the newest where there are several; null where there is none.</param>
public sealed record OutputStanding(Output Output, LocalText Title, OutputState State, PlannedDocument? Document)
{
    /// <summary>The day it was done, or else begun; null for one that is not begun.</summary>
    public DateOnly? On => State == OutputState.Done ? Document?.ReadyOn ?? Document?.BegunOn : Document?.BegunOn;
}

/// <summary>How far an output is.</summary>
public enum OutputState
{
    NotNeeded,

    /// <summary>It is needed under a condition of which nobody said whether it holds.</summary>
    Undecided,
    NotBegun,
    Begun,

    /// <summary>Approved; cleared is enough where the level asks for a draft.</summary>
    Done,
}

/// <summary>Whether a decision point was taken.</summary>
/// <param name="Point">The decision point.</param>
/// <param name="State">Where it stands.</param>
/// <param name="On">The day it was taken, or null.</param>
/// <param name="Missing">The titles of the outputs that it needs and that are not done.</param>
public sealed record DecisionStanding(DecisionPoint Point, DecisionState State, DateOnly? On, IReadOnlyList<LocalText> Missing);

/// <summary>Where a decision point stands.</summary>
public enum DecisionState
{
    Ahead,

    /// <summary>Its level is under way and all it needs is done.</summary>
    Due,

    /// <summary>Not recorded, though a later level is under way.</summary>
    Missed,
    Taken,
}

/// <summary>What a rule of the process says of a mission.</summary>
/// <param name="Rule">The id of the rule, or of the decision point.</param>
/// <param name="Level">The level concerned, or null.</param>
/// <param name="Standing">Whether it holds.</param>
/// <param name="Severity">How much it weighs.</param>
/// <param name="Message">What was found, in words.</param>
/// <param name="Source">Where the demand comes from.</param>
public sealed record ProcessFinding(string Rule, string? Level, RuleStanding Standing, Severity Severity, LocalText Message, Source Source);

/// <summary>Whether a rule of the process holds.</summary>
public enum RuleStanding
{
    Holds,

    /// <summary>Nothing came about yet by which it could be judged.</summary>
    Open,

    /// <summary>Worth knowing, and no obstacle.</summary>
    Information,
    Broken,
}
