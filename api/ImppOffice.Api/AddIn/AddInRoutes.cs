using System.Text;
using ImppOffice.Api.Access;

namespace ImppOffice.Api.AddIn;

/// <summary>The addresses Word and its administrator ask for.</summary>
public static class AddInRoutes
{
    // Neither holds a secret; both are as open as the pages, for in the pane people sign in.
    public static void MapAddIn(this IEndpointRouteBuilder app)
    {
        app.MapGet("/manifest.xml", (HttpRequest request, PublicAddress address) =>
                TypedResults.Text(Manifest.For(address.Of(request)), "application/xml", Encoding.UTF8))
            .RequireAuthorization(Policies.FrontEnd)
            .ExcludeFromDescription();

        app.MapGet("/pane.html", async (HttpResponse response, Pane pane, CancellationToken cancellationToken) =>
            {
                response.Headers.CacheControl = "no-cache";
                return TypedResults.Text(await pane.ReadAsync(cancellationToken), "text/html", Encoding.UTF8);
            })
            .RequireAuthorization(Policies.FrontEnd)
            .ExcludeFromDescription();
    }
}
