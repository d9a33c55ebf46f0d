using ImppOffice.Api.Access;
using ImppOffice.Api.Accounts;
using ImppOffice.Api.Http;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.BearerToken;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace ImppOffice.Api.SignIn;

/// <summary>Sign-in of the default edition: the user of this machine until there are accounts, then cookies and tokens.</summary>
public static class SignInServices
{
    /// <summary>The cookie that signs in.</summary>
    public const string CookieName = "impp-sign-in";

    public static IServiceCollection AddSignIn(this IServiceCollection services, IConfiguration configuration)
    {
        services.Configure<SignInOptions>(configuration.GetSection(SignInOptions.Section));
        services.AddSingleton<SignInSetUp>();
        services.AddSingleton<UnknownAccount>();
        services.AddScoped<SignInWithPassword>();
        services.AddScoped<Tokens>();
        new IdentityBuilder(typeof(AccountUser), services).AddSignInManager();
        services.AddAuthentication(SignInSchemes.Chosen)
            .AddPolicyScheme(SignInSchemes.Chosen, null, chosen => chosen.ForwardDefaultSelector = SignInSchemes.Choose)
            .AddScheme<AuthenticationSchemeOptions, LocalUserHandler>(LocalUserHandler.Name, null)
            .AddCookie(SignInSchemes.Cookie)
            .AddBearerToken(SignInSchemes.Token);
        services.AddOptions<CookieAuthenticationOptions>(SignInSchemes.Cookie).Configure<IOptions<SignInOptions>>(SetCookie);
        services.AddOptions<BearerTokenOptions>(SignInSchemes.Token).Configure<IOptions<SignInOptions>>((token, options) =>
        {
            token.BearerTokenExpiration = TimeSpan.FromMinutes(options.Value.TokenMinutes);
            token.RefreshTokenExpiration = TimeSpan.FromMinutes(options.Value.Minutes);
        });
        services.AddForgeryGuard();
        services.AddKeys(configuration);
        services.AddPolicies();
        return services;
    }

    private static void SetCookie(CookieAuthenticationOptions cookie, IOptions<SignInOptions> options)
    {
        cookie.Cookie.Name = CookieName;
        cookie.Cookie.HttpOnly = true;
        cookie.Cookie.SameSite = SameSiteMode.Strict;
        // On localhost the workbench may be open over http.
        cookie.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        cookie.ExpireTimeSpan = TimeSpan.FromMinutes(options.Value.Minutes);
        // A working day, whatever is done in it: then the password is asked for once more.
        cookie.SlidingExpiration = false;
        cookie.Events.OnRedirectToLogin = redirect => Tell(redirect, StatusCodes.Status401Unauthorized);
        cookie.Events.OnRedirectToAccessDenied = redirect => Tell(redirect, StatusCodes.Status403Forbidden);
    }

    // This is no site of pages to be sent to and fro.
    private static Task Tell(RedirectContext<CookieAuthenticationOptions> redirect, int status)
    {
        redirect.Response.StatusCode = status;
        return Task.CompletedTask;
    }
}
