using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.DataProtection;

namespace ImppOffice.Api.SignIn;

/// <summary>Sign-in of the default edition. Every address needs a signed-in user unless it says otherwise.</summary>
public static class LocalSignIn
{
    public static IServiceCollection AddLocalSignIn(this IServiceCollection services)
    {
        services.AddAuthentication(LocalUserHandler.Name).AddScheme<AuthenticationSchemeOptions, LocalUserHandler>(LocalUserHandler.Name, null);
        // Nothing is encrypted for later, so no key need be left on disk.
        services.AddDataProtection().UseEphemeralDataProtectionProvider();
        services.AddAuthorizationBuilder()
            .SetFallbackPolicy(new AuthorizationPolicyBuilder().RequireAuthenticatedUser().Build())
            .AddPolicies();
        return services;
    }
}
