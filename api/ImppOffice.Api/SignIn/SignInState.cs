using ImppOffice.Api.Http;

namespace ImppOffice.Api.SignIn;

/// <summary>Whether people have to sign in, as it was when a request came.</summary>
/// <param name="On">True where they have to; false where the user of this machine is signed in by the connection.</param>
public sealed record SignInState(bool On);

/// <summary>Tells each request whether people have to sign in. Where that cannot be found out the request fails: nothing falls open.</summary>
public sealed class SignInStates(RequestDelegate next, SignInSetUp setUp)
{
    public async Task InvokeAsync(HttpContext context)
    {
        // Health is told whatever the library does.
        if (!Health.IsAsked(context.Request))
        {
            context.Features.Set(new SignInState(await setUp.IsDoneAsync(context.RequestAborted)));
        }

        await next(context);
    }
}
