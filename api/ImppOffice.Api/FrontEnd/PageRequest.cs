namespace ImppOffice.Api.FrontEnd;

/// <summary>Tells someone who opens a page of the workbench from a program that asks for data or a file.</summary>
public static class PageRequest
{
    // What is missing here is missing: a page in its stead would look like an answer.
    private static readonly PathString[] NeverPages = ["/api", "/health", "/openapi", "/manifest.xml", "/assets"];
    private static readonly PathString[] Data = ["/api", "/openapi"];

    /// <summary>True for <c>/</c>, and for a GET or HEAD that names HTML among what it takes, outside the paths kept for other things.</summary>
    public static bool Is(HttpRequest request) =>
        (HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method))
        && (request.Path == "/" || TakesHtml(request))
        && !Array.Exists(NeverPages, path => request.Path.StartsWithSegments(path, StringComparison.OrdinalIgnoreCase));

    /// <summary>True for reading what cannot be data: the files of the front end, and addresses that nothing has.</summary>
    public static bool IsFrontEnd(HttpRequest request) =>
        (HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method))
        && !Array.Exists(Data, path => request.Path.StartsWithSegments(path, StringComparison.OrdinalIgnoreCase));

    private static bool TakesHtml(HttpRequest request) =>
        request.GetTypedHeaders().Accept.Any(type => type.MatchesMediaType("text/html") && !type.MatchesAllTypes);
}
