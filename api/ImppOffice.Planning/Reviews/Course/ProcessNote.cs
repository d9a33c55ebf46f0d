using System.Text.Json.Serialization;

namespace ImppOffice.Planning.Reviews;

/// <summary>Something noted of a mission's course through the process that no document tells.</summary>
/// <param name="By">Who noted it.</param>
/// <param name="At">When.</param>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "event", UnknownDerivedTypeHandling = JsonUnknownDerivedTypeHandling.FailSerialization)]
[JsonDerivedType(typeof(DecisionTaken), "decision-taken")]
[JsonDerivedType(typeof(TriggerNoted), "trigger-noted")]
[JsonDerivedType(typeof(EventNoted), "event-noted")]
[JsonDerivedType(typeof(NeedDecided), "need-decided")]
[JsonDerivedType(typeof(TradeOffNoted), "trade-off-noted")]
public abstract record ProcessNote(string By, DateTimeOffset At);

/// <summary>A decision point was taken apart from an approval.</summary>
public sealed record DecisionTaken(string DecisionPoint, DateOnly On, string? Comment, string By, DateTimeOffset At) : ProcessNote(By, At);

/// <summary>A trigger of the process came about.</summary>
public sealed record TriggerNoted(string Trigger, DateOnly On, string By, DateTimeOffset At) : ProcessNote(By, At);

/// <summary>An event of the process happened.</summary>
public sealed record EventNoted(string Happening, DateOnly On, string By, DateTimeOffset At) : ProcessNote(By, At);

/// <summary>It was decided whether an output under a condition is needed.</summary>
public sealed record NeedDecided(string Level, string Kind, bool Needed, string By, DateTimeOffset At) : ProcessNote(By, At);

/// <summary>It was said what was given up to plan a level in less than its minimum time.</summary>
public sealed record TradeOffNoted(string Level, string Reason, string By, DateTimeOffset At) : ProcessNote(By, At);
