using System.Text;
using ImppOffice.Api.Access;
using Microsoft.Extensions.FileProviders;

namespace ImppOffice.Api.FrontEnd;

/// <summary>Hands out the front end, which the build copies to wwwroot beside the program.</summary>
public static class Workbench
{
    // Files below assets/ bear a hash of their content in their names; nothing else does.
    private const string Hashed = "/assets";

    // Word shows these in its own ribbon, on the web in a page of its own; with any Cache-Control it shows a plain icon instead.
    private const string Icons = "/icons";

    /// <summary>Serves the files to whom the policy of the front end lets in. Without them <c>/</c> says so.</summary>
    public static void UseWorkbench(this WebApplication app)
    {
        var files = app.Environment.WebRootFileProvider;
        if (!files.GetFileInfo("index.html").Exists)
        {
            app.MapGet("/", () => TypedResults.Content(MissingPage.Text, "text/html", Encoding.UTF8)).RequireAuthorization(Policies.FrontEnd).ExcludeFromDescription();
            return;
        }

        app.Use((context, next) =>
        {
            if (IsPage(context, files))
            {
                context.Request.Path = "/index.html";
            }

            return next(context);
        });
        app.UseStaticFiles(new StaticFileOptions { OnPrepareResponse = file => Prepare(file.Context) });
    }

    private static void Prepare(HttpContext context)
    {
        var (path, headers) = (context.Request.Path, context.Response.Headers);
        if (path.StartsWithSegments(Icons, StringComparison.Ordinal))
        {
            headers["Cross-Origin-Resource-Policy"] = "cross-origin";
            return;
        }

        headers.CacheControl = path.StartsWithSegments(Hashed, StringComparison.Ordinal) ? "public, max-age=31536000, immutable" : "no-cache";
    }

    // The page itself tells its routes apart: the start page and every one of them is the same file.
    private static bool IsPage(HttpContext context, IFileProvider files) =>
        context.GetEndpoint() is null
        && PageRequest.Is(context.Request)
        && !files.GetFileInfo(context.Request.Path).Exists;
}
