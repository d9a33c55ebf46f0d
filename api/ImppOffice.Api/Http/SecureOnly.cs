using System.Net;
using ImppOffice.Api.SignIn;

namespace ImppOffice.Api.Http;

/// <summary>Once people sign in, refuses what comes from another machine in the clear: passwords and cookies would travel with it.</summary>
public sealed class SecureOnly(RequestDelegate next)
{
    public async Task InvokeAsync(HttpContext context)
    {
        if (context.Request.IsHttps
            || context.Features.Get<SignInState>() is not { On: true }
            || context.Connection.RemoteIpAddress is not { } address
            || IPAddress.IsLoopback(address))
        {
            await next(context);
            return;
        }

        await Refusals.NotSecure.ExecuteAsync(context);
    }
}
