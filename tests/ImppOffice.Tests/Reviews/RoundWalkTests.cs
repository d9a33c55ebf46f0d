using ImppOffice.Planning.Reviews;
using static ImppOffice.Tests.Reviews.Rounds;

namespace ImppOffice.Tests.Reviews;

/// <summary>Rounds that are led at random, seeded so that a failure comes again.</summary>
public sealed class RoundWalkTests
{
    private const int Steps = 200;

    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 100)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Whatever_is_asked_the_round_keeps_to_its_table_and_its_events_tell_it_again(int seed)
    {
        var random = new Random(seed);
        var events = new List<RoundEvent>();
        var (round, now) = (ReviewRound.NotOpened, Start);
        for (var step = 0; step < Steps; step++)
        {
            now = now.AddHours(random.Next(12));
            var command = Command(random, now);
            var before = round.StandingAt(now);
            var result = RoundDecisions.Decide(round, command, now);
            if (!result.Succeeded(out var happened, out _))
            {
                continue;
            }

            events.Add(happened);
            round = round.After(happened);
            Assert.Equal(RoundLife.After(before, command.Act), round.StandingAt(now));
        }

        var written = events.ConvertAll(EventJson.Write);
        var again = ReviewRound.Of(written.Select(body => EventJson.Read<RoundEvent>(body.Body).OrThrow()));
        Assert.Equal(Text(round), Text(again));
        Assert.Equal(events.OfType<RoundAnswered>().Count(), round.History.Count);
        Assert.True(events.Count(happened => happened is RoundClosed or RoundWithdrawn) <= 1);
    }

    private static RoundCommand Command(Random random, DateTimeOffset now)
    {
        var reviewer = Everybody[random.Next(Everybody.Count)];
        return random.Next(100) switch
        {
            < 8 => Open with { Deadline = now.AddDays(random.Next(-1, 20)) },
            < 70 => new AnswerRound(random.Next(10) == 0 ? reviewer with { Person = "stranger" } : reviewer, (Clearance)random.Next(3), random.Next(4) == 0 ? null : "words"),
            < 82 => new NoteReminders([reviewer], "lead"),
            < 90 => new ExtendRound(now.AddDays(random.Next(-2, 6)), random.Next(4) == 0 ? "" : "More time.", "lead"),
            < 98 => new CloseRound("lead"),
            _ => new WithdrawRound("Overtaken.", "lead"),
        };
    }

    private static string Text(ReviewRound round) => StateText.Of(round);
}
