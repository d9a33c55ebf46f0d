using ImppOffice.SyntheticMissions.Missions;

namespace ImppOffice.SyntheticMissions.Planting;

/// <summary>Plants contradictions and harmless variations, so many of each sort.</summary>
internal static class Plants
{
    private const int SeedOfPlanting = 31;

    /// <summary>The answers.</summary>
    /// <param name="mission">The mission, which is changed.</param>
    /// <param name="each">How many of each sort where the mission has room for more than one.</param>
    public static Answers Plant(SyntheticMission mission, int each)
    {
        var garden = new Garden(mission, new Random(unchecked((mission.Seed * SeedOfPlanting) + 1)));
        ApprovedVersions.Name(mission);
        for (var round = 0; round < each; round++)
        {
            BenchmarkPlants.Plant(garden);
            ObjectivePlants.Plant(garden);
            FigurePlants.Plant(garden);
            SchedulePlants.Plant(garden);
            Harmless.Plant(garden);
        }

        StatementPlants.Plant(garden);
        ProfilePlants.Plant(garden);
        return Account(garden);
    }

    /// <summary>The answers for a mission in which nothing is planted.</summary>
    public static Answers None(SyntheticMission mission)
    {
        ApprovedVersions.Name(mission);
        return Account(new Garden(mission, new Random(mission.Seed)));
    }

    private static Answers Account(Garden garden) => new()
    {
        Seed = garden.Mission.Seed,
        Documents = garden.Mission.Documents.Count,
        Items = garden.Mission.Documents.Sum(document => document.Items),
        Approved = garden.Mission.Documents.ToDictionary(document => document.Name, document => document.Version),
        Contradictions = garden.Contradictions,
        Variations = garden.Variations,
    };
}
