namespace ImppOffice.Api.Http;

/// <summary>
/// Refuses requests with an effect that another site's page sent. There are no cookies to forge with, but the local user
/// is signed in by the connection alone, and any page in the same browser has that connection.
/// </summary>
public sealed class CrossSiteGuard(RequestDelegate next)
{
    public async Task InvokeAsync(HttpContext context)
    {
        if (HasNoEffect(context.Request.Method) || IsOurs(context.Request))
        {
            await next(context);
            return;
        }

        await Refusals.CrossSite.ExecuteAsync(context);
    }

    public static bool HasNoEffect(string method) => HttpMethods.IsGet(method) || HttpMethods.IsHead(method);

    // Programs send neither header; browsers send at least one with every such request.
    private static bool IsOurs(HttpRequest request)
    {
        var site = request.Headers["Sec-Fetch-Site"].ToString();
        var origin = request.Headers.Origin.ToString();
        return site is "" or "same-origin" or "none" && (origin.Length == 0 || origin == $"{request.Scheme}://{request.Host}");
    }
}
