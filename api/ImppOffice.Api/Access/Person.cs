using ImppOffice.Planning.Missions;

namespace ImppOffice.Api.Access;

/// <summary>Who asks. A route takes it as a parameter.</summary>
/// <param name="Name">The name the person signs in with; for the user of this machine the name there.</param>
/// <param name="Administrator">Whether the person administers the installation.</param>
/// <param name="Local">Whether it is the user of this machine while nobody has to sign in: may do everything.</param>
public sealed record Person(string Name, bool Administrator, bool Local)
{
    /// <summary>What the person may do in the mission that the route is about; empty where it is about none.</summary>
    public IReadOnlyList<Duty> Duties { get; init; } = [];

    /// <summary>What counts as the person's duties there: the user of this machine has every one but to answer for a branch.</summary>
    public IReadOnlyList<Duty> Effective => Local ? [.. Enum.GetValues<MemberRole>().Where(role => role != MemberRole.Reviewer).Select(role => new Duty(role))] : Duties;

    public static ValueTask<Person?> BindAsync(HttpContext context) => ValueTask.FromResult(context.Features.Get<Person>());

    /// <summary>Whether the person has a role in the mission that the route is about.</summary>
    public bool Is(MemberRole role) => Local || Duties.Any(duty => duty.Role == role);

    /// <summary>Whether the person answers for a branch there.</summary>
    public bool AnswersFor(Branch branch) => Local || Duties.Any(duty => duty.Role == MemberRole.Reviewer && duty.Branch == branch);
}
