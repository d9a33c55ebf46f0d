using System.Security.Claims;
using ImppOffice.Api.Accounts;
using ImppOffice.Planning.Accounts;
using Microsoft.AspNetCore.Authentication.BearerToken;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace ImppOffice.Api.SignIn;

/// <summary>Gives new tokens for old ones, until the sign-in they came from is a working day old.</summary>
public sealed class Tokens(SignInManager<AccountUser> signIn, IOptionsMonitor<BearerTokenOptions> tokens, TimeProvider time)
{
    /// <summary>Who the refresh token is for; null where it is forged, too old, or for an account whose sessions have ended.</summary>
    public async Task<ClaimsPrincipal?> RefreshAsync(string refreshToken)
    {
        var options = tokens.Get(SignInSchemes.Token);
        if (options.RefreshTokenProtector.Unprotect(refreshToken) is not { Properties.ExpiresUtc: { } expires } ticket
            || time.GetUtcNow() >= expires
            || time.GetUtcNow() >= SignInTime.Of(ticket.Principal) + options.RefreshTokenExpiration
            || await signIn.ValidateSecurityStampAsync(ticket.Principal) is not { Account.Standing: AccountStanding.Active } user)
        {
            return null;
        }

        return SignInTime.Stamp(await signIn.CreateUserPrincipalAsync(user), SignInTime.Of(ticket.Principal));
    }
}
