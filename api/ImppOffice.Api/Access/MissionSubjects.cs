using ImppOffice.Planning;
using ImppOffice.Planning.Library;
using ImppOffice.Planning.Missions;

namespace ImppOffice.Api.Access;

/// <summary>Missions that routes name themselves.</summary>
public sealed class MissionSubjects(IMissionRegister missions) : ISubjects
{
    public string RouteValue => "mission";

    public async Task<Result<Subject>> FindAsync(string id, CancellationToken cancellationToken) =>
        (await missions.FindAsync(new MissionId(id), cancellationToken)).Succeeded(out var mission, out var problem) ? new Subject(mission.Id) : problem;

    public Problem Unknown(string id) => LibraryProblems.UnknownMission(new MissionId(id));
}
