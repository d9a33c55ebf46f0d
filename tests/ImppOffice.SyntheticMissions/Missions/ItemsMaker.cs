using ImppOffice.SyntheticMissions.Wording;

namespace ImppOffice.SyntheticMissions.Missions;

/// <summary>Makes up what a mission's documents agree on.</summary>
internal sealed class ItemsMaker(Random random)
{
    private const int OneIsShare = 3;
    private const int MostObjectives = 40;
    private const int DaysOfMandate = 1200;
    private static readonly DateOnly Start = new(2027, 1, 1);
    private static readonly string[] Organisations = ["African Union", "UNDP", "UNHCR", "European Union"];

    private readonly Phrases phrases = new(random);

    /// <param name="items">How many items each of the larger documents is to state.</param>
    public MissionItems Make(int items)
    {
        var objectives = Count(Math.Clamp(items / 10, 3, MostObjectives), number => new Objective($"SO-{number}", phrases.Objective(), number % 2 == 0 ? 1000L * random.Next(2, 90) : null));
        var benchmarks = Count(Math.Max(3, items * 2 / 5), Benchmark);
        return new MissionItems
        {
            Objectives = objectives,
            Benchmarks = benchmarks,
            Activities = [.. benchmarks.Select((benchmark, index) => Activity(index, benchmark, objectives[index % objectives.Count]))],
            Staff = Staffing(),
            Supplies = Count(Math.Clamp(items / 8, 3, Vocabulary.Supplies.Count), number => new Supply($"supply {number}", Vocabulary.Supplies[number - 1], 1000L * random.Next(200, 40_000))),
            Transfers = Count(3, number => new Transfer($"transfer {number}", phrases.Activity(), Organisations[number % Organisations.Length], "UNIMTA", Day(0))),
        };
    }

    private Benchmark Benchmark(int number)
    {
        var isShare = number % OneIsShare != 0;
        return new($"B-{number}", phrases.Indicator(), isShare ? 5 * random.Next(4, 20) : random.Next(12, 4000), isShare, Day(0), Party());
    }

    private Activity Activity(int index, Benchmark benchmark, Objective objective)
    {
        var start = Day(200);
        var text = phrases.Activity();
        return new($"activity {index + 1}", text, new($"{text.En}: done", $"{text.Fr} : achevé"), Party(), start, start.AddDays(random.Next(30, 200)), benchmark, objective);
    }

    private List<Staff> Staffing() =>
    [
        new("staff 1", new("Troops", "Soldats"), new("Military", "Militaire"), 100 * random.Next(20, 90)),
        new("staff 2", new("Military observers", "Observateurs militaires"), new("Military", "Militaire"), 10 * random.Next(5, 30)),
        new("staff 3", new("Police officers", "Policiers"), new("Police", "Police"), 10 * random.Next(20, 120)),
        new("staff 4", new("International staff", "Agents"), new("Civilian", "Civil"), random.Next(150, 600)),
        new("staff 5", new("Volunteers", "Volontaires"), new("Civilian", "Civil"), random.Next(40, 200)),
    ];

    private Bilingual Party() => Vocabulary.Parties[random.Next(Vocabulary.Parties.Count)];

    private DateOnly Day(int before) => Start.AddDays(random.Next(0, DaysOfMandate - before));

    private static List<T> Count<T>(int count, Func<int, T> make) => [.. Enumerable.Range(1, count).Select(make)];
}
