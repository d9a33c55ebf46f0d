using System.Text.Json.Serialization;
using ImppOffice.Planning.Checks;
using ImppOffice.Planning.Consistency.Matching;
using ImppOffice.Planning.Templates;

namespace ImppOffice.Planning.Consistency.Runs;

/// <summary>The outcome of a relation between documents.</summary>
public sealed record ConsistencyFinding
{
    /// <summary>The same over reports as long as it is about the same items.</summary>
    public required string Id { get; init; }

    /// <summary>The relation's id, or that of a rule of the process.</summary>
    public required string Relation { get; init; }

    public required Outcome Outcome { get; init; }

    public required Severity Severity { get; init; }

    /// <summary>What the relation asks.</summary>
    public required string Message { get; init; }

    /// <summary>What was found, in particular.</summary>
    public required string Reason { get; init; }

    /// <summary>What would settle it.</summary>
    public required string Hint { get; init; }

    /// <summary>Where the demand comes from.</summary>
    public required string Source { get; init; }

    /// <summary>The items it is about.</summary>
    public required IReadOnlyList<string> Items { get; init; }

    /// <summary>Where: what must be agreed with first, what must agree last.</summary>
    public required IReadOnlyList<ReportedPlace> Places { get; init; }

    /// <summary>The two texts with what differs, or null.</summary>
    public Difference? Difference { get; init; }

    /// <summary>The hashes of the texts it rests on.</summary>
    public required IReadOnlyList<string> Texts { get; init; }

    /// <summary>The decision that what is found is on purpose, where one holds; else null.</summary>
    public SettledBy? SettledBy { get; init; }

    /// <summary>True where it asks for something: not met, or a person must look.</summary>
    [JsonIgnore]
    public bool IsOpen => Outcome is Outcome.NotMet or Outcome.NeedsReview;

    /// <summary>True where it asks for something that nobody settled.</summary>
    [JsonIgnore]
    public bool Counts => IsOpen && SettledBy is null;
}

/// <summary>A decision that a difference is on purpose.</summary>
/// <param name="Reason">Why.</param>
/// <param name="By">Who decided it.</param>
/// <param name="Until">The last day on which it holds.</param>
public sealed record SettledBy(string Reason, string By, DateOnly Until);
