using ImppOffice.Planning.Checks;
using ImppOffice.Planning.Consistency.Linking;
using ImppOffice.Planning.Process;

namespace ImppOffice.Planning.Consistency.Runs;

/// <summary>The documents of a mission on a day, with what persons decided about them.</summary>
public sealed record MissionDocuments
{
    /// <summary>The mission's name.</summary>
    public required string Mission { get; init; }

    /// <summary>The day for which it is judged: decisions end on a day.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>One version of each document, in any order.</summary>
    public required IReadOnlyList<LinkedDocument> Documents { get; init; }

    /// <summary>What persons decided.</summary>
    public DecisionBook Decisions { get; init; } = DecisionBook.Empty;

    /// <summary>Where the mission stands in the process; null where nobody keeps that, and the rules of the process are not assessed.</summary>
    public ProcessStanding? Standing { get; init; }

    /// <summary>What could not be read at all, and so was not assessed.</summary>
    public IReadOnlyList<NotAssessed> Unread { get; init; } = [];
}
