using ImppOffice.Planning.Missions;

namespace ImppOffice.Planning.Library;

/// <summary>Whose eyes a list is for.</summary>
/// <param name="Missions">The missions whose documents may be seen; null for all.</param>
/// <param name="Reader">Who reads it: strictly confidential documents come only where they name this person; null for all.</param>
public sealed record Audience(IReadOnlyList<MissionId>? Missions, string? Reader)
{
    /// <summary>Nothing is held back.</summary>
    public static Audience Everybody { get; } = new(null, null);
}
