using ImppOffice.SyntheticMissions.Missions;
using ImppOffice.SyntheticMissions.Planting;

namespace ImppOffice.SyntheticMissions.Writing;

/// <summary>Writes a mission to a folder, with the answers beside its documents.</summary>
internal static class WriteMission
{
    public static void Run(string folder, SyntheticMission mission, Answers answers)
    {
        Directory.CreateDirectory(folder);
        Parallel.ForEach(mission.Documents, document => File.WriteAllBytes(Path.Combine(folder, document.Name), WriteDocument.Run(document)));
        File.WriteAllText(Path.Combine(folder, Answers.FileName), answers.ToJson());
    }
}
