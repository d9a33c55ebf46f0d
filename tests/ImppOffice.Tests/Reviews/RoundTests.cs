using ImppOffice.Planning.Missions;
using ImppOffice.Planning.Reviews;
using static ImppOffice.Tests.Reviews.Rounds;

namespace ImppOffice.Tests.Reviews;

public sealed class RoundTests
{
    private static readonly DateTimeOffset Later = Start.AddDays(1);
    private static readonly DateTimeOffset AfterDeadline = Deadline.AddTicks(1);

    [Fact]
    public void A_missing_branch_needs_a_reason()
    {
        var open = Open with { Reviewers = [.. Everybody.Where(reviewer => reviewer.Branch is not (Branch.Police or Branch.CountryTeam))] };

        Assert.Equal("branches-missing", ReviewRound.NotOpened.Refusal(open, Start));
        var round = Opened(open with { MissingBranchesReason = "No police component." });
        Assert.Equal([Branch.Police, Branch.CountryTeam], round.MissingBranches);
    }

    [Fact]
    public void An_answer_may_change_until_the_very_deadline()
    {
        var round = Opened();
        var reviewer = Everybody[0];
        round = round.Do(new AnswerRound(reviewer, Clearance.NotCleared, "No end-state."), Later).Do(new AnswerRound(reviewer, Clearance.Cleared, null), Deadline);

        Assert.Equal(Clearance.Cleared, round.AnswerOf(reviewer)!.Clearance);
        Assert.Equal(2, round.History.Count);
        Assert.Equal("deadline-passed", round.Refusal(new AnswerRound(reviewer, Clearance.Cleared, null), AfterDeadline));
    }

    [Fact]
    public void Only_a_reviewer_answers_and_a_reservation_needs_words()
    {
        Assert.Equal("not-a-reviewer", Opened().Refusal(new AnswerRound(new Reviewer("political", Branch.Police), Clearance.Cleared, null), Later));
        Assert.Equal("answer-without-comment", Opened().Refusal(new AnswerRound(Everybody[0], Clearance.NotCleared, " "), Later));
    }

    [Theory]
    [InlineData(Silence.Cleared, Clearance.Cleared)]
    [InlineData(Silence.NotCleared, Clearance.NotCleared)]
    public void Silence_counts_as_the_round_says(Silence silence, Clearance outcome)
    {
        var round = Opened(Open with { Silence = silence }).Do(new CloseRound("lead"), AfterDeadline);

        Assert.Equal(outcome, round.Outcome);
    }

    [Fact]
    public void Before_the_deadline_a_round_closes_only_when_everybody_answered()
    {
        Assert.Equal("answers-outstanding", Opened().Refusal(new CloseRound("lead"), Later));
        Assert.Equal(Clearance.ClearedWithComments, Opened().Answered(Clearance.ClearedWithComments, Later).Do(new CloseRound("lead"), Later).Outcome);
    }

    [Fact]
    public void More_time_takes_answers_again()
    {
        var round = Opened().Do(new ExtendRound(Deadline.AddDays(5), "Holidays.", "lead"), AfterDeadline);

        Assert.Null(round.Refusal(new AnswerRound(Everybody[0], Clearance.Cleared, null), Deadline.AddDays(4)));
        Assert.Equal("deadline-not-later", Opened().Refusal(new ExtendRound(Deadline, "x", "lead"), Later));
    }

    [Fact]
    public void Reminders_are_due_for_the_silent_once_on_each_day()
    {
        var round = Opened().Do(new AnswerRound(Everybody[0], Clearance.Cleared, null), Later);
        var threeDaysBefore = Deadline.AddDays(-3);

        Assert.Empty(RoundDecisions.RemindersDue(round, threeDaysBefore.AddHours(-1)));
        var due = RoundDecisions.RemindersDue(round, threeDaysBefore);
        Assert.Equal(Everybody.Skip(1), due);
        round = round.Do(new NoteReminders(due, "clock"), threeDaysBefore);
        Assert.Empty(RoundDecisions.RemindersDue(round, threeDaysBefore.AddDays(1)));
        Assert.Equal(Everybody.Skip(1), RoundDecisions.RemindersDue(round, Deadline.AddDays(-1)));
        Assert.Empty(RoundDecisions.RemindersDue(round, AfterDeadline));
    }
}
