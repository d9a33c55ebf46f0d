using ImppOffice.Api.AddIn;
using ImppOffice.Api.SignIn;
using Microsoft.Extensions.Options;

namespace ImppOffice.Api.Http;

/// <summary>
/// Answers only requests for this machine's own name, and once sign-in is set up for the public one, so that a foreign name
/// that points here (DNS rebinding) gets nothing.
/// </summary>
public sealed class HostGuard(RequestDelegate next, IOptions<ServerOptions> options)
{
    private readonly string? known = options.Value.PublicAddress is { Length: > 0 } address ? new Uri(address).Host : null;

    public async Task InvokeAsync(HttpContext context)
    {
        var asked = context.Request.Host.Host;
        if (LoopbackOnly.IsLoopbackHost(asked)
            || (context.Features.Get<SignInState>() is not { On: false } && asked.Equals(known, StringComparison.OrdinalIgnoreCase)))
        {
            await next(context);
            return;
        }

        await Refusals.ForeignHost.ExecuteAsync(context);
    }
}
