using System.Globalization;
using ImppOffice.Planning.Documents;
using ImppOffice.Planning.Library;
using ImppOffice.Planning.Missions;

namespace ImppOffice.Planning.Reviews;

/// <summary>The problems that reviewing and approving have.</summary>
public static class ReviewProblems
{
    public static Problem NoReviewers { get; } = Usage("no-reviewers", "No reviewer is named.", "Name at least one reviewer with a branch.");

    public static Problem ReviewerTwice { get; } = Usage("reviewer-twice", "A reviewer is named twice for one branch.", "Name each person once for each branch.");

    public static Problem DeadlineInThePast { get; } = Usage("deadline-in-the-past", "The deadline has passed already.", "Set a deadline that leaves the reviewers time.");

    public static Problem ReminderAfterDeadline { get; } = Usage("reminder-after-deadline", "A reminder would be due after the deadline.", "Give the days before the deadline as 0 or more.");

    public static Problem ReasonMissing { get; } = Usage("reason-missing", "No reason is given.", "Say why; the reason is kept with the decision.");

    public static Problem AnswerWithoutComment { get; } = Usage(
        "answer-without-comment", "The answer needs a comment.", "Say what must change, or point to the comments in your copy; only a plain clearance needs no words.");

    public static Problem NothingToApprove { get; } = Conflict("nothing-to-approve", "The version in force is the latest one.", "Save a new draft first.");

    public static Problem NotInForce { get; } = Conflict("not-in-force", "The document is not in force.", "Only a document in force can be superseded; withdraw one that was never approved.");

    public static Problem VersionNotLater(VersionNumber version, VersionNumber latest) => Conflict(
        "version-not-later", $"Version {version} is no draft that comes after {latest}.", $"Save it as {latest.NextDraft}.");

    public static Problem NotTheLatest(VersionNumber version, VersionNumber latest) => Conflict(
        "not-the-latest", $"Version {version} is not the latest; that is {latest}.", "Open the round on the latest version.");

    public static Problem OtherRound(ReviewRoundId round) => Conflict("other-round", $"The open round is not {round}.", "End the round that is open.");

    public static Problem NotSuspect(DocumentId cause) => Conflict("not-suspect", $"The document is not suspect because of {cause}.", "It may have been settled already.");

    public static Problem UnknownDecisionPoint(string id) => new("unknown-decision-point", $"The process has no decision point {id}.", "Choose one of the process, such as DP-1.1.", ProblemFamily.NotFound);

    public static Problem UnknownRound(ReviewRoundId round) => new("unknown-round", $"There is no review round {round}.", "Check the address.", ProblemFamily.NotFound);

    public static Problem UnknownProcessPart(string what, string id) => new($"unknown-{what}", $"The process has no {what} {id}.", "Choose one of the process, as in process.json.", ProblemFamily.NotFound);

    public static Problem DayToCome(DateOnly day) => Usage("day-to-come", string.Create(CultureInfo.InvariantCulture, $"{day:yyyy-MM-dd} is still to come."), "Note what has happened, with the day on which it did.");

    public static Problem UnknownGroup(string group) => new("unknown-group", $"The comment matrix has no group led by row {group}.", "Read the matrix again.", ProblemFamily.NotFound);

    public static Problem UnknownRow(string row) => new("unknown-comment", $"The comment matrix has no row {row}.", "Read the matrix again.", ProblemFamily.NotFound);

    public static Problem MatrixClosed { get; } = Conflict("matrix-closed", "The comment matrix is closed.", "Open a new round to take up further comments.");

    public static Problem MatrixOpen { get; } = Conflict("matrix-open", "The comment matrix is open already.", "There is nothing to open again.");

    public static Problem NoSuchParagraph(int paragraph) => Usage("no-such-paragraph", $"The document has no paragraph {paragraph}.", "Name a paragraph of the reviewed version, from 1.");

    public static Problem NotALeader(string row) => Conflict("not-a-leader", $"Row {row} cannot lead that group.", "Name the first row of a group, and move a row that leads others only after them.");

    public static Problem ResponseMissing { get; } = Usage("response-missing", "A comment that is rejected needs a response.", "Say why the comment was not taken up.");

    public static Problem BranchesMissing(IReadOnlyList<Branch> missing) => new(
        "branches-missing",
        $"No reviewer answers for: {string.Join(", ", missing.Select(Name))}.",
        "Add a reviewer for each of them, or say why the round opens without them (PR-3).",
        ProblemFamily.Conflict)
    {
        Details = new Dictionary<string, object?>(StringComparer.Ordinal) { ["missingBranches"] = missing.Select(Name).ToList() },
    };

    public static Problem ReviewersNotMembers(IReadOnlyList<Reviewer> strangers) => new(
        "reviewers-not-members",
        $"In this mission these do not review for the branch they are asked for: {string.Join(", ", strangers.Select(Called))}.",
        "Give them the reviewer's duty for that branch among the members of the mission, or ask others.",
        ProblemFamily.Conflict)
    {
        Details = new Dictionary<string, object?>(StringComparer.Ordinal) { ["strangers"] = strangers.Select(Called).ToList() },
    };

    public static Problem ReviewersNotReaders(IReadOnlyList<string> strangers) => new(
        "reviewers-not-readers",
        $"The document is strictly confidential and does not name as readers: {string.Join(", ", strangers)}.",
        "Add them to the readers of the document first, if they may know of it, or ask others.",
        ProblemFamily.Conflict)
    {
        Details = new Dictionary<string, object?>(StringComparer.Ordinal) { ["strangers"] = strangers },
    };

    public static Problem NotAReviewer(Reviewer reviewer) => new(
        "not-a-reviewer", $"{reviewer.Person} is not asked to answer for {Name(reviewer.Branch)} in this round.", "Only the reviewers of the round answer, each for the branch they were asked for.", ProblemFamily.Conflict);

    public static Problem AnswersOutstanding(IReadOnlyList<Reviewer> silent, DateTimeOffset deadline) => Conflict(
        "answers-outstanding",
        $"Answers are outstanding ({silent.Count}) and the deadline has not passed.",
        $"Wait until {Moment(deadline)}, or until everybody has answered; or withdraw the round.");

    public static Problem DeadlineNotLater(DateTimeOffset deadline) => Usage(
        "deadline-not-later", "The new deadline is no later than the present one, or has passed.", $"Set a time after {Moment(deadline)} that is still to come.");

    public static Problem RoundRefuses(RoundStanding standing, DateTimeOffset deadline) => standing switch
    {
        RoundStanding.NotOpened => Conflict("round-not-opened", "The round has not been opened.", "Open it first."),
        RoundStanding.Open => Conflict("round-open", "The round is open already.", "Answer in it, or withdraw it and open another."),
        RoundStanding.Overdue => Conflict("deadline-passed", $"The deadline of the round passed at {Moment(deadline)}.", "Ask for more time; until then only closing and withdrawing are left."),
        RoundStanding.Closed => Conflict("round-closed", "The round is closed.", "Open a new round on a later version."),
        _ => Conflict("round-withdrawn", "The round was withdrawn.", "Open a new round."),
    };

    public static Problem DocumentRefuses(DocumentState? state) => state switch
    {
        null => Conflict("document-not-begun", "The life of the document has not begun.", "Save a first version."),
        DocumentState.InReview => Conflict("review-open", "A review round on the document is open.", "Close or withdraw the round first."),
        DocumentState.Superseded => Conflict("document-superseded", "Another document has taken this one's place.", "Work on the later document."),
        DocumentState.Withdrawn => Conflict("document-withdrawn", "The document was withdrawn.", "Only a new decision of the issuing authority brings it back."),
        _ => Conflict("out-of-order", $"This cannot be done with a document that is {StateName(state.Value)}.", "Read its history and take the step that comes next."),
    };

    public static Problem ApprovalRefused(IReadOnlyList<ApprovalObstacle> obstacles) => new(
        "approval-refused",
        $"The document cannot be approved: {string.Join(" ", obstacles.Select(obstacle => obstacle.Why.In(LocalText.Fallback)))}",
        "Remove every obstacle, or have the requirement waived with a reason, and decide again.",
        ProblemFamily.Conflict)
    {
        Details = new Dictionary<string, object?>(StringComparer.Ordinal) { ["obstacles"] = obstacles },
    };

    /// <summary>What is kept cannot be read: a bug, or a log that was changed by hand.</summary>
    public static Problem UnreadableEvent(string why) => new("unreadable-event", $"A recorded event cannot be read: {why}", "Restore the log from a backup; the program may also be older than the log.", ProblemFamily.Configuration);

    private static Problem Usage(string code, string title, string hint) => new(code, title, hint, ProblemFamily.Usage);

    private static Problem Conflict(string code, string title, string hint) => new(code, title, hint, ProblemFamily.Conflict);

    private static string Called(Reviewer reviewer) => $"{reviewer.Person} ({Name(reviewer.Branch)})";

    private static string Name(Branch branch) => System.Text.Json.JsonNamingPolicy.KebabCaseLower.ConvertName(branch.ToString()).Replace('-', ' ');

    private static string StateName(DocumentState state) => System.Text.Json.JsonNamingPolicy.KebabCaseLower.ConvertName(state.ToString()).Replace('-', ' ');

    private static string Moment(DateTimeOffset at) => at.ToUniversalTime().ToString("yyyy-MM-dd HH:mm 'UTC'", CultureInfo.InvariantCulture);
}
