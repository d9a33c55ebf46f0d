using ImppOffice.Planning.Documents;

namespace ImppOffice.Planning.Process;

/// <summary>What is known of a mission's planning on a day.</summary>
/// <param name="Today">The day.</param>
public sealed record ProcessFacts(DateOnly Today)
{
    public IReadOnlyList<PlannedDocument> Documents { get; init; } = [];

    /// <summary>Decision points taken; of one taken again the latest day counts.</summary>
    public IReadOnlyList<DatedFact> Decisions { get; init; } = [];

    /// <summary>Triggers that came about, by their ids in process.json.</summary>
    public IReadOnlyList<DatedFact> Triggers { get; init; } = [];

    /// <summary>Events that happened, by their ids in process.json.</summary>
    public IReadOnlyList<DatedFact> Events { get; init; } = [];

    /// <summary>Whether outputs under a condition are needed; one that is not named is undecided.</summary>
    public IReadOnlyList<OutputNeed> Needs { get; init; } = [];

    /// <summary>What was given up for speed, for levels planned in less than their minimum time.</summary>
    public IReadOnlyList<TradeOff> TradeOffs { get; init; } = [];
}

/// <summary>A document of the mission.</summary>
/// <param name="Name">How it is called.</param>
/// <param name="Kind">Its kind.</param>
/// <param name="State">Where it stands.</param>
/// <param name="BegunOn">The day of its first version.</param>
/// <param name="ReadyOn">The day it was approved, or was cleared where it is not approved; null before.</param>
/// <param name="Level">The level it is for, where its kind belongs to several; null leaves that to its dates.</param>
public sealed record PlannedDocument(string Name, string Kind, DocumentState State, DateOnly BegunOn, DateOnly? ReadyOn = null, string? Level = null);

/// <summary>Something known by its id that came about on a day.</summary>
public sealed record DatedFact(string Id, DateOnly On);

/// <summary>Whether an output under a condition is needed.</summary>
public sealed record OutputNeed(string Level, string Kind, bool Needed);

/// <summary>What was given up to plan a level in less than its minimum time.</summary>
public sealed record TradeOff(string Level, string Reason);
