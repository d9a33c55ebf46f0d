using System.Security.Claims;
using ImppOffice.Planning.Library;

namespace ImppOffice.Api.SignIn;

/// <summary>What the library needs to know of who is signed in.</summary>
public static class SignedIn
{
    /// <summary>The name under which what they do is kept.</summary>
    public static string Person(this ClaimsPrincipal user) => user.Identity?.Name ?? "";

    /// <summary>Whether nobody signs in yet, and it is the user of this machine.</summary>
    public static bool IsLocal(this ClaimsPrincipal user) => user.Identity?.AuthenticationType == LocalUserHandler.Name;

    /// <summary>What they may see in lists; the user of this machine sees everything on it.</summary>
    public static Audience Audience(this ClaimsPrincipal user) => Planning.Library.Audience.Everybody;
}
