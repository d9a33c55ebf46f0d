using ImppOffice.Planning.Documents;
using ImppOffice.Planning.Process;
using static ImppOffice.Tests.Standing.TavaraStanding;

namespace ImppOffice.Tests.Standing;

public sealed class StandingTests
{
    [Fact]
    public void Levels_are_done_under_way_or_ahead()
    {
        var levels = Judge(Facts).Levels;

        Assert.Equal([LevelState.Done, LevelState.Done, LevelState.UnderWay, LevelState.Ahead, LevelState.Ahead, LevelState.Ahead], levels.Select(level => level.State));
        Assert.Equal((Day(5, 4), Day(6, 15)), (levels[1].BegunOn, levels[1].EndedOn));
        Assert.Equal(6m, levels[1].Time!.Weeks);
    }

    [Fact]
    public void Nothing_known_means_nothing_begun()
    {
        var standing = Judge(new ProcessFacts(Day(1, 1)));

        Assert.All(standing.Levels, level => Assert.Equal(LevelState.Ahead, level.State));
        Assert.DoesNotContain(standing.Findings, finding => finding.Standing == RuleStanding.Broken);
    }

    [Fact]
    public void What_is_dated_after_the_day_does_not_count()
    {
        var standing = Judge(Facts with { Today = Day(3, 1) });

        Assert.Equal(DecisionState.Due, standing.Levels[0].Decisions[0].State);
    }

    [Fact]
    public void A_conditional_output_is_undecided_until_somebody_says_whether_it_is_needed()
    {
        OutputState Plan(ProcessFacts facts) => Judge(facts).Levels[1].Outputs.Single(output => output.Output.Kind == "joint-transition-plan").State;

        Assert.Equal(OutputState.NotNeeded, Plan(Facts));
        Assert.Equal(OutputState.Undecided, Plan(Facts with { Needs = [] }));
        Assert.Equal(OutputState.NotBegun, Plan(Facts with { Needs = [new("1.2", "joint-transition-plan", true)] }));
    }

    [Fact]
    public void A_draft_need_only_be_cleared_and_a_final_one_approved()
    {
        var outputs = Judge(Facts).Levels[1].Outputs;

        Assert.Equal(OutputState.Done, outputs.Single(output => output.Output.Kind == "draft-mission-plan").State);
        Assert.Equal(OutputState.NotBegun, Judge(Facts).Levels[2].Outputs.Single(output => output.Output.Kind == "mission-budget").State);
    }

    [Fact]
    public void A_budget_begun_in_the_second_stage_belongs_to_the_second_stage()
    {
        var facts = Facts with { Documents = [.. Facts.Documents, new("Budget", "mission-budget", DocumentState.Draft, Day(9, 25))] };

        Assert.Equal("Budget", Judge(facts).Levels[2].Outputs.Single(output => output.Output.Kind == "mission-budget").Document?.Name);
    }

    [Fact]
    public void A_level_planned_too_fast_names_what_was_given_up()
    {
        var fast = Facts with { Decisions = [.. Facts.Decisions.Where(decision => decision.Id != "DP-1.2"), new("DP-1.2", Day(5, 18))] };

        Assert.Equal(RuleStanding.Broken, Time(fast).Standing);
        var reasoned = Time(fast with { TradeOffs = [new("1.2", "No technical survey.")] });
        Assert.Equal(RuleStanding.Holds, reasoned.Standing);
        Assert.Contains("No technical survey.", reasoned.Message["fr"], StringComparison.Ordinal);
    }

    [Fact]
    public void More_than_the_desirable_time_is_information()
    {
        var slow = Facts with { Decisions = [.. Facts.Decisions.Where(decision => decision.Id != "DP-1.2"), new("DP-1.2", Day(9, 10))] };

        Assert.Equal(RuleStanding.Information, Time(slow).Standing);
    }

    [Fact]
    public void Until_the_representative_deploys_no_time_is_too_long()
    {
        var late = Facts with { Today = Day(3, 1, 2027) };
        RuleStanding Second(ProcessFacts facts) => Judge(facts).Findings.Single(finding => finding is { Rule: "PR-1", Level: "2.1" }).Standing;

        Assert.Equal(RuleStanding.Open, Second(late));
        Assert.Equal(RuleStanding.Information, Second(late with { Events = [.. late.Events, new("srsg-deployed", Day(2, 1, 2027))] }));
    }

    [Theory]
    [InlineData(null, RuleStanding.Broken)]
    [InlineData(5, RuleStanding.Holds)]
    [InlineData(20, RuleStanding.Broken)]
    public void The_directive_comes_before_planning_passes_to_the_mission(int? approvedOn, RuleStanding expected)
    {
        var facts = Facts with { Today = Day(12, 1), Events = [.. Facts.Events, new("planning-transferred", Day(11, 10))] };
        facts = approvedOn is { } day ? facts with { Documents = [.. facts.Documents, new("Directive", "srsg-directive", DocumentState.Approved, Day(10, 25), Day(11, day))] } : facts;

        Assert.Equal(expected, Judge(facts).Findings.Single(finding => finding.Rule == "PR-2").Standing);
    }

    [Fact]
    public void A_decision_taken_before_what_it_needs_is_found()
    {
        var early = Facts with { Decisions = [.. Facts.Decisions.Where(decision => decision.Id != "DP-1.1"), new("DP-1.1", Day(4, 2))] };

        var finding = Judge(early).Findings.Single(finding => finding.Rule == "DP-1.1");
        Assert.Contains("Strategic Assessment", finding.Message["en"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_decision_that_was_passed_over_is_missed_unless_it_is_optional()
    {
        var standing = Judge(Facts with { Decisions = [.. Facts.Decisions.Where(decision => decision.Id != "DP-1.1")] });

        Assert.Equal(DecisionState.Missed, standing.Levels[0].Decisions.Single(decision => decision.Point.Id == "DP-1.1").State);
    }

    [Fact]
    public void Every_state_has_words()
    {
        var texts = TestKnowledge.Shipped.Process.Texts;

        Assert.All(Enum.GetValues<LevelState>(), state => Assert.Contains("fr", texts.LevelStates[state].Keys));
        Assert.All(Enum.GetValues<OutputState>(), state => Assert.Contains("fr", texts.OutputStates[state].Keys));
        Assert.All(Enum.GetValues<DecisionState>(), state => Assert.Contains("fr", texts.DecisionStates[state].Keys));
        Assert.All(Enum.GetValues<DocumentState>(), state => Assert.Contains("fr", texts.DocumentStates[state].Keys));
    }

    private static ProcessFinding Time(ProcessFacts facts) => Judge(facts).Findings.Single(finding => finding is { Rule: "PR-1", Level: "1.2" });
}
