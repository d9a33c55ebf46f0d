namespace ImppOffice.Api.Http.Library;

/// <summary>The routes of the library.</summary>
public static class LibraryRoutes
{
    public static void MapLibrary(this IEndpointRouteBuilder app)
    {
        app.MapMissions();
        app.MapDocuments();
        app.MapCheckOuts();
        app.MapVersions();
        app.MapSearch();
    }

    /// <summary>A group whose routes can answer with the problems of the library.</summary>
    public static RouteGroupBuilder MapLibraryGroup(this IEndpointRouteBuilder app, string prefix, string tag)
    {
        var group = app.MapGroup(prefix).WithTags(tag);
        foreach (var status in new[]
        {
            StatusCodes.Status400BadRequest,
            StatusCodes.Status404NotFound,
            StatusCodes.Status409Conflict,
            StatusCodes.Status412PreconditionFailed,
            StatusCodes.Status423Locked,
            StatusCodes.Status503ServiceUnavailable,
        })
        {
            group.ProducesProblem(status);
        }

        return group;
    }
}
