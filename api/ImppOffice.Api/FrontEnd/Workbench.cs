using System.Text;

namespace ImppOffice.Api.FrontEnd;

/// <summary>Hands out the front end, which the build copies to wwwroot beside the program.</summary>
public static class Workbench
{
    // Files below assets/ bear a hash of their content in their names; nothing else does.
    private const string Hashed = "/assets";

    /// <summary>Serves the files; after sign-in, so that nothing is handed to strangers.</summary>
    public static void UseWorkbench(this IApplicationBuilder app)
    {
        app.UseDefaultFiles();
        app.UseStaticFiles(new StaticFileOptions
        {
            OnPrepareResponse = file => file.Context.Response.Headers.CacheControl =
                file.Context.Request.Path.StartsWithSegments(Hashed, StringComparison.Ordinal) ? "public, max-age=31536000, immutable" : "no-cache",
        });
    }

    /// <summary>Says at <c>/</c> that the front end is missing, where it is.</summary>
    public static void MapWorkbench(this WebApplication app)
    {
        if (!app.Environment.WebRootFileProvider.GetFileInfo("index.html").Exists)
        {
            app.MapGet("/", () => TypedResults.Content(MissingPage.Text, "text/html", Encoding.UTF8)).ExcludeFromDescription();
        }
    }
}
