using System.Text.Json.Serialization;
using ImppOffice.Planning.Templates;

namespace ImppOffice.Planning.Process;

/// <summary>The Integrated Mission Planning Process (process.json): what triggers it, its stages and its levels.</summary>
public sealed record PlanningProcess
{
    /// <summary>The JSON schema that gives authors completion; not read.</summary>
    [JsonPropertyName("$schema")]
    public string? Schema { get; init; }

    public required IReadOnlyList<Trigger> Triggers { get; init; }

    /// <summary>What happens to the mission outside its documents and decisions and moves the process on.</summary>
    public required IReadOnlyList<ProcessEvent> Events { get; init; }

    public required IReadOnlyList<Stage> Stages { get; init; }

    /// <summary>The words in which a mission's standing is told.</summary>
    public required ProcessTexts Texts { get; init; }

    /// <summary>Rules that hold across levels.</summary>
    public required IReadOnlyList<ProcessRule> Rules { get; init; }

    /// <summary>Every level in order.</summary>
    [JsonIgnore]
    public IEnumerable<Level> Levels => Stages.SelectMany(stage => stage.Levels);

    /// <summary>The level with an id or an alias, such as "1.2", "Level 2" or "Level II"; null where there is none.</summary>
    public Level? FindLevel(string name) =>
        Levels.FirstOrDefault(level => level.Id == name || level.Aliases.Contains(name, StringComparer.OrdinalIgnoreCase));
}

/// <summary>What can set the process going.</summary>
public sealed record Trigger
{
    public required string Id { get; init; }

    public required LocalText Title { get; init; }

    public required Source Source { get; init; }
}

/// <summary>Something that happens to the mission outside its documents and decisions.</summary>
public sealed record ProcessEvent
{
    public required string Id { get; init; }

    public required LocalText Title { get; init; }

    public required Source Source { get; init; }
}

/// <summary>A stage of the process.</summary>
public sealed record Stage
{
    /// <summary>1 to 3.</summary>
    public required int Number { get; init; }

    public required LocalText Title { get; init; }

    public required IReadOnlyList<Level> Levels { get; init; }
}

/// <summary>A level of the process.</summary>
public sealed record Level
{
    /// <summary>"1.1" to "3.2".</summary>
    public required string Id { get; init; }

    /// <summary>The other ways the guidelines number it, such as "Level 1" and "Level I".</summary>
    public required IReadOnlyList<string> Aliases { get; init; }

    public required LocalText Title { get; init; }

    public required LocalText Objective { get; init; }

    /// <summary>The body that leads.</summary>
    public required LocalText Lead { get; init; }

    /// <summary>When it begins and ends.</summary>
    public required LocalText Begins { get; init; }

    public required LocalText Ends { get; init; }

    /// <summary>By what it is known to have begun.</summary>
    public required Milestone Start { get; init; }

    /// <summary>By what it is known to have ended.</summary>
    public required Milestone End { get; init; }

    /// <summary>The least time it needs in weeks, where the guidelines name one.</summary>
    public int? MinimumWeeks { get; init; }

    /// <summary>The time it should have in weeks, where the guidelines name one.</summary>
    public int? DesirableWeeks { get; init; }

    /// <summary>The kind whose making the time frame is for, where it is not for the level as a whole.</summary>
    public string? TimeOf { get; init; }

    /// <summary>The event until which no time is too long, where there is one.</summary>
    public string? DesirableUntil { get; init; }

    /// <summary>What qualifies the time frame.</summary>
    public LocalText? TimeNote { get; init; }

    public required IReadOnlyList<Output> Outputs { get; init; }

    public required IReadOnlyList<DecisionPoint> DecisionPoints { get; init; }

    public required Source Source { get; init; }
}

/// <summary>A document that a level brings forth.</summary>
public sealed record Output
{
    /// <summary>The document kind.</summary>
    public required string Kind { get; init; }

    /// <summary>"draft", "final" or "revised", where the level asks for a certain state.</summary>
    public string? State { get; init; }

    /// <summary>When it is needed at all, where it is not always.</summary>
    public LocalText? Condition { get; init; }
}

/// <summary>A decision that ends a level or starts another.</summary>
public sealed record DecisionPoint
{
    public required string Id { get; init; }

    public required LocalText Title { get; init; }

    /// <summary>Who decides.</summary>
    public required LocalText DecidedBy { get; init; }

    /// <summary>The kind whose approval is this decision, where there is one.</summary>
    public string? TakenWith { get; init; }

    /// <summary>True where the process may go on without it.</summary>
    public bool Optional { get; init; }

    /// <summary>The kinds that must be complete for it.</summary>
    public required IReadOnlyList<string> Needs { get; init; }
}

/// <summary>A rule that holds across levels.</summary>
public sealed record ProcessRule
{
    public required string Id { get; init; }

    public required LocalText Statement { get; init; }

    public required Severity Severity { get; init; }

    /// <summary>What must come before what, where the rule is one of order.</summary>
    public MilestoneOrder? Order { get; init; }

    public required Source Source { get; init; }
}

/// <summary>Something with a day in the life of a mission: exactly one of the three is named.</summary>
/// <param name="Decision">The id of a decision point that is taken.</param>
/// <param name="Approved">The kind of a document that is approved.</param>
/// <param name="Event">The id of an event that happens.</param>
public sealed record Milestone(string? Decision = null, string? Approved = null, string? Event = null);

/// <summary>What must come before what.</summary>
public sealed record MilestoneOrder(Milestone First, Milestone Then);
