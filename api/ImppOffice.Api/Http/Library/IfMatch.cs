using ImppOffice.Planning;
using Microsoft.Net.Http.Headers;

namespace ImppOffice.Api.Http.Library;

/// <summary>The eTag that a request sends as If-Match.</summary>
public static class IfMatch
{
    /// <summary>The one eTag without its quotes; null where there is none.</summary>
    public static string? Of(HttpRequest request) =>
        request.GetTypedHeaders().IfMatch is [{ IsWeak: false } only] && !only.Equals(EntityTagHeaderValue.Any) ? only.Tag.ToString().Trim('"') : null;

    /// <summary>As above, where it must be there.</summary>
    public static Result<string> Needed(HttpRequest request) => Of(request) is { } tag ? tag : HostProblems.NoIfMatch;

    /// <summary>Says of a route that it needs If-Match.</summary>
    public static RouteHandlerBuilder NeedsIfMatch(this RouteHandlerBuilder route) => route.WithMetadata(new IfMatchHeader(Needed: true));

    /// <summary>Says of a route that it heeds If-Match, and does without where there is nothing to match yet.</summary>
    public static RouteHandlerBuilder HeedsIfMatch(this RouteHandlerBuilder route) => route.WithMetadata(new IfMatchHeader(Needed: false));
}

/// <summary>That a route heeds If-Match.</summary>
/// <param name="Needed">Whether it refuses requests without.</param>
public sealed record IfMatchHeader(bool Needed);
