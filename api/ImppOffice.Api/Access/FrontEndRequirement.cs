using ImppOffice.Api.FrontEnd;
using ImppOffice.Api.SignIn;
using Microsoft.AspNetCore.Authorization;

namespace ImppOffice.Api.Access;

/// <summary>That a page or script may be handed out.</summary>
public sealed class FrontEndRequirement : IAuthorizationRequirement;

/// <summary>Hands the front end to everybody once sign-in is set up, for it is where people sign in; else to nobody from another machine.</summary>
public sealed class FrontEndHandler : AuthorizationHandler<FrontEndRequirement>
{
    protected override Task HandleRequirementAsync(AuthorizationHandlerContext context, FrontEndRequirement requirement)
    {
        if (context.Resource is HttpContext request
            && (request.Features.Get<Person>() is not null || (request.Features.Get<SignInState>() is { On: true } && PageRequest.IsFrontEnd(request.Request))))
        {
            context.Succeed(requirement);
        }

        return Task.CompletedTask;
    }
}
