namespace ImppOffice.Planning.Jobs;

/// <summary>The problems that background jobs have.</summary>
public static class JobProblems
{
    public static Problem Ended { get; } = new(
        "job-ended", "The job is at an end.", "There is nothing to cancel.", ProblemFamily.Conflict);

    public static Problem NotFailed { get; } = new(
        "job-not-failed", "The job neither failed nor died.", "Only those can be tried again.", ProblemFamily.Conflict);

    /// <summary>Why a job is dead whose workers were lost time and again.</summary>
    public static Problem WorkersLost { get; } = new(
        "workers-lost", "The program ended each time while it did this.", "Look in the log for what ended it, then try again.", ProblemFamily.Configuration);

    public static Problem UnknownJob(JobId job) => new(
        "unknown-job", $"There is no job {job}.", "Check the address; jobs are forgotten some time after they end.", ProblemFamily.NotFound);

    public static Problem UnknownKind(string kind, IReadOnlyList<string> kinds) => new(
        "unknown-job-kind", $"No job does {kind}.", NearestWord.To(kind, kinds) is { } nearest ? $"Did you mean {nearest}?" : $"Use one of: {string.Join(", ", kinds)}.", ProblemFamily.Usage);

    public static Problem WrongRequest(string why) => new(
        "wrong-job-request", $"The job cannot be taken: {why}.", "Give ids; what they stand for is read when the job runs.", ProblemFamily.Usage);

    public static Problem WrongCron(string cron) => new(
        "wrong-cron", $"{cron} says no times.", "Write minute, hour, day, month and day of the week, such as 30 2 * * * for half past two each night (UTC).", ProblemFamily.Usage);

    /// <summary>Why a job is tried again, or dead after its last try.</summary>
    public static Problem InfrastructureLost(string what) => new(
        "infrastructure-lost", $"Something that is needed could not be reached: {what}", "It is tried again by itself; once it is dead, try again when it can be reached.", ProblemFamily.Configuration);

    /// <summary>Why a job is dead that met a fault of the product.</summary>
    public static Problem Fault(string exception) => new(
        "fault", $"The product made a mistake ({exception}).", "Report it with the id of the job; the log has the details.", ProblemFamily.Configuration);
}
