using ImppOffice.Api.Http;
using ImppOffice.Planning;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Authorization.Policy;

namespace ImppOffice.Api.Access;

/// <summary>Somebody may not even know that something is there.</summary>
/// <param name="handler">Who says so.</param>
/// <param name="problem">What is answered where it is not there.</param>
public sealed class Hidden(IAuthorizationHandler handler, Problem problem) : AuthorizationFailureReason(handler, problem.Code)
{
    public Problem Problem => problem;
}

/// <summary>Answers for what is hidden as for what is not there; all other refusals are the framework's.</summary>
public sealed class HiddenAnswer : IAuthorizationMiddlewareResultHandler
{
    private readonly AuthorizationMiddlewareResultHandler framework = new();

    public Task HandleAsync(RequestDelegate next, HttpContext context, AuthorizationPolicy policy, PolicyAuthorizationResult authorizeResult) =>
        authorizeResult.Forbidden && authorizeResult.AuthorizationFailure?.FailureReasons.OfType<Hidden>().FirstOrDefault() is { } hidden
            ? hidden.Problem.Answer().ExecuteAsync(context)
            : framework.HandleAsync(next, context, policy, authorizeResult);
}
