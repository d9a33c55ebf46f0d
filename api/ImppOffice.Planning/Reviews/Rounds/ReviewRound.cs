using ImppOffice.Planning.Library;
using ImppOffice.Planning.Missions;

namespace ImppOffice.Planning.Reviews;

/// <summary>A review of one version by the branches of the task force, as its events tell it.</summary>
public sealed record ReviewRound
{
    /// <summary>Before anything happened.</summary>
    public static ReviewRound NotOpened { get; } = new();

    public ReviewRoundId Id { get; init; }

    public string? Name { get; init; }

    public DocumentId Document { get; init; }

    public VersionNumber Version { get; init; }

    public DateTimeOffset OpenedAt { get; init; }

    public DateTimeOffset Deadline { get; init; }

    public IReadOnlyList<Reviewer> Reviewers { get; init; } = [];

    public Silence Silence { get; init; }

    public IReadOnlyList<int> ReminderDays { get; init; } = [];

    /// <summary>Branches without a reviewer when it was opened.</summary>
    public IReadOnlyList<Branch> MissingBranches { get; init; } = [];

    public string? MissingBranchesReason { get; init; }

    /// <summary>Every answer ever given, in order; the last of a reviewer counts.</summary>
    public IReadOnlyList<Answer> History { get; init; } = [];

    /// <summary>When each reviewer was reminded.</summary>
    public IReadOnlyList<Reminder> Reminders { get; init; } = [];

    /// <summary>How it ended; null while it goes on or where it was withdrawn.</summary>
    public Clearance? Outcome { get; init; }

    public DateTimeOffset? EndedAt { get; init; }

    public string? WithdrawnReason { get; init; }

    /// <summary>The answers that count, in the order of the reviewers.</summary>
    public IEnumerable<Answer> Answers => Reviewers.Select(AnswerOf).OfType<Answer>();

    /// <summary>Who has not answered.</summary>
    public IEnumerable<Reviewer> Silent => Reviewers.Where(reviewer => AnswerOf(reviewer) is null);

    /// <summary>The answer of a reviewer that counts, or null.</summary>
    public Answer? AnswerOf(Reviewer reviewer) => History.LastOrDefault(answer => answer.Reviewer == reviewer);

    /// <summary>Where it stands at a time; an answer at the very deadline is in time.</summary>
    public RoundStanding StandingAt(DateTimeOffset now) =>
        OpenedAt == default ? RoundStanding.NotOpened
        : WithdrawnReason is not null ? RoundStanding.Withdrawn
        : EndedAt is not null ? RoundStanding.Closed
        : now > Deadline ? RoundStanding.Overdue
        : RoundStanding.Open;

    /// <summary>The round that events tell, in order.</summary>
    public static ReviewRound Of(IEnumerable<RoundEvent> events) => events.Aggregate(NotOpened, (round, happened) => round.After(happened));

    /// <summary>The round after an event. Events were decided when they happened and are not judged again.</summary>
    public ReviewRound After(RoundEvent happened) => happened switch
    {
        RoundOpened opened => Open(opened),
        RoundAnswered answered => this with { History = [.. History, new Answer(new Reviewer(answered.By, answered.Branch), answered.Clearance, answered.Comment, answered.At)] },
        RemindersNoted noted => this with { Reminders = [.. Reminders, .. noted.Reviewers.Select(reviewer => new Reminder(reviewer, noted.At))] },
        RoundExtended extended => this with { Deadline = extended.Deadline },
        RoundClosed closed => this with { Outcome = closed.Outcome, EndedAt = closed.At },
        RoundWithdrawn withdrawn => this with { WithdrawnReason = withdrawn.Reason, EndedAt = withdrawn.At },
        _ => throw new InvalidOperationException($"{happened.GetType().Name} is no event of a round."),
    };

    private static ReviewRound Open(RoundOpened opened) => new()
    {
        Id = opened.Round,
        Name = opened.Name,
        Document = opened.Document,
        Version = opened.Version,
        OpenedAt = opened.At,
        Deadline = opened.Deadline,
        Reviewers = opened.Reviewers,
        Silence = opened.Silence,
        ReminderDays = opened.ReminderDays,
        MissingBranches = opened.MissingBranches,
        MissingBranchesReason = opened.MissingBranchesReason,
    };
}

/// <summary>That a reviewer was reminded.</summary>
public sealed record Reminder(Reviewer Reviewer, DateTimeOffset At);
