namespace ImppOffice.Planning.Consistency;

/// <summary>The problems of decisions about links and findings.</summary>
public static class ConsistencyProblems
{
    public static Problem NoteMissing { get; } = new(
        "note-missing", "The decision needs a reason of at most 2,000 characters.", "Say in a sentence why, so that others can follow it.", ProblemFamily.Usage);

    public static Problem DayPast { get; } = new(
        "day-past", "The difference would have ended before today.", "Name a day from today on.", ProblemFamily.Usage);

    public static Problem NoRunYet { get; } = new(
        "no-run-yet", "The documents of the mission were not yet held against one another.", "Ask for it, or wait until the one that was asked for is done.", ProblemFamily.NotFound);

    public static Problem ReportMovedOn { get; } = new(
        "report-moved-on", "There is a later report, or somebody decided something since.", "Read the latest report again, then decide again.", ProblemFamily.Outdated);

    public static Problem UnknownRun(string run) => new(
        "unknown-run", $"There is no run {run}.", "Look at the list of runs; the oldest are forgotten.", ProblemFamily.NotFound);

    public static Problem UnknownLink(string link) => new(
        "unknown-link", $"The latest report has no link {link}.", "Read the latest report again; a changed text can have made another link.", ProblemFamily.NotFound);

    public static Problem UnknownFinding(string finding) => new(
        "unknown-finding", $"The latest report has no open finding {finding}.", "Read the latest report again; it may be settled.", ProblemFamily.NotFound);

    public static Problem OutOfOrder(string link) => new(
        "link-out-of-order", $"That cannot be decided of the link {link} as it stands.", "Read the latest report again; somebody may have decided it.", ProblemFamily.Conflict);

    public static Problem NotIntended(string finding) => new(
        "difference-not-intended", $"Nobody said that {finding} is on purpose.", "Leave it out.", ProblemFamily.Conflict);
}
