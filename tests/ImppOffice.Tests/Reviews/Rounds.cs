using ImppOffice.Planning.Library;
using ImppOffice.Planning.Missions;
using ImppOffice.Planning.Reviews;

namespace ImppOffice.Tests.Reviews;

/// <summary>A round with every branch, and short ways to go on with it.</summary>
internal static class Rounds
{
    public static readonly DateTimeOffset Start = new(2026, 10, 1, 8, 0, 0, TimeSpan.Zero);
    public static readonly DateTimeOffset Deadline = Start.AddDays(10);

    public static IReadOnlyList<Reviewer> Everybody { get; } = [.. Enum.GetValues<Branch>().Select(branch => new Reviewer($"{branch}".ToLowerInvariant(), branch))];

    public static OpenRound Open { get; } = new(new("r1"), new("d1"), VersionNumber.First, "lead") { Deadline = Deadline, Reviewers = Everybody, Silence = Silence.NotCleared };

    public static ReviewRound Opened(OpenRound? open = null) => ReviewRound.NotOpened.Do(open ?? Open, Start);

    public static ReviewRound Do(this ReviewRound round, RoundCommand command, DateTimeOffset now) =>
        round.After(RoundDecisions.Decide(round, command, now).OrThrow());

    public static string? Refusal(this ReviewRound round, RoundCommand command, DateTimeOffset now) =>
        RoundDecisions.Decide(round, command, now).Problem?.Code;

    public static ReviewRound Answered(this ReviewRound round, Clearance clearance, DateTimeOffset now) =>
        round.Reviewers.Aggregate(round, (so, reviewer) => so.Do(new AnswerRound(reviewer, clearance, "as in my copy"), now));
}
