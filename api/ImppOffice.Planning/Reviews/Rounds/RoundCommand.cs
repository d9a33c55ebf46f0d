using ImppOffice.Planning.Library;

namespace ImppOffice.Planning.Reviews;

/// <summary>Something somebody asks of a round.</summary>
/// <param name="Act">What it comes to.</param>
/// <param name="By">The name the person signs in with.</param>
public abstract record RoundCommand(RoundAct Act, string By);

/// <summary>Opens a round on a version.</summary>
public sealed record OpenRound(ReviewRoundId Round, DocumentId Document, VersionNumber Version, string By) : RoundCommand(RoundAct.Open, By)
{
    /// <summary>How the round is called, such as "First circulation"; null where it has no name.</summary>
    public string? Name { get; init; }

    /// <summary>Until when answers are taken.</summary>
    public required DateTimeOffset Deadline { get; init; }

    /// <summary>Who is asked; at least one.</summary>
    public required IReadOnlyList<Reviewer> Reviewers { get; init; }

    /// <summary>What silence at the deadline counts as.</summary>
    public required Silence Silence { get; init; }

    /// <summary>How many days before the deadline reminders are due.</summary>
    public IReadOnlyList<int> ReminderDays { get; init; } = [3, 1];

    /// <summary>Why the round opens without some of the branches; needed where any is missing.</summary>
    public string? MissingBranchesReason { get; init; }
}

/// <summary>Answers for a branch, or changes the answer. Only the reviewer does.</summary>
public sealed record AnswerRound(Reviewer Reviewer, Clearance Clearance, string? Comment) : RoundCommand(RoundAct.Answer, Reviewer.Person);

/// <summary>Notes that reviewers were reminded.</summary>
public sealed record NoteReminders(IReadOnlyList<Reviewer> Reviewers, string By) : RoundCommand(RoundAct.Remind, By);

/// <summary>Gives a round more time, also after its deadline.</summary>
public sealed record ExtendRound(DateTimeOffset Deadline, string Reason, string By) : RoundCommand(RoundAct.Extend, By);

/// <summary>Ends a round: after its deadline, or before once everybody has answered.</summary>
public sealed record CloseRound(string By) : RoundCommand(RoundAct.Close, By);

/// <summary>Calls a round off.</summary>
public sealed record WithdrawRound(string Reason, string By) : RoundCommand(RoundAct.Withdraw, By);
