using ImppOffice.Planning.Documents;
using ImppOffice.Planning.Process;

namespace ImppOffice.Tests.Standing;

/// <summary>The planning of the mission in Tavara, half way.</summary>
internal static class TavaraStanding
{
    public static DateOnly Day(int month, int day, int year = 2026) => new(year, month, day);

    public static ProcessFacts Facts { get; } = new(Day(10, 20))
    {
        Triggers = [new("peace-agreement", Day(2, 20))],
        Decisions = [new("DP-0", Day(3, 2)), new("DP-1.1", Day(4, 20)), new("DP-1.2", Day(6, 15))],
        Events = [new("operation-authorised", Day(9, 14))],
        Needs = [new("1.2", "joint-transition-plan", false)],
        Documents =
        [
            new("IMTF terms of reference", "imtf-terms-of-reference", DocumentState.Approved, Day(3, 3), Day(3, 10)),
            new("Strategic assessment", "strategic-assessment", DocumentState.Approved, Day(3, 5), Day(4, 10)),
            new("SG directive", "sg-strategic-planning-directive", DocumentState.Approved, Day(4, 1), Day(4, 20)),
            new("USG directive", "usg-planning-directive", DocumentState.Approved, Day(4, 21), Day(5, 4)),
            new("Survey report", "technical-survey-report", DocumentState.Approved, Day(5, 6), Day(5, 29)),
            new("Draft mission plan", "draft-mission-plan", DocumentState.Cleared, Day(5, 12), Day(6, 8)),
            new("Budget outline", "mission-budget", DocumentState.Cleared, Day(5, 20), Day(6, 10)),
            new("SG report", "sg-report", DocumentState.Approved, Day(5, 25), Day(6, 15)),
            new("Advanced draft", "advanced-draft-mission-plan", DocumentState.InReview, Day(9, 20)),
        ],
    };

    public static ProcessStanding Judge(ProcessFacts facts) =>
        new StandingJudge(TestKnowledge.Shipped.Process, TestKnowledge.Shipped.Library).Judge(facts);
}
