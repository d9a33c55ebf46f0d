using ImppOffice.SyntheticMissions.Missions;

namespace ImppOffice.SyntheticMissions.Documents;

/// <summary>The Strategic Planning Directive and the USG Planning Directive, new and revised.</summary>
internal static class PlanningDirectives
{
    public static void Write(SyntheticDocument document, MissionItems items)
    {
        var ways = document.Ways;
        if (document.Kind == "sg-strategic-planning-directive")
        {
            document.Say("SPD-1", items.Objectives.Select(objective => new Line(objective.Id, Say.Named(objective, ways))));
            return;
        }

        document.Say("UPD-2", items.Objectives.Select(objective => new Line(objective.Id, objective.Id, Say.Text(objective, ways), "S/RES/2811 (2026)")));
        document.Say("UPD-2a", new Line("end-state", items.EndState.In(ways.Language)));
        document.Say("UPD-2b", new Line("success", items.Success.In(ways.Language)));
        document.Say("UPD-2c", items.Benchmarks.Select(benchmark => new Line(benchmark.Id, benchmark.Id, benchmark.Indicator.In(ways.Language), "0", Say.Target(benchmark, ways), ways.Day(benchmark.Date), benchmark.Owner.In(ways.Language))));
        document.Say("UPD-2d", new Line("priority", items.Priority.In(ways.Language)));
        document.Say("UPD-6", items.Activities.Select(activity => new Line(activity.Key, activity.Text.In(ways.Language), activity.Output.In(ways.Language), activity.Responsible.In(ways.Language), ways.Day(activity.Start), ways.Day(activity.End))));
        if (document.Kind == "revised-usg-planning-directive")
        {
            document.Say("RUPD-1", new Line("time-frame", items.TimeFrame.In(ways.Language)));
        }
    }
}
