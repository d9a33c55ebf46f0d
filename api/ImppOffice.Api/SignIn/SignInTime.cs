using System.Globalization;
using System.Security.Claims;

namespace ImppOffice.Api.SignIn;

/// <summary>Writes into what is signed in when the password was given, so that refreshing does not go on for ever.</summary>
public static class SignInTime
{
    private const string Claim = "impp:signed-in-at";

    public static ClaimsPrincipal Stamp(ClaimsPrincipal principal, DateTimeOffset at)
    {
        ((ClaimsIdentity)principal.Identity!).AddClaim(new Claim(Claim, at.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture)));
        return principal;
    }

    /// <summary>When the password was given (UTC).</summary>
    public static DateTimeOffset Of(ClaimsPrincipal principal) =>
        DateTimeOffset.FromUnixTimeSeconds(long.Parse(principal.FindFirstValue(Claim)!, CultureInfo.InvariantCulture));
}
