using ImppOffice.Planning.Missions;
using Microsoft.AspNetCore.Authorization;

namespace ImppOffice.Api.Access;

/// <summary>That somebody has one of these roles in the mission that the route is about.</summary>
/// <param name="Roles">The roles, any of which will do.</param>
public sealed record MissionRequirement(params IReadOnlyList<MemberRole> Roles) : IAuthorizationRequirement
{
    /// <summary>Any role.</summary>
    public static MissionRequirement Anybody { get; } = new(Enum.GetValues<MemberRole>());

    /// <summary>Whether administrators of the installation do, too.</summary>
    public bool Administrators { get; init; }
}
