using ImppOffice.Planning;
using ImppOffice.Planning.Accounts;
using Microsoft.AspNetCore.Identity;

namespace ImppOffice.Api.Accounts;

/// <summary>Says in the product's own words what ASP.NET Core Identity refuses.</summary>
public static class IdentityProblems
{
    /// <summary>The account where a step succeeded, else the problem.</summary>
    public static Result<Account> Answer(this IdentityResult result, AccountUser user) =>
        result.Succeeded ? user.Account : Of(result.Errors.First(), user.Account.Name);

    private static Problem Of(IdentityError error, string name)
    {
        return error.Code switch
        {
            nameof(IdentityErrorDescriber.DuplicateUserName) or "account-name-taken" => AccountProblems.NameTaken(name),
            nameof(IdentityErrorDescriber.InvalidUserName) => AccountProblems.WrongName(AccountName.Longest),
            nameof(IdentityErrorDescriber.PasswordMismatch) => AccountProblems.WrongPassword,
            nameof(IdentityErrorDescriber.ConcurrencyFailure) or "changed-meanwhile" => AccountProblems.ChangedMeanwhile,
            "last-administrator" => AccountProblems.LastAdministrator,
            nameof(PasswordRules) or nameof(IdentityErrorDescriber.PasswordTooShort) or nameof(IdentityErrorDescriber.PasswordRequiresUniqueChars) => AccountProblems.WeakPassword(error.Description),
            _ => throw new InvalidOperationException($"{error.Code}: {error.Description}"),
        };
    }
}
