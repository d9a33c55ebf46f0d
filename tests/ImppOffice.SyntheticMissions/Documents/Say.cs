using ImppOffice.SyntheticMissions.Missions;
using ImppOffice.SyntheticMissions.Wording;

namespace ImppOffice.SyntheticMissions.Documents;

/// <summary>Writes items as documents do, each in one of the usual ways.</summary>
internal static class Say
{
    public static string Text(Objective objective, Ways ways) => objective.People is { } people
        ? $"{objective.Text.In(ways.Language)} {(ways.Language == "fr" ? "pour" : "for")} {ways.Number(people)} {(ways.Language == "fr" ? "personnes" : "people")}"
        : objective.Text.In(ways.Language);

    /// <summary>With its id in front: "SO-2 Protect ...".</summary>
    public static string Named(Objective objective, Ways ways) => $"{objective.Id} {Text(objective, ways)}";

    public static string Named(Benchmark benchmark, Ways ways) => $"{benchmark.Id} {benchmark.Indicator.In(ways.Language)}";

    public static string Target(Benchmark benchmark, Ways ways) => Target(benchmark.Target, benchmark, ways);

    public static string Target(int target, Benchmark benchmark, Ways ways) => benchmark.IsShare ? ways.Percent(target) : ways.Number(target);

    /// <summary>The strength of every component, in a sentence.</summary>
    public static string Strength(IReadOnlyList<Staff> staff, Ways ways) =>
        $"{(ways.Language == "fr" ? "Effectifs" : "Staffing")}: {string.Join(", ", staff.Select(one => $"{ways.Number(one.Posts)} {one.Component.In(ways.Language).ToLowerInvariant()}"))}.";

    /// <summary>The mandate, in a sentence.</summary>
    public static string Mandate(Ways ways) => ways.Language == "fr"
        ? $"La résolution 2811 (2026) du Conseil de sécurité, du {Frenchly(MissionItems.Adopted)}, a créé la mission. Le mandat prend fin le {Frenchly(MissionItems.MandateEnd)}."
        : $"Security Council resolution 2811 (2026) of {Plainly(MissionItems.Adopted)} created the mission. The mandate ends on {Plainly(MissionItems.MandateEnd)}. The Disarmament and Reintegration Programme (DRP) goes with it.";

    public static string Plainly(DateOnly day) => day.ToString("d MMMM yyyy", System.Globalization.CultureInfo.InvariantCulture);

    private static string Frenchly(DateOnly day) => day.ToString("d MMMM yyyy", System.Globalization.CultureInfo.GetCultureInfo("fr-FR"));
}
