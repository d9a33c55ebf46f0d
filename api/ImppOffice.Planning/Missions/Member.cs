namespace ImppOffice.Planning.Missions;

/// <summary>Somebody who takes part in a mission.</summary>
/// <param name="Person">The name the person signs in with.</param>
/// <param name="Duties">What the person may do there; at least one.</param>
public sealed record Member(string Person, IReadOnlyList<Duty> Duties);

/// <summary>A role a member has.</summary>
/// <param name="Role">The role.</param>
/// <param name="Branch">The branch a reviewer answers for; null for every other role.</param>
public sealed record Duty(MemberRole Role, Branch? Branch = null);
