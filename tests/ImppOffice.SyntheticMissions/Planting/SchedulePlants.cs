using ImppOffice.SyntheticMissions.Missions;

namespace ImppOffice.SyntheticMissions.Planting;

/// <summary>C-5, C-6 and C-10: rows that end before they start or after the mandate, fall to another party, or miss the day of a transfer.</summary>
internal static class SchedulePlants
{
    private const string Party = "Office of public information";
    private const int DaysBefore = 40;
    private const int DaysPast = 400;

    public static void Plant(Garden garden)
    {
        var plan = garden.Mission.The("final-mission-plan");
        if (Free(garden) is { } early && Garden.Change(plan, "FMP-1", early.Key, "end", (ways, _) => ways.Day(early.Start.AddDays(-DaysBefore)), out var change))
        {
            garden.Contradict("C-5", "ends-before-start", plan, "", early.Text.En, Expected.NotMet, change);
        }

        if (Free(garden) is { } late && Garden.Change(plan, "FMP-1", late.Key, "end", (ways, _) => ways.Day(MissionItems.MandateEnd.AddDays(DaysPast)), out change))
        {
            garden.Contradict("C-5", "after-mandate", plan, "", late.Text.En, Expected.NeedsReview, change);
            Garden.Change(plan, "FMP-1", late.Key, "start", (ways, _) => ways.Day(MissionItems.MandateEnd.AddDays(1)), out _);
        }

        if (Free(garden) is { } moved && Garden.Change(plan, "FMP-1", moved.Key, "responsible", (_, _) => Party, out change))
        {
            garden.Contradict("C-6", "other-party", plan, "", moved.Text.En, Expected.NeedsReview, change);
        }

        if (Free(garden) is { } ownerless && Garden.Change(plan, "FMP-1", ownerless.Key, "responsible", (_, _) => "", out change))
        {
            garden.Contradict("C-6", "no-party", plan, "", ownerless.Text.En, Expected.NotMet, change);
        }

        Transfer(garden, plan);
    }

    private static void Transfer(Garden garden, SyntheticDocument plan)
    {
        if (garden.Free(garden.Mission.Items.Transfers, transfer => transfer.Key) is { } late && Garden.Change(plan, "FMP-1", late.Key, "end", (ways, _) => ways.Day(late.Date.AddDays(DaysBefore)), out var change))
        {
            garden.Contradict("C-10", "transfer-moved", plan, "", late.Task.En, Expected.NotMet, change);
        }

        if (garden.Free(garden.Mission.Items.Transfers, transfer => transfer.Key) is { } other && Garden.Change(plan, "FMP-1", other.Key, "responsible", (_, _) => Party, out change))
        {
            garden.Contradict("C-10", "transfer-to-another", plan, "", other.Task.En, Expected.NeedsReview, change);
        }
    }

    private static Activity? Free(Garden garden) => garden.Free(garden.Mission.Items.Activities, activity => activity.Key);
}
