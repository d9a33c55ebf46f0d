using Microsoft.AspNetCore.Authentication;

namespace ImppOffice.Api.SignIn;

/// <summary>The ways to be signed in.</summary>
public static class SignInSchemes
{
    /// <summary>Chooses among the others, request by request.</summary>
    public const string Chosen = "chosen";

    /// <summary>A cookie, for the workbench.</summary>
    public const string Cookie = "cookie";

    /// <summary>A token, for the pane: Word shows it in a frame of another site, where browsers keep no cookies.</summary>
    public const string Token = "token";

    /// <summary>The scheme of a request: the user of this machine until sign-in is set up; then a token where there is one, else the cookie.</summary>
    public static string Choose(HttpContext context) =>
        context.Features.Get<SignInState>() is { On: false } ? LocalUserHandler.Name
        : context.Request.Headers.Authorization.ToString().StartsWith("Bearer ", StringComparison.OrdinalIgnoreCase) ? Token
        : Cookie;

    /// <summary>The scheme that signed somebody in; null where nobody is.</summary>
    public static string? Used(HttpContext context) =>
        context.Features.Get<IAuthenticateResultFeature>()?.AuthenticateResult?.Ticket?.AuthenticationScheme;
}
