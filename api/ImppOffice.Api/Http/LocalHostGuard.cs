namespace ImppOffice.Api.Http;

/// <summary>Answers only requests for this machine's own name, so that a foreign name that points here (DNS rebinding) gets nothing.</summary>
public sealed class LocalHostGuard(RequestDelegate next)
{
    public async Task InvokeAsync(HttpContext context)
    {
        if (LoopbackOnly.IsLoopbackHost(context.Request.Host.Host))
        {
            await next(context);
            return;
        }

        await Refusals.ForeignHost.ExecuteAsync(context);
    }
}
