using ImppOffice.Api.Access;
using ImppOffice.Planning.Library;

namespace ImppOffice.Api.Http.Library;

/// <summary>Finding documents across missions.</summary>
public static class Search
{
    public static void MapSearch(this IEndpointRouteBuilder app)
    {
        var group = app.MapLibraryGroup("/api", "Documents");

        group.MapGet("/search", SearchAsync).RequireAuthorization(Policies.SignedIn)
            .WithName("SearchDocuments").WithSummary("Finds documents that have every word in the title or the latest version; at most as many as the limit says.")
            .Produces<SearchHitView[]>();
        group.MapGet("/documents", IdentifyAsync).RequireAuthorization(Policies.SignedIn)
            .WithName("FindDocumentsByIdentity").WithSummary("Finds documents by the identity inside the file.").Produces<DocumentView[]>();
    }

    private static async Task<IResult> SearchAsync(string q, int? limit, Person by, PersonAudience audience, IDocumentLibrary library, CancellationToken cancellationToken)
    {
        if (Field.Line("q", q) is { } wrong)
        {
            return wrong.Answer();
        }

        if (!new AskedPage { Limit = limit }.Read().Succeeded(out var page, out var problem))
        {
            return problem.Answer();
        }

        var hits = await library.SearchAsync(q, await audience.OfAsync(by, cancellationToken), page.Size, cancellationToken);
        return TypedResults.Ok(hits.Select(hit => new SearchHitView(DocumentView.Of(hit.Document), hit.Snippet)));
    }

    private static async Task<IResult> IdentifyAsync(string identity, Person by, PersonAudience audience, IDocumentLibrary library, CancellationToken cancellationToken) =>
        Field.Line("identity", identity) is { } wrong
            ? wrong.Answer()
            : TypedResults.Ok((await library.FindByIdentityAsync(identity, await audience.OfAsync(by, cancellationToken), cancellationToken)).Select(DocumentView.Of));
}

/// <summary>A document that was found by its words.</summary>
public sealed record SearchHitView(DocumentView Document, string Snippet);
