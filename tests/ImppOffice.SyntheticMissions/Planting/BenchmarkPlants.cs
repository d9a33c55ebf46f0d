using ImppOffice.SyntheticMissions.Documents;
using ImppOffice.SyntheticMissions.Missions;

namespace ImppOffice.SyntheticMissions.Planting;

/// <summary>C-3: benchmarks that were changed in one document only.</summary>
internal static class BenchmarkPlants
{
    private const int MonthsMoved = 7;
    private const int TargetMoved = 15;

    // Where each kind states benchmarks in a table, and whether with a date.
    private static readonly (string Kind, string Element, string Target, string? Date)[] Tables =
    [
        ("draft-mission-plan", "DMP-5", "target", "date"),
        ("advanced-draft-mission-plan", "AMP-8", "target", "date"),
        ("mission-plan-review", "MPR-2", "target", null),
    ];

    public static void Plant(Garden garden)
    {
        foreach (var (kind, element, target, date) in Tables)
        {
            foreach (var document in garden.Of(kind).Take(1))
            {
                Target(garden, document, element, target);
                if (date is not null)
                {
                    Date(garden, document, element, date);
                }

                // The advanced draft states each benchmark in its results framework too.
                if (kind != "advanced-draft-mission-plan")
                {
                    Lose(garden, document, element);
                }
            }
        }

        UnknownTrigger(garden);
        TargetInProse(garden);
    }

    private static void Target(Garden garden, SyntheticDocument document, string element, string column)
    {
        if (Free(garden) is { } benchmark && Garden.Change(document, element, benchmark.Id, column, (ways, _) => Say.Target(benchmark.Target + TargetMoved, benchmark, ways), out var change))
        {
            garden.Contradict("C-3", "target-changed", document, benchmark.Id, benchmark.Indicator.In(document.Language), Expected.NotMet, change);
        }
    }

    private static void Date(Garden garden, SyntheticDocument document, string element, string column)
    {
        if (Free(garden) is { } benchmark && Garden.Change(document, element, benchmark.Id, column, (ways, _) => ways.Day(benchmark.Date.AddMonths(-MonthsMoved)), out var change))
        {
            garden.Contradict("C-3", "date-moved", document, benchmark.Id, benchmark.Indicator.In(document.Language), Expected.NotMet, change);
        }
    }

    private static void Lose(Garden garden, SyntheticDocument document, string element)
    {
        if (Free(garden) is { } benchmark && document.Find(element, benchmark.Id) is { } line)
        {
            document.Elements[element].Remove(line);
            garden.Contradict("C-3", "benchmark-lost", document, benchmark.Id, benchmark.Indicator.In(document.Language), Expected.NotMet, (line.Texts[0], ""));
        }
    }

    private static void UnknownTrigger(Garden garden)
    {
        var plan = garden.Mission.The("final-mission-plan");
        if (!garden.Contradictions.Exists(planted => planted.Change == "unknown-benchmark") && Garden.Change(plan, "FMP-5", "trigger", "benchmark", (_, _) => "B-9999", out var change))
        {
            garden.Contradict("C-3", "unknown-benchmark", plan, "", "Two thirds of the benchmarks are reached", Expected.NotMet, change);
        }
    }

    // The directive to the SRSG tells benchmarks in running text, of which nothing is certain.
    private static void TargetInProse(Garden garden)
    {
        var directive = garden.Mission.The("srsg-directive");
        if (Free(garden) is { } benchmark && Garden.Change(directive, "SD-3", benchmark.Id, "", (ways, _) => $"{Say.Named(benchmark, ways)}. Target: {Say.Target(benchmark.Target + TargetMoved, benchmark, ways)}; Date: {ways.Day(benchmark.Date)}", out var change))
        {
            garden.Contradict("C-3", "target-changed-in-prose", directive, benchmark.Id, benchmark.Indicator.En, Expected.NeedsReview, change);
        }
    }

    // The trigger names the first benchmark.
    private static Benchmark? Free(Garden garden) => garden.Free([.. garden.Mission.Items.Benchmarks.Skip(1)], benchmark => benchmark.Id);
}
