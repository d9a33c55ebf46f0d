using ImppOffice.SyntheticMissions.Missions;
using ImppOffice.SyntheticMissions.Wording;

namespace ImppOffice.SyntheticMissions.Documents;

/// <summary>What the plans of a mission have in common.</summary>
internal static class PlanTexts
{
    public static IEnumerable<Line> EndState(MissionItems items, Ways ways) =>
    [
        new Line("strategy", items.Strategy.In(ways.Language)),
        new Line("end-state", $"End-state: {items.EndState.In(ways.Language)}"),
        new Line("success", $"Definition of success: {items.Success.In(ways.Language)}"),
    ];

    /// <summary>The rows of the results framework: objective, output, activity, benchmark, milestone, resources.</summary>
    public static IEnumerable<Line> Results(MissionItems items, Ways ways) => items.Activities.Select(activity => new Line(
        activity.Key,
        Say.Named(activity.Objective, ways),
        activity.Output.In(ways.Language),
        activity.Text.In(ways.Language),
        Say.Named(activity.Benchmark, ways),
        "Halfway",
        "As budgeted"));

    /// <summary>The rows of the schedule: activity, responsible, output, milestone, benchmark, resources, start, end.</summary>
    public static IEnumerable<Line> Schedule(MissionItems items, Ways ways) =>
    [
        .. items.Activities.Select(activity => new Line(
            activity.Key,
            activity.Text.In(ways.Language),
            activity.Responsible.In(ways.Language),
            activity.Output.In(ways.Language),
            "Halfway",
            activity.Benchmark.Id,
            "As budgeted",
            ways.Day(activity.Start),
            ways.Day(activity.End))),
        .. items.Transfers.Select(transfer => new Line(transfer.Key, transfer.Task.In(ways.Language), transfer.To, "Taken over", "Halfway", "", "As budgeted", ways.Day(transfer.Date.AddDays(-30)), ways.Day(transfer.Date))),
    ];
}
