using System.Text;

namespace ImppOffice.Api.AddIn;

/// <summary>The addresses Word and its administrator ask for.</summary>
public static class AddInRoutes
{
    // Not anonymous, though neither holds a secret: nothing is handed to strangers, and Word asks from the user's machine.
    public static void MapAddIn(this IEndpointRouteBuilder app)
    {
        app.MapGet("/manifest.xml", (HttpRequest request, PublicAddress address) =>
                TypedResults.Text(Manifest.For(address.Of(request)), "application/xml", Encoding.UTF8))
            .ExcludeFromDescription();

        app.MapGet("/pane.html", async (HttpResponse response, Pane pane, CancellationToken cancellationToken) =>
            {
                response.Headers.CacheControl = "no-cache";
                return TypedResults.Text(await pane.ReadAsync(cancellationToken), "text/html", Encoding.UTF8);
            })
            .ExcludeFromDescription();
    }
}
