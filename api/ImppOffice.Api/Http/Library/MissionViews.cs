using ImppOffice.Planning;
using ImppOffice.Planning.Missions;

namespace ImppOffice.Api.Http.Library;

/// <summary>A mission as it is told.</summary>
public sealed record MissionView(string Id, string Name, string Acronym, string Country, int Stage, string ETag)
{
    public static MissionView Of(Mission mission) =>
        new(mission.Id.Value, mission.Profile.Name, mission.Profile.Acronym, mission.Profile.Country, mission.Profile.Stage, mission.ETag);
}

/// <summary>What is told of a new mission, or what of it changes; what is left out stays as it is.</summary>
public sealed record MissionForm(string? Name, string? Acronym, string? Country, int? Stage)
{
    /// <summary>The profile it makes of another; a problem where a field is wrong.</summary>
    public Result<MissionProfile> Read(MissionProfile former)
    {
        var profile = new MissionProfile(Name?.Trim() ?? former.Name, Acronym?.Trim() ?? former.Acronym, Country?.Trim() ?? former.Country, Stage ?? former.Stage);
        var wrong = Field.First(
            Field.Line("name", profile.Name),
            Field.Line("acronym", profile.Acronym),
            Field.Line("country", profile.Country),
            profile.Stage is >= 1 and <= 3 ? null : HostProblems.WrongField("stage", "is not 1, 2 or 3"));
        return wrong is null ? profile : wrong;
    }
}

/// <summary>A member as told.</summary>
public sealed record MemberView(string Person, IReadOnlyList<Duty> Duties)
{
    public static MemberView Of(Member member) => new(member.Person, member.Duties);
}

/// <summary>The duties a member is to have.</summary>
public sealed record MemberForm(IReadOnlyList<Duty>? Duties)
{
    public Result<Member> Read(string person)
    {
        var wrong = Field.First(
            Field.Line("person", person),
            Duties is null or [] ? HostProblems.WrongField("duties", "is empty") : null,
            Duties?.Any(duty => (duty.Role == MemberRole.Reviewer) != duty.Branch.HasValue) == true ? HostProblems.WrongField("duties", "needs a branch for a reviewer and none for others") : null);
        return wrong is null ? new Member(person, [.. Duties!]) : wrong;
    }
}
