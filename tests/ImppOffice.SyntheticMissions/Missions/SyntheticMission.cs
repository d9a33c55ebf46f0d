using ImppOffice.SyntheticMissions.Documents;
using ImppOffice.SyntheticMissions.Wording;

namespace ImppOffice.SyntheticMissions.Missions;

/// <summary>The documents of a mission, in agreement until something is planted.</summary>
internal sealed class SyntheticMission
{
    private const int DaysBetween = 9;
    private const int OneIsFrench = 5;
    private static readonly DateOnly First = new(2026, 11, 2);

    // What every mission has once, in the order of the process, then what comes again and again.
    private static readonly string[] Chain =
    [
        "sg-strategic-planning-directive", "imtf-terms-of-reference", "usg-planning-directive", "joint-transition-plan", "draft-mission-plan", "mission-budget", "srsg-directive",
        "advanced-draft-mission-plan", "final-mission-plan", "mission-plan-review",
    ];

    private static readonly string[] Again = ["mission-budget", "mission-plan-review", "sg-report", "mission-plan-review"];

    private SyntheticMission(int seed, MissionItems items, IReadOnlyList<SyntheticDocument> documents)
    {
        (Seed, Items, Documents) = (seed, items, documents);
    }

    public int Seed { get; }

    public MissionItems Items { get; }

    public IReadOnlyList<SyntheticDocument> Documents { get; }

    /// <summary>The first document of a kind.</summary>
    public SyntheticDocument The(string kind) => Documents.First(document => document.Kind == kind);

    /// <summary>A mission in which everything agrees.</summary>
    /// <param name="seed">The same seed gives the same mission.</param>
    /// <param name="documents">How many documents, 10 or more.</param>
    /// <param name="items">How many items they state together, about.</param>
    public static SyntheticMission Make(int seed, int documents, int items)
    {
        var each = items / documents;
        var stated = Make(seed, Kinds(documents), each).Documents.Sum(document => document.Items);
        return Make(seed, Kinds(documents), (int)((long)each * items / stated));
    }

    private static SyntheticMission Make(int seed, List<string> kinds, int each)
    {
        var made = new ItemsMaker(new Random(seed)).Make(each);
        return new SyntheticMission(seed, made, [.. kinds.Select((kind, index) => Write(seed, index, kind, kinds, made))]);
    }

    // A mission of some size has been through a revision too.
    private static List<string> Kinds(int documents)
    {
        List<string> kinds = [.. Chain];
        if (documents >= Chain.Length + 3)
        {
            kinds.AddRange(["revised-usg-planning-directive", "revised-mission-plan", "revised-srsg-directive"]);
        }

        for (var index = 0; kinds.Count < documents; index++)
        {
            kinds.Add(Again[index % Again.Length]);
        }

        return kinds;
    }

    private static SyntheticDocument Write(int seed, int index, string kind, List<string> kinds, MissionItems items)
    {
        var isFirst = kinds.IndexOf(kind) == index;
        var document = new SyntheticDocument
        {
            Name = $"{index + 1:D4}-{kind}.docx",
            Kind = kind,
            Ways = new Ways(new Random(HashCode(seed, index)), !isFirst && index % OneIsFrench == 0 ? "fr" : "en"),
            Date = First.AddDays(DaysBetween * index),
        };
        KindContent.Write(document, items);
        return document;
    }

    private static int HashCode(int seed, int index) => unchecked((seed * 7919) + (index * 104_729));
}
