using Microsoft.AspNetCore.Authorization;

namespace ImppOffice.Api.Access;

/// <summary>That somebody administers the installation.</summary>
public sealed class AdministratorRequirement : IAuthorizationRequirement;

/// <summary>Lets administrators of the installation through.</summary>
public sealed class AdministratorHandler : AuthorizationHandler<AdministratorRequirement>
{
    protected override Task HandleRequirementAsync(AuthorizationHandlerContext context, AdministratorRequirement requirement)
    {
        if (context.Resource is HttpContext request && request.Features.Get<Person>() is { Administrator: true })
        {
            context.Succeed(requirement);
        }

        return Task.CompletedTask;
    }
}
