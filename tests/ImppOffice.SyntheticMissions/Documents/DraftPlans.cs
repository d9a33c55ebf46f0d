using ImppOffice.SyntheticMissions.Missions;

namespace ImppOffice.SyntheticMissions.Documents;

/// <summary>The Draft Mission Plan and its advanced draft.</summary>
internal static class DraftPlans
{
    public static void Write(SyntheticDocument document, MissionItems items)
    {
        var ways = document.Ways;
        document.Say("DMP-3", items.Supplies.Select(supply => new Line(supply.Key, supply.Name.In(ways.Language), ways.Dollars(supply.Amount), "Assessed budget", "Mission support")));
        var benchmarks = items.Benchmarks.Select(benchmark => new Line(benchmark.Id, Say.Named(benchmark, ways), Say.Target(benchmark, ways), ways.Day(benchmark.Date), benchmark.Owner.In(ways.Language), "None"));
        if (document.Kind == "draft-mission-plan")
        {
            document.Say("DMP-1", items.Objectives.Select(objective => new Line(objective.Id, Say.Named(objective, ways), "Strategic", items.Strategy.In(ways.Language))));
            document.Say("DMP-2", new Line("strength", Say.Strength(items.Staff, ways)));
            document.Say("DMP-5", benchmarks);
            return;
        }

        document.Say("AMP-1", PlanTexts.EndState(items, ways));
        document.Say("AMP-2", PlanTexts.Results(items, ways));
        document.Say("AMP-3", new Line("strength", Say.Strength(items.Staff, ways)));
        document.Say("AMP-8", benchmarks);
    }
}
