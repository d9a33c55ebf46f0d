namespace ImppOffice.Planning.Missions;

/// <summary>An operation in a country.</summary>
public sealed record Mission
{
    public required MissionId Id { get; init; }

    /// <summary>What is told of it.</summary>
    public required MissionProfile Profile { get; init; }

    /// <summary>Changes with the profile; opaque, without quotes.</summary>
    public required string ETag { get; init; }
}

/// <summary>What is told of a mission.</summary>
/// <param name="Name">Its full name.</param>
/// <param name="Acronym">Its acronym; no two missions share one, whatever the case.</param>
/// <param name="Country">The country or region.</param>
/// <param name="Stage">The stage of the process it is in, 1 to 3.</param>
public sealed record MissionProfile(string Name, string Acronym, string Country, int Stage);
