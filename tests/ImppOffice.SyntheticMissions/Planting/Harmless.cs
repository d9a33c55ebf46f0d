using System.Globalization;
using ImppOffice.SyntheticMissions.Documents;
using ImppOffice.SyntheticMissions.Missions;

namespace ImppOffice.SyntheticMissions.Planting;

/// <summary>Writes the same otherwise: a report that calls any of it a contradiction is wrong.</summary>
internal static class Harmless
{
    private const string Plan = "draft-mission-plan";
    private const string Table = "DMP-5";

    public static void Plant(Garden garden)
    {
        var document = garden.Mission.The(Plan);
        Vary(garden, document, "date-as-month", "date", benchmark => EndsMonth(benchmark.Date), benchmark => benchmark.Date.ToString("MMMM yyyy", CultureInfo.InvariantCulture));
        Vary(garden, document, "date-in-words", "date", _ => true, benchmark => $"by {Say.Plainly(benchmark.Date)}");
        Vary(garden, document, "target-bounded", "target", _ => true, benchmark => $"at least {Say.Target(benchmark, document.Ways)}");
        Vary(garden, document, "id-dropped", "indicator", _ => true, benchmark => benchmark.Indicator.En);
        Vary(garden, document, "capitals-and-stop", "indicator", _ => true, benchmark => $"{benchmark.Id.ToLowerInvariant()} {benchmark.Indicator.En.ToUpperInvariant()}.");
        Vary(garden, document, "other-word", "indicator", _ => true, benchmark => Say.Named(benchmark, document.Ways).Replace("in the ", "across the ", StringComparison.Ordinal));
        Vary(garden, document, "id-renumbered", "indicator", _ => true, benchmark => $"B-{benchmark.Id[2..]}.1 {benchmark.Indicator.En}");
        foreach (var review in garden.Of("mission-plan-review").Take(1))
        {
            Turn(garden, review);
        }
    }

    private static bool EndsMonth(DateOnly day) => day.AddDays(1).Day == 1;

    private static void Vary(Garden garden, SyntheticDocument document, string change, string column, Func<Benchmark, bool> fits, Func<Benchmark, string> text)
    {
        if (garden.Free([.. garden.Mission.Items.Benchmarks.Skip(1).Where(fits)], benchmark => benchmark.Id) is { } benchmark && Garden.Change(document, Table, benchmark.Id, column, (_, _) => text(benchmark), out var made))
        {
            garden.Vary("C-3", change, document, benchmark.Id, benchmark.Indicator.En, Expected.NeedsReview, made);
        }
    }

    // The rows in another order, which says nothing.
    private static void Turn(Garden garden, SyntheticDocument review)
    {
        review.Elements["MPR-2"].Reverse();
        garden.Vary("C-3", "order-turned", review, "", "", Expected.NeedsReview, ("", ""));
    }
}
