using System.Globalization;
using ImppOffice.Api.Http;
using ImppOffice.Api.Http.Library;
using ImppOffice.Planning.Accounts;

namespace ImppOffice.Api.Accounts;

/// <summary>The entity tag of an account.</summary>
public static class AccountTag
{
    public static string Of(Account account) => account.Revision.ToString(CultureInfo.InvariantCulture);

    public static void Give(HttpResponse response, Account account) => response.Headers.ETag = $"\"{Of(account)}\"";

    /// <summary>Why a change may not be made to an account as it is now; null where it may.</summary>
    public static IResult? Refuse(HttpRequest request, Account account) =>
        !IfMatch.Needed(request).Succeeded(out var tag, out var problem) ? problem.Answer()
        : tag != Of(account) ? AccountProblems.ChangedMeanwhile.Answer()
        : null;
}
