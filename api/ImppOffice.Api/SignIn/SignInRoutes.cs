using System.Security.Claims;
using ImppOffice.Api.Access;
using ImppOffice.Api.Http;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.BearerToken;
using Microsoft.AspNetCore.Mvc;

namespace ImppOffice.Api.SignIn;

/// <summary>Signing in and out: cookies for the workbench, tokens for the pane.</summary>
public static class SignInRoutes
{
    // A name and a password, or a token, are far shorter.
    private const int LongestBody = 8 * 1024;

    public static void MapSignIn(this IEndpointRouteBuilder app)
    {
        var group = app.MapGroup("/api")
            .WithTags("Sign-in")
            .WithMetadata(new RequestSizeLimitAttribute(LongestBody))
            .ProducesProblem(StatusCodes.Status400BadRequest)
            .ProducesProblem(StatusCodes.Status401Unauthorized);

        var open = group.MapGroup("")
            .RequireAuthorization(Policies.Anyone)
            .ProducesProblem(StatusCodes.Status403Forbidden)
            .ProducesProblem(StatusCodes.Status409Conflict)
            .ProducesProblem(StatusCodes.Status429TooManyRequests);

        open.MapPost("/sign-in", SignInAsync)
            .RequireRateLimiting(Limits.SignIn)
            .WithName("SignIn")
            .WithSummary("Signs in with a cookie, for the workbench.")
            .Produces(StatusCodes.Status204NoContent);

        open.MapPost("/tokens", GiveTokensAsync)
            .RequireRateLimiting(Limits.SignIn)
            .WithName("GiveTokens")
            .WithSummary("Signs in with a token that lives for minutes and one to refresh it with, for the pane and for programs.")
            .Produces<AccessTokenResponse>();

        open.MapPost("/tokens/refresh", RefreshAsync)
            .WithName("RefreshTokens")
            .WithSummary("Gives new tokens for a refresh token.")
            .Produces<AccessTokenResponse>();

        group.MapPost("/sign-out", (Delegate)SignOutAsync)
            .RequireAuthorization(Policies.SignedIn)
            .WithName("SignOut")
            .WithSummary("Ends the cookie of the workbench.")
            .Produces(StatusCodes.Status204NoContent);
    }

    private static async Task<IResult> SignInAsync(Typed typed, HttpContext context, SignInWithPassword signIn, CancellationToken cancellationToken)
    {
        var (principal, refusal) = await TryAsync(typed, context, signIn, cancellationToken);
        if (principal is null)
        {
            return refusal!;
        }

        await context.SignInAsync(SignInSchemes.Cookie, principal);
        return TypedResults.NoContent();
    }

    private static async Task<IResult> GiveTokensAsync(Typed typed, HttpContext context, SignInWithPassword signIn, CancellationToken cancellationToken)
    {
        var (principal, refusal) = await TryAsync(typed, context, signIn, cancellationToken);
        return principal is null ? refusal! : TypedResults.SignIn(principal, authenticationScheme: SignInSchemes.Token);
    }

    private static async Task<IResult> RefreshAsync(Refresh refresh, Tokens tokens) =>
        await tokens.RefreshAsync(refresh.RefreshToken ?? "") is { } principal
            ? TypedResults.SignIn(principal, authenticationScheme: SignInSchemes.Token)
            : SignInRefusals.Ended;

    private static async Task<IResult> SignOutAsync(HttpContext context)
    {
        await context.SignOutAsync(SignInSchemes.Cookie);
        return TypedResults.NoContent();
    }

    private static async Task<(ClaimsPrincipal? Principal, IResult? Refusal)> TryAsync(Typed typed, HttpContext context, SignInWithPassword signIn, CancellationToken cancellationToken)
    {
        if (context.Features.Get<SignInState>() is not { On: true })
        {
            return (null, SignInRefusals.NotSetUp);
        }

        return await signIn.RunAsync(new Credentials(typed.Name ?? "", typed.Password ?? ""), AddressGroup.Of(context), cancellationToken) switch
        {
            PasswordOutcome.Right right => (right.Principal, null),
            PasswordOutcome.Disabled => (null, SignInRefusals.Disabled),
            PasswordOutcome.Locked locked => (null, SignInRefusals.Locked(context, locked.Wait)),
            _ => (null, SignInRefusals.WrongNameOrPassword),
        };
    }

    /// <summary>What somebody typed.</summary>
    public sealed record Typed(string? Name, string? Password);

    /// <summary>What tokens are refreshed with.</summary>
    public sealed record Refresh(string? RefreshToken);
}
