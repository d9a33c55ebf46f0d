namespace ImppOffice.Planning.Jobs;

/// <summary>A job that is asked for again and again.</summary>
/// <param name="Name">How the schedule is called; another of its name takes its place.</param>
/// <param name="Cron">When, in UTC: minute, hour, day, month and day of the week, such as <c>30 2 * * *</c>.</param>
/// <param name="Request">What is asked for each time.</param>
public sealed record JobSchedule(string Name, string Cron, JobRequest Request);

/// <summary>A schedule with its times.</summary>
/// <param name="Schedule">The schedule.</param>
/// <param name="Next">When it asks next (UTC); null where it never will.</param>
/// <param name="Previous">When it asked last (UTC); null before the first time.</param>
public sealed record PlannedSchedule(JobSchedule Schedule, DateTimeOffset? Next, DateTimeOffset? Previous);

/// <summary>A machine that runs jobs.</summary>
/// <param name="Name">Its name, which no other has.</param>
/// <param name="Seen">When it was last heard of (UTC); null where it is the only one.</param>
/// <param name="Alive">Whether that was not too long ago.</param>
public sealed record JobNode(string Name, DateTimeOffset? Seen, bool Alive);
