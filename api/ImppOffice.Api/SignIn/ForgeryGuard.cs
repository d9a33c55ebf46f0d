using ImppOffice.Api.Access;
using ImppOffice.Api.Http;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authorization;

namespace ImppOffice.Api.SignIn;

/// <summary>
/// Refuses requests with an effect whose cookie came without the token that only our own page can read. Who signs in with
/// a token has nothing that a browser would send by itself.
/// </summary>
public sealed class ForgeryGuard(RequestDelegate next, IAntiforgery antiforgery)
{
    public async Task InvokeAsync(HttpContext context)
    {
        if (SignInSchemes.Used(context) != SignInSchemes.Cookie
            || CrossSiteGuard.HasNoEffect(context.Request.Method)
            || IsForAnyone(context.GetEndpoint())
            || await antiforgery.IsRequestValidAsync(context))
        {
            await next(context);
            return;
        }

        await SignInRefusals.Forged.ExecuteAsync(context);
    }

    // Signing in asks nothing of whoever was signed in before.
    private static bool IsForAnyone(Endpoint? endpoint) =>
        endpoint?.Metadata.GetOrderedMetadata<IAuthorizeData>().Any(data => data.Policy == Policies.Anyone) == true;
}

/// <summary>The tokens against forged requests.</summary>
public static class ForgeryTokens
{
    /// <summary>The header that bears the token /api/me gives.</summary>
    public const string Header = "Impp-Antiforgery";

    /// <summary>The cookie it belongs to.</summary>
    public const string CookieName = "impp-antiforgery";

    public static IServiceCollection AddForgeryGuard(this IServiceCollection services) => services.AddAntiforgery(antiforgery =>
    {
        antiforgery.HeaderName = Header;
        antiforgery.SuppressReadingTokenFromFormBody = true;
        antiforgery.SuppressXFrameOptionsHeader = true;
        antiforgery.Cookie.Name = CookieName;
        antiforgery.Cookie.HttpOnly = true;
        antiforgery.Cookie.SameSite = SameSiteMode.Strict;
        antiforgery.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
    });
}
