using ImppOffice.Planning;
using ImppOffice.SyntheticMissions.Missions;
using ImppOffice.SyntheticMissions.Writing;

namespace ImppOffice.SyntheticMissions.Planting;

/// <summary>Has every document name what it is built on, in the version that was approved.</summary>
internal static class ApprovedVersions
{
    public static void Name(SyntheticMission mission)
    {
        var library = Shipped.Templates.Knowledge.Library;
        foreach (var document in mission.Documents)
        {
            foreach (var kind in library.Find(document.Kind).OrThrow().Basis)
            {
                if (mission.Documents.FirstOrDefault(other => other.Kind == kind) is { } basis)
                {
                    document.Basis[kind] = $"{library.Find(kind).OrThrow().Title.In(document.Language)}, version {basis.Version}";
                }
            }
        }
    }
}
