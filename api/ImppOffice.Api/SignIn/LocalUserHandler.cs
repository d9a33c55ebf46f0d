using System.Net;
using System.Security.Claims;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Options;

namespace ImppOffice.Api.SignIn;

/// <summary>Signs in the user of this machine where the request comes from this machine; nobody else.</summary>
public sealed class LocalUserHandler(IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logger, UrlEncoder encoder)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
{
    /// <summary>The name of the scheme.</summary>
    public const string Name = "local-user";

    // What a proxy on this machine hands on came from who knows where.
    private static readonly string[] Forwarded = ["Forwarded", "X-Forwarded-For", "X-Forwarded-Host", "X-Real-IP"];

    protected override Task<AuthenticateResult> HandleAuthenticateAsync() => Task.FromResult(
        Context.Connection.RemoteIpAddress is { } address && IPAddress.IsLoopback(address) && !Array.Exists(Forwarded, Request.Headers.ContainsKey)
            ? AuthenticateResult.Success(new AuthenticationTicket(LocalUser(), Name))
            : AuthenticateResult.NoResult());

    private static ClaimsPrincipal LocalUser() =>
        new(new ClaimsIdentity([new Claim(ClaimTypes.Name, Environment.UserName)], Name));
}
