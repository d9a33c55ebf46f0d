using ImppOffice.Api.Reviews;
using ImppOffice.Planning.Missions;
using ImppOffice.Planning.Reviews;
using ImppOffice.Planning.Templates;

namespace ImppOffice.Api.Http.Reviews;

/// <summary>A review round as it is told.</summary>
public sealed record RoundView
{
    public required string Id { get; init; }

    public required string Document { get; init; }

    public required string Mission { get; init; }

    public required string Version { get; init; }

    public string? Name { get; init; }

    /// <summary>Open, overdue (its deadline passed and nobody closed it), closed or withdrawn.</summary>
    public required RoundStanding State { get; init; }

    public required DateTimeOffset Opened { get; init; }

    public required string OpenedBy { get; init; }

    public required DateTimeOffset Deadline { get; init; }

    public required Silence Silence { get; init; }

    public required IReadOnlyList<ReviewerView> Reviewers { get; init; }

    /// <summary>PR-3, where branches have no reviewer.</summary>
    public required IReadOnlyList<RoundFinding> Findings { get; init; }

    /// <summary>Who is to be reminded now.</summary>
    public required IReadOnlyList<ReminderView> Reminders { get; init; }

    /// <summary>What all answers come to; null while it goes on or where it was withdrawn.</summary>
    public Clearance? Outcome { get; init; }

    public DateTimeOffset? Ended { get; init; }

    /// <summary>Why it was withdrawn.</summary>
    public string? Reason { get; init; }

    public required IReadOnlyList<HappenedView> History { get; init; }

    public required string ETag { get; init; }

    public static RoundView Of(RecordedRound recorded, RoundWords words, DateTimeOffset now)
    {
        var round = recorded.Round;
        return new RoundView
        {
            Id = round.Id.Value,
            Document = round.Document.Value,
            Mission = recorded.Document.Mission.Value,
            Version = round.Version.ToString(),
            Name = round.Name,
            State = round.StandingAt(now),
            Opened = round.OpenedAt,
            OpenedBy = recorded.Recorded.Events[0].By,
            Deadline = round.Deadline,
            Silence = round.Silence,
            Reviewers = [.. round.Reviewers.Select(reviewer => ReviewerView.Of(reviewer, round.AnswerOf(reviewer)))],
            Findings = round.MissingBranches.Count == 0 ? [] : [words.Missing(round)],
            Reminders = [.. RoundDecisions.RemindersDue(round, now).Select(reviewer => new ReminderView(reviewer.Branch, reviewer.Person, DueSince(round, now)))],
            Outcome = round.Outcome,
            Ended = round.EndedAt,
            Reason = round.WithdrawnReason,
            History = [.. recorded.Recorded.Events.Select(happened => words.Tell(happened))],
            ETag = recorded.ETag,
        };
    }

    private static DateTimeOffset DueSince(ReviewRound round, DateTimeOffset now) =>
        round.ReminderDays.Select(days => round.Deadline - TimeSpan.FromDays(days)).Where(day => day <= now && day > round.OpenedAt).Max();
}

/// <summary>Somebody who is asked, with the answer that counts.</summary>
public sealed record ReviewerView(Branch Branch, string User, Clearance? Answer, string? Comment, DateTimeOffset? At, bool Silent)
{
    public static ReviewerView Of(Reviewer reviewer, Answer? answer) =>
        new(reviewer.Branch, reviewer.Person, answer?.Clearance, answer?.Comment, answer?.At, answer is null);
}

/// <summary>What a rule of the process finds wrong with a round.</summary>
public sealed record RoundFinding(string Requirement, Severity Severity, string Message, string Statement, string Source, IReadOnlyList<Branch> Branches, string? Reason);

/// <summary>Somebody who is to be reminded.</summary>
public sealed record ReminderView(Branch Branch, string User, DateTimeOffset DueSince);

/// <summary>Something that happened, in plain words.</summary>
/// <param name="What">Its stable name in kebab case.</param>
/// <param name="Who">Who did it.</param>
/// <param name="When">When.</param>
/// <param name="Text">What it was, in words.</param>
/// <param name="Version">The version it is about, or null.</param>
/// <param name="Round">The round it is about, or null.</param>
/// <param name="Comment">What was said with it, or null.</param>
public sealed record HappenedView(string What, string Who, DateTimeOffset When, string Text, string? Version = null, string? Round = null, string? Comment = null);
