using ImppOffice.SyntheticMissions.Documents;
using ImppOffice.SyntheticMissions.Missions;

namespace ImppOffice.SyntheticMissions.Planting;

/// <summary>C-4: totals that are no sums, posts and amounts that differ from the plan's.</summary>
internal static class FigurePlants
{
    private const int PostsMore = 10;
    private const long DollarsMore = 250_000;

    public static void Plant(Garden garden)
    {
        var free = garden.Of("mission-budget").Where(budget => !garden.Contradictions.Exists(planted => planted.Document == budget.Name)).ToList();
        if (free.Count > 0)
        {
            Total(garden, free[0], "MB-2", "posts", garden.Mission.Items.Staff.Sum(staff => (long)staff.Posts) + PostsMore);
        }

        if (free.Count > 1)
        {
            Total(garden, free[1], "MB-3", "amount", garden.Mission.Items.Supplies.Sum(supply => supply.Amount) + DollarsMore);
        }

        if (free.Count > 2)
        {
            Amount(garden, free[2]);
        }

        if (free.Count > 3)
        {
            Posts(garden, free[3]);
        }
    }

    private static void Total(Garden garden, SyntheticDocument budget, string element, string column, long wrong)
    {
        if (Garden.Change(budget, element, Budgets.TotalKey, column, (ways, _) => ways.Number(wrong), out var change))
        {
            garden.Contradict("C-4", $"total-wrong-{column}", budget, "", "Total", Expected.NotMet, change);
        }
    }

    // The total goes with it, so that only the plan speaks against it.
    private static void Amount(Garden garden, SyntheticDocument budget)
    {
        if (garden.Free(garden.Mission.Items.Supplies, supply => supply.Key) is { } supply && Garden.Change(budget, "MB-3", supply.Key, "amount", (ways, _) => ways.Number(supply.Amount + DollarsMore), out var change))
        {
            Garden.Change(budget, "MB-3", Budgets.TotalKey, "amount", (ways, _) => ways.Number(garden.Mission.Items.Supplies.Sum(one => one.Amount) + DollarsMore), out _);
            garden.Contradict("C-4", "amount-changed", budget, supply.Name.In(budget.Language), supply.Name.In(budget.Language), Expected.NotMet, change);
        }
    }

    // The plan tells its strength in running text, of which nothing is certain.
    private static void Posts(Garden garden, SyntheticDocument budget)
    {
        if (garden.Free(garden.Mission.Items.Staff, staff => staff.Key) is { } staff && Garden.Change(budget, "MB-2", staff.Key, "posts", (ways, _) => ways.Number(staff.Posts + PostsMore), out var change))
        {
            Garden.Change(budget, "MB-2", Budgets.TotalKey, "posts", (ways, _) => ways.Number(garden.Mission.Items.Staff.Sum(one => (long)one.Posts) + PostsMore), out _);
            garden.Contradict("C-4", "posts-changed", budget, staff.Component.In(budget.Language), staff.Component.In(budget.Language), Expected.NeedsReview, change);
        }
    }
}
