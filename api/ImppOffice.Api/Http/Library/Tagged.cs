using Microsoft.Net.Http.Headers;

namespace ImppOffice.Api.Http.Library;

/// <summary>An answer with the eTag of what it tells.</summary>
public sealed class Tagged(string eTag, IResult answer) : IResult
{
    public static IResult Ok<T>(string eTag, T value) => new Tagged(eTag, TypedResults.Ok(value));

    public static IResult Created<T>(string eTag, string address, T value) => new Tagged(eTag, TypedResults.Created(address, value));

    public Task ExecuteAsync(HttpContext httpContext)
    {
        var headers = httpContext.Response.GetTypedHeaders();
        headers.ETag = new EntityTagHeaderValue($"\"{eTag}\"");
        headers.CacheControl = new CacheControlHeaderValue { NoCache = true };
        return answer.ExecuteAsync(httpContext);
    }
}
