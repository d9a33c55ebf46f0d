using ImppOffice.SyntheticMissions.Wording;

namespace ImppOffice.SyntheticMissions.Missions;

/// <summary>What all documents of a mission agree on.</summary>
internal sealed record MissionItems
{
    public static readonly DateOnly Adopted = new(2026, 10, 16);
    public static readonly DateOnly MandateEnd = new(2030, 9, 30);

    public required IReadOnlyList<Objective> Objectives { get; init; }

    public required IReadOnlyList<Benchmark> Benchmarks { get; init; }

    /// <summary>One for each benchmark.</summary>
    public required IReadOnlyList<Activity> Activities { get; init; }

    public required IReadOnlyList<Staff> Staff { get; init; }

    public required IReadOnlyList<Supply> Supplies { get; init; }

    public required IReadOnlyList<Transfer> Transfers { get; init; }

    public Bilingual EndState { get; } = new(
        "Tavara governs itself in all its provinces, its people live in safety, and its courts and police are trusted by 8 in 10 of them",
        "Le Tavara se gouverne lui-même dans toutes ses provinces, sa population vit en sécurité et 8 personnes sur 10 font confiance à ses tribunaux et à sa police");

    public Bilingual Success { get; } = new(
        "Two elections in a row are held on time and their results are accepted by every party",
        "Deux élections consécutives se tiennent dans les délais et leurs résultats sont acceptés par tous les partis");

    public Bilingual Priority { get; } = new("Safety on the roads comes before all else in the first year", "La sécurité des routes passe avant tout la première année");

    public Bilingual Strategy { get; } = new(
        "The mission works through the national authorities and hands each task over as soon as they can bear it",
        "La mission agit par l’intermédiaire des autorités nationales et leur remet chaque tâche dès qu’elles peuvent l’assumer");

    public Bilingual TimeFrame { get; } = new("Transition begins on 1 January 2030 and is completed by 30 September 2030", "La transition commence le 1er janvier 2030 et s’achève le 30 septembre 2030");
}
