using System.Text.Json.Serialization;
using ImppOffice.Planning.Library;
using ImppOffice.Planning.Missions;

namespace ImppOffice.Planning.Reviews;

/// <summary>Something that happened to a round.</summary>
/// <param name="By">Who did it.</param>
/// <param name="At">When.</param>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "event", UnknownDerivedTypeHandling = JsonUnknownDerivedTypeHandling.FailSerialization)]
[JsonDerivedType(typeof(RoundOpened), "round-opened")]
[JsonDerivedType(typeof(RoundAnswered), "round-answered")]
[JsonDerivedType(typeof(RemindersNoted), "reminders-noted")]
[JsonDerivedType(typeof(RoundExtended), "round-extended")]
[JsonDerivedType(typeof(RoundClosed), "round-closed")]
[JsonDerivedType(typeof(RoundWithdrawn), "round-withdrawn")]
public abstract record RoundEvent(string By, DateTimeOffset At);

/// <summary>A round was opened.</summary>
public sealed record RoundOpened(
    ReviewRoundId Round,
    DocumentId Document,
    VersionNumber Version,
    string? Name,
    DateTimeOffset Deadline,
    IReadOnlyList<Reviewer> Reviewers,
    Silence Silence,
    IReadOnlyList<int> ReminderDays,
    IReadOnlyList<Branch> MissingBranches,
    string? MissingBranchesReason,
    string By,
    DateTimeOffset At) : RoundEvent(By, At);

/// <summary>A reviewer answered, or changed the answer.</summary>
public sealed record RoundAnswered(Branch Branch, Clearance Clearance, string? Comment, string By, DateTimeOffset At) : RoundEvent(By, At);

/// <summary>Reviewers were reminded.</summary>
public sealed record RemindersNoted(IReadOnlyList<Reviewer> Reviewers, string By, DateTimeOffset At) : RoundEvent(By, At);

/// <summary>A round was given more time.</summary>
public sealed record RoundExtended(DateTimeOffset Deadline, string Reason, string By, DateTimeOffset At) : RoundEvent(By, At);

/// <summary>A round ended.</summary>
/// <param name="Outcome">What all answers, and silence, come to.</param>
/// <param name="Silent">Who did not answer.</param>
/// <param name="By">Who ended it.</param>
/// <param name="At">When.</param>
public sealed record RoundClosed(Clearance Outcome, IReadOnlyList<Reviewer> Silent, string By, DateTimeOffset At) : RoundEvent(By, At);

/// <summary>A round was called off.</summary>
public sealed record RoundWithdrawn(string Reason, string By, DateTimeOffset At) : RoundEvent(By, At);
