using System.Globalization;
using ImppOffice.Api.Http;
using ImppOffice.Planning.Accounts;

namespace ImppOffice.Api.Accounts;

/// <summary>The entity tag of an account.</summary>
public static class AccountTag
{
    public static string Of(Account account) => account.Revision.ToString(CultureInfo.InvariantCulture);

    public static void Give(HttpResponse response, Account account) => response.Headers.ETag = $"\"{Of(account)}\"";

    /// <summary>Why a change may not be made to an account as it is now; null where it may.</summary>
    public static IResult? Refuse(HttpRequest request, Account account) => request.Headers.IfMatch.ToString() switch
    {
        "" => ProblemAnswer.Of(
            StatusCodes.Status428PreconditionRequired, "no-if-match", "The request does not say what it changes.", "Send the ETag of the account in If-Match."),
        var tag when tag == $"\"{Of(account)}\"" => null,
        _ => AccountProblems.ChangedMeanwhile.Answer(),
    };
}
