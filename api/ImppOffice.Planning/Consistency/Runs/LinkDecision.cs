using System.Text.Json.Serialization;

namespace ImppOffice.Planning.Consistency.Runs;

/// <summary>Something a person decided about links or findings: an event of the stream <c>consistency/{mission}</c>.</summary>
/// <param name="By">Who did it.</param>
/// <param name="At">When.</param>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "event", UnknownDerivedTypeHandling = JsonUnknownDerivedTypeHandling.FailSerialization)]
[JsonDerivedType(typeof(LinkConfirmed), "link-confirmed")]
[JsonDerivedType(typeof(LinkRejected), "link-rejected")]
[JsonDerivedType(typeof(LinkReleased), "link-released")]
[JsonDerivedType(typeof(SuspicionCleared), "suspicion-cleared")]
[JsonDerivedType(typeof(DifferenceIntended), "difference-intended")]
[JsonDerivedType(typeof(DifferenceReopened), "difference-reopened")]
public abstract record LinkDecision(string By, DateTimeOffset At);

/// <summary>Two items are the same.</summary>
public sealed record LinkConfirmed(LinkEnds Ends, string? Note, string By, DateTimeOffset At) : LinkDecision(By, At);

/// <summary>Two items are not the same.</summary>
public sealed record LinkRejected(LinkEnds Ends, string? Note, string By, DateTimeOffset At) : LinkDecision(By, At);

/// <summary>What was confirmed or rejected is left to the texts again.</summary>
public sealed record LinkReleased(LinkEnds Ends, string By, DateTimeOffset At) : LinkDecision(By, At);

/// <summary>Somebody looked at a suspect link and found that the two agree; it holds for the texts as they were.</summary>
public sealed record SuspicionCleared(LinkEnds Ends, string Note, string FromHash, string ToHash, string By, DateTimeOffset At) : LinkDecision(By, At);

/// <summary>Two texts differ on purpose; it holds for the texts as they were, and no longer than until a day.</summary>
/// <param name="Finding">The id of the finding.</param>
/// <param name="Reason">Why.</param>
/// <param name="Until">The last day on which it holds.</param>
/// <param name="Texts">The hashes of the texts.</param>
/// <param name="By">Who decided it.</param>
/// <param name="At">When.</param>
public sealed record DifferenceIntended(string Finding, string Reason, DateOnly Until, IReadOnlyList<string> Texts, string By, DateTimeOffset At) : LinkDecision(By, At);

/// <summary>A difference is on purpose no longer.</summary>
public sealed record DifferenceReopened(string Finding, string By, DateTimeOffset At) : LinkDecision(By, At);
