using ImppOffice.SyntheticMissions.Missions;

namespace ImppOffice.SyntheticMissions.Documents;

/// <summary>The budget: results, posts and amounts, the last two with totals.</summary>
internal static class Budgets
{
    public const string TotalKey = "total";

    public static void Write(SyntheticDocument document, MissionItems items)
    {
        var ways = document.Ways;
        document.Say("MB-1", items.Activities.Select(activity => new Line(activity.Key, Say.Named(activity.Objective, ways), activity.Benchmark.Indicator.In(ways.Language), Say.Named(activity.Benchmark, ways), activity.Output.In(ways.Language))));
        document.Say(
            "MB-2",
            [
                .. items.Staff.Select(staff => new Line(staff.Key, staff.Component.In(ways.Language), staff.Category.In(ways.Language), ways.Number(staff.Posts))),
                new Line(TotalKey, "Total", "", ways.Number(items.Staff.Sum(staff => staff.Posts))),
            ]);
        document.Say(
            "MB-3",
            [
                .. items.Supplies.Select(supply => new Line(supply.Key, supply.Name.In(ways.Language), ways.Number(supply.Amount))),
                new Line(TotalKey, "Total", ways.Number(items.Supplies.Sum(supply => supply.Amount))),
            ]);
    }
}
