using ImppOffice.Planning;
using ImppOffice.Planning.Missions;
using Microsoft.AspNetCore.Authorization;

namespace ImppOffice.Api.Access;

/// <summary>Finds the mission of what a route names, and what somebody may do there.</summary>
public sealed class MissionHandler(IEnumerable<ISubjects> subjects, IMissionRegister missions) : AuthorizationHandler<MissionRequirement>
{
    protected override async Task HandleRequirementAsync(AuthorizationHandlerContext context, MissionRequirement requirement)
    {
        if (context.Resource is not HttpContext request || request.Features.Get<Person>() is not { } person)
        {
            return;
        }

        // The user of this machine may do everything: what is not there, the route itself tells.
        if (person.Local)
        {
            context.Succeed(requirement);
            return;
        }

        var named = subjects.Where(kind => request.Request.RouteValues.ContainsKey(kind.RouteValue)).ToList();
        if (named.Count == 0)
        {
            throw new InvalidOperationException($"{request.GetEndpoint()?.DisplayName} has a policy of a mission and names none of {string.Join(", ", subjects.Select(kind => kind.RouteValue))}.");
        }

        MissionId? mission = null;
        foreach (var kind in named)
        {
            var id = request.Request.RouteValues[kind.RouteValue]?.ToString() ?? "";
            if (!(await kind.FindAsync(id, request.RequestAborted)).Succeeded(out var subject, out var problem))
            {
                Hide(context, problem);
                return;
            }

            var duties = await DutiesAsync(subject.Mission, person, request.RequestAborted);
            if ((duties.Count == 0 && !(requirement.Administrators && person.Administrator))
                || !subject.MayBeReadBy(person.Name)
                || (mission is { } other && other != subject.Mission))
            {
                Hide(context, kind.Unknown(id));
                return;
            }

            mission = subject.Mission;
            request.Features.Set(person = person with { Duties = duties });
        }

        if (requirement.Roles.Any(person.Is) || (requirement.Administrators && person.Administrator))
        {
            context.Succeed(requirement);
        }
    }

    private async Task<IReadOnlyList<Duty>> DutiesAsync(MissionId mission, Person person, CancellationToken cancellationToken)
    {
        var members = await missions.ListMembersAsync(mission, cancellationToken);
        return members.FirstOrDefault(member => NameKey.AreSame(member.Person, person.Name))?.Duties ?? [];
    }

    private void Hide(AuthorizationHandlerContext context, Problem problem) => context.Fail(new Hidden(this, problem));
}
