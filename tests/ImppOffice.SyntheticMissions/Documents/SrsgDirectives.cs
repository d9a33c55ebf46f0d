using ImppOffice.SyntheticMissions.Missions;

namespace ImppOffice.SyntheticMissions.Documents;

/// <summary>The Directive to the SRSG, new and revised.</summary>
internal static class SrsgDirectives
{
    public static void Write(SyntheticDocument document, MissionItems items)
    {
        var ways = document.Ways;
        document.Say(
            "SD-3",
            [
                .. items.Objectives.Select(objective => new Line(objective.Id, Say.Named(objective, ways))),
                .. items.Benchmarks.Select(benchmark => new Line(benchmark.Id, $"{Say.Named(benchmark, ways)}. Target: {Say.Target(benchmark, ways)}; Date: {ways.Day(benchmark.Date)}")),
                new Line("end-state", $"End-state: {items.EndState.In(ways.Language)}"),
                new Line("success", $"Definition of success: {items.Success.In(ways.Language)}"),
                new Line("priority", $"Priority: {items.Priority.In(ways.Language)}"),
            ]);
        if (document.Kind == "revised-srsg-directive")
        {
            document.Say("RSD-1", items.Objectives.Select(objective => new Line(objective.Id, Say.Named(objective, ways))));
            document.Say("RSD-2", new Line("strategy", items.Strategy.In(ways.Language)));
            document.Say("RSD-3", new Line("time-frame", items.TimeFrame.In(ways.Language)));
        }
    }
}
