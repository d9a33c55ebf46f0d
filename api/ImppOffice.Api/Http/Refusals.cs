using Microsoft.AspNetCore.Http.HttpResults;

namespace ImppOffice.Api.Http;

/// <summary>Answers to requests that are turned away before they reach an endpoint.</summary>
public static class Refusals
{
    public static ProblemHttpResult ForeignHost => Refuse(
        StatusCodes.Status421MisdirectedRequest, "foreign-host", "This server does not answer to that name.", "Open the address that was shown at start, or the one in Server:PublicAddress.");

    public static ProblemHttpResult NotSecure => Refuse(
        StatusCodes.Status403Forbidden, "https-required", "The request came over a connection that others can read.", "Open the address with https.");

    public static ProblemHttpResult CrossSite => Refuse(
        StatusCodes.Status403Forbidden, "cross-site-request", "The request came from a page of another site.", "Use the workbench that this server itself hands out.");

    public static ProblemHttpResult TooMany => Refuse(
        StatusCodes.Status429TooManyRequests, "too-many-requests", "Too many requests came in a short time.", "Wait as long as Retry-After says and send the request again.");

    public static ProblemHttpResult Busy => Refuse(
        StatusCodes.Status503ServiceUnavailable, "busy", "As many documents as this machine can check are being checked.", "Wait as long as Retry-After says and send the request again.");

    /// <summary>What to say where the library is out of reach.</summary>
    public static (string Code, string Hint) NoLibrary => ("library-unavailable", "Try again; if it happens again, tell whoever runs the library.");

    /// <summary>What to say of a status that the framework itself answers with.</summary>
    public static (string Code, string Hint) Of(int status) => status switch
    {
        StatusCodes.Status400BadRequest => ("bad-request", "Compare the request with /openapi/v1.json."),
        StatusCodes.Status401Unauthorized => ("not-signed-in", "Sign in first."),
        StatusCodes.Status403Forbidden => ("not-allowed", "Ask whoever administers the mission for access."),
        StatusCodes.Status404NotFound => ("not-found", "Compare the address with /openapi/v1.json."),
        StatusCodes.Status405MethodNotAllowed => ("method-not-allowed", "Use a method named in the Allow header."),
        StatusCodes.Status413PayloadTooLarge => ("request-too-large", "Send documents one by one; large pictures can be left out."),
        StatusCodes.Status415UnsupportedMediaType => ("wrong-media-type", "Send the document as multipart/form-data in a field named file."),
        StatusCodes.Status503ServiceUnavailable => ("too-slow", "Send fewer documents at once."),
        _ => ("failed", "Try again; if it happens again, report the traceId."),
    };

    private static ProblemHttpResult Refuse(int status, string code, string title, string hint) => ProblemAnswer.Of(status, code, title, hint);
}
