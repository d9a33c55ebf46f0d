using System.Globalization;
using ImppOffice.Api.Http;
using Microsoft.AspNetCore.Http.HttpResults;

namespace ImppOffice.Api.SignIn;

/// <summary>Answers to those who are not let in.</summary>
public static class SignInRefusals
{
    public static ProblemHttpResult WrongNameOrPassword => ProblemAnswer.Of(
        StatusCodes.Status401Unauthorized, "wrong-name-or-password", "The name or the password is wrong.", "Type both again; five wrong passwords lock the name for five minutes.");

    public static ProblemHttpResult Disabled => ProblemAnswer.Of(
        StatusCodes.Status403Forbidden, "account-disabled", "The account is disabled.", "Ask an administrator to enable it.");

    public static ProblemHttpResult NotSetUp => ProblemAnswer.Of(
        StatusCodes.Status409Conflict, "sign-in-not-set-up", "Nobody has to sign in here.", "The first account is added with `accounts add NAME --administrator`.");

    public static ProblemHttpResult Forged => ProblemAnswer.Of(
        StatusCodes.Status400BadRequest, "forged-request", "The request lacks the token of our own page.", $"Send the token that /api/me gives in the header {ForgeryTokens.Header}.");

    public static ProblemHttpResult Ended => ProblemAnswer.Of(
        StatusCodes.Status401Unauthorized, "not-signed-in", "What was signed in has ended.", "Sign in again.");

    /// <summary>Too many wrong passwords; Retry-After says how long.</summary>
    public static IResult Locked(HttpContext context, TimeSpan wait)
    {
        context.Response.Headers.RetryAfter = Math.Max(1, (int)Math.Ceiling(wait.TotalSeconds)).ToString(CultureInfo.InvariantCulture);
        return ProblemAnswer.Of(
            StatusCodes.Status429TooManyRequests,
            "locked-out",
            "Too many wrong passwords were given for this name.",
            "Wait as long as Retry-After says, or ask an administrator to unlock the account.");
    }
}
