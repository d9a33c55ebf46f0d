using ImppOffice.SyntheticMissions.Missions;

namespace ImppOffice.SyntheticMissions.Documents;

/// <summary>The Mission Plan, new and revised.</summary>
internal static class MissionPlans
{
    public static void Write(SyntheticDocument document, MissionItems items)
    {
        var ways = document.Ways;
        document.Say("AMP-1", PlanTexts.EndState(items, ways));
        document.Say("AMP-2", PlanTexts.Results(items, ways));
        document.Say("AMP-3", new Line("strength", Say.Strength(items.Staff, ways)));
        document.Say("FMP-1", PlanTexts.Schedule(items, ways));
        document.Say("FMP-5", new Line("trigger", "Two thirds of the benchmarks are reached", items.Benchmarks[0].Id, "Planning of the transition"));
        if (document.Kind == "revised-mission-plan")
        {
            document.Say("RMP-1", new Line("time-frame", $"Time frame: {items.TimeFrame.In(ways.Language)}"));
        }
    }
}
