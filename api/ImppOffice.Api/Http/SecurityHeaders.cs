using ImppOffice.Api.AddIn;
using Microsoft.Extensions.Options;

namespace ImppOffice.Api.Http;

/// <summary>Tells browsers what pages from here may do.</summary>
public sealed class SecurityHeaders(RequestDelegate next, IOptions<OfficeOptions> office)
{
    // Word asks that Office.js come from its own address, and on the web it shows the pane in a frame. The hash is that of
    // the empty text: Fluent UI puts empty style elements into the page and fills them by script, which needs no leave.
    private readonly string policy =
        $"default-src 'self'; script-src 'self' {new Uri(office.Value.ScriptAddress).GetLeftPart(UriPartial.Authority)}; "
        + "style-src 'self' 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='; "
        + "img-src 'self' data:; font-src 'self' data:; object-src 'none'; base-uri 'none'; form-action 'self'; "
        + "frame-ancestors 'self' https://*.officeapps.live.com https://*.office.com https://*.sharepoint.com "
        + "https://*.cloud.microsoft https://onedrive.live.com";

    public Task InvokeAsync(HttpContext context)
    {
        var headers = context.Response.Headers;
        headers.ContentSecurityPolicy = policy;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "no-referrer";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        // Only browsers that come by the public name would take it for long.
        if (context.Request.IsHttps && !LoopbackOnly.IsLoopbackHost(context.Request.Host.Host))
        {
            headers.StrictTransportSecurity = "max-age=31536000";
        }

        return next(context);
    }
}
