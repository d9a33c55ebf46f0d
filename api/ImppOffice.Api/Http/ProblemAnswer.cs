using System.Diagnostics;
using ImppOffice.Planning;
using ImppOffice.Planning.Library;
using Microsoft.AspNetCore.Http.HttpResults;

namespace ImppOffice.Api.Http;

/// <summary>Turns problems into ProblemDetails (RFC 9457) with code, hint and traceId.</summary>
public static class ProblemAnswer
{
    public static ProblemHttpResult Answer(this Problem problem) => Of(Status(problem.Family), problem.Code, problem.Title, problem.Hint, problem.Details);

    public static ProblemHttpResult Of(int status, string code, string title, string hint, IReadOnlyDictionary<string, object?>? details = null) => TypedResults.Problem(
        statusCode: status,
        type: $"urn:impp-office:problem:{code}",
        title: title,
        detail: hint,
        extensions: [new("code", code), new("hint", hint), .. details ?? new Dictionary<string, object?>(StringComparer.Ordinal)]);

    /// <summary>Completes what the framework itself answers: status pages and unhandled exceptions, without their details.</summary>
    public static void Complete(ProblemDetailsContext context)
    {
        var details = context.ProblemDetails;
        var (code, hint) = context.Exception is LibraryUnavailableException ? Refusals.NoLibrary : Refusals.Of(details.Status ?? context.HttpContext.Response.StatusCode);
        details.Extensions.TryAdd("code", code);
        details.Extensions.TryAdd("hint", hint);
        details.Extensions["traceId"] = Activity.Current?.Id ?? context.HttpContext.TraceIdentifier;
    }

    private static int Status(ProblemFamily family) => family switch
    {
        ProblemFamily.Usage => StatusCodes.Status400BadRequest,
        ProblemFamily.NotFound => StatusCodes.Status404NotFound,
        ProblemFamily.Conflict => StatusCodes.Status409Conflict,
        ProblemFamily.Outdated => StatusCodes.Status412PreconditionFailed,
        ProblemFamily.Locked => StatusCodes.Status423Locked,
        ProblemFamily.TooSlow => StatusCodes.Status408RequestTimeout,
        ProblemFamily.Unreadable or ProblemFamily.TooLarge => StatusCodes.Status422UnprocessableEntity,
        _ => StatusCodes.Status500InternalServerError,
    };
}
