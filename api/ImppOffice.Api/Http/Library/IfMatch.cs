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
}
