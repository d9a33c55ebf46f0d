using ImppOffice.Planning.Missions;

namespace ImppOffice.Planning.Reviews;

/// <summary>Decides what a command does to a round. Pure: the same round, command and time give the same event or problem.</summary>
public static class RoundDecisions
{
    /// <summary>The branches that take part in every round (PR-3).</summary>
    public static IReadOnlyList<Branch> NeededBranches { get; } = Enum.GetValues<Branch>();

    private static readonly TimeSpan ReminderDay = TimeSpan.FromDays(1);

    /// <summary>The branches without a reviewer: what PR-3 finds wrong with a list of reviewers.</summary>
    public static IReadOnlyList<Branch> MissingBranches(IEnumerable<Reviewer> reviewers) =>
        [.. NeededBranches.Except(reviewers.Select(reviewer => reviewer.Branch))];

    /// <summary>The reviewers to remind at a time: those who are silent and were not reminded since the last day on which reminders were due.</summary>
    public static IReadOnlyList<Reviewer> RemindersDue(ReviewRound round, DateTimeOffset now)
    {
        var due = round.ReminderDays.Select(days => round.Deadline - (ReminderDay * days)).Where(day => day <= now && day > round.OpenedAt).ToList();
        return round.StandingAt(now) != RoundStanding.Open || due.Count == 0
            ? []
            : [.. round.Silent.Where(reviewer => !round.Reminders.Any(reminder => reminder.Reviewer == reviewer && reminder.At >= due.Max()))];
    }

    /// <summary>The event that follows, or why there is none.</summary>
    public static Result<RoundEvent> Decide(ReviewRound round, RoundCommand command, DateTimeOffset now)
    {
        var standing = round.StandingAt(now);
        return RoundLife.After(standing, command.Act) is null ? ReviewProblems.RoundRefuses(standing, round.Deadline) : command switch
        {
            OpenRound open => Open(open, now),
            AnswerRound answer => Answer(round, answer, now),
            NoteReminders note => Remind(round, note, now),
            ExtendRound extend => Extend(round, extend, now),
            CloseRound close => Close(round, close, standing, now),
            WithdrawRound withdraw => string.IsNullOrWhiteSpace(withdraw.Reason) ? ReviewProblems.ReasonMissing : new RoundWithdrawn(withdraw.Reason.Trim(), withdraw.By, now),
            _ => throw new InvalidOperationException($"{command.GetType().Name} is no command to a round."),
        };
    }

    private static Result<RoundEvent> Open(OpenRound open, DateTimeOffset now)
    {
        var missing = MissingBranches(open.Reviewers);
        return open.Reviewers.Count == 0 ? ReviewProblems.NoReviewers
            : open.Reviewers.Distinct().Count() != open.Reviewers.Count ? ReviewProblems.ReviewerTwice
            : open.Deadline <= now ? ReviewProblems.DeadlineInThePast
            : open.ReminderDays.Any(days => days < 0) ? ReviewProblems.ReminderAfterDeadline
            : missing.Count > 0 && string.IsNullOrWhiteSpace(open.MissingBranchesReason) ? ReviewProblems.BranchesMissing(missing)
            : new RoundOpened(open.Round, open.Document, open.Version, open.Name, open.Deadline, open.Reviewers, open.Silence, open.ReminderDays, missing, missing.Count > 0 ? open.MissingBranchesReason!.Trim() : null, open.By, now);
    }

    private static Result<RoundEvent> Answer(ReviewRound round, AnswerRound answer, DateTimeOffset now) =>
        !round.Reviewers.Contains(answer.Reviewer) ? ReviewProblems.NotAReviewer(answer.Reviewer)
        : answer.Clearance != Clearance.Cleared && string.IsNullOrWhiteSpace(answer.Comment) ? ReviewProblems.AnswerWithoutComment
        : new RoundAnswered(answer.Reviewer.Branch, answer.Clearance, string.IsNullOrWhiteSpace(answer.Comment) ? null : answer.Comment.Trim(), answer.By, now);

    private static Result<RoundEvent> Remind(ReviewRound round, NoteReminders note, DateTimeOffset now) =>
        note.Reviewers.Count == 0 ? ReviewProblems.NoReviewers
        : note.Reviewers.FirstOrDefault(reviewer => !round.Reviewers.Contains(reviewer)) is { } stranger ? ReviewProblems.NotAReviewer(stranger)
        : new RemindersNoted(note.Reviewers, note.By, now);

    private static Result<RoundEvent> Extend(ReviewRound round, ExtendRound extend, DateTimeOffset now) =>
        extend.Deadline <= now || extend.Deadline <= round.Deadline ? ReviewProblems.DeadlineNotLater(round.Deadline)
        : string.IsNullOrWhiteSpace(extend.Reason) ? ReviewProblems.ReasonMissing
        : new RoundExtended(extend.Deadline, extend.Reason.Trim(), extend.By, now);

    private static Result<RoundEvent> Close(ReviewRound round, CloseRound close, RoundStanding standing, DateTimeOffset now)
    {
        List<Reviewer> silent = [.. round.Silent];
        return standing == RoundStanding.Open && silent.Count > 0
            ? ReviewProblems.AnswersOutstanding(silent, round.Deadline)
            : new RoundClosed(Outcome(round, silent.Count > 0), silent, close.By, now);
    }

    // One branch that does not clear is enough; silence that clears adds nothing.
    private static Clearance Outcome(ReviewRound round, bool someSilent) => round.Answers
        .Select(answer => answer.Clearance)
        .Append(someSilent && round.Silence == Silence.NotCleared ? Clearance.NotCleared : Clearance.Cleared)
        .Max();
}
