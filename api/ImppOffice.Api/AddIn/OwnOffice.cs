using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Options;

namespace ImppOffice.Api.AddIn;

/// <summary>Hands out a copy of Office.js, for machines that reach no other address.</summary>
public static class OwnOffice
{
    /// <summary>Where the copy begins; Office.js finds its further scripts beside itself.</summary>
    public const string Script = Path + "/office.js";

    private const string Path = "/office";

    public static void UseOwnOffice(this WebApplication app)
    {
        if (app.Services.GetRequiredService<IOptions<OfficeOptions>>().Value.ScriptFolder is { } folder)
        {
            app.UseStaticFiles(new StaticFileOptions { FileProvider = new PhysicalFileProvider(folder), RequestPath = Path });
        }
    }
}
