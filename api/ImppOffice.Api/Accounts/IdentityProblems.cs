using ImppOffice.Planning;
using ImppOffice.Planning.Accounts;
using Microsoft.AspNetCore.Identity;

namespace ImppOffice.Api.Accounts;

/// <summary>Says in the product's own words what ASP.NET Core Identity refuses of a name or a password.</summary>
public static class IdentityProblems
{
    public static Problem Of(IdentityResult refused, string name)
    {
        var error = refused.Errors.First();
        return error.Code switch
        {
            nameof(IdentityErrorDescriber.DuplicateUserName) => AccountProblems.NameTaken(name),
            nameof(IdentityErrorDescriber.InvalidUserName) => AccountProblems.WrongName(AccountName.Longest),
            nameof(PasswordRules) or nameof(IdentityErrorDescriber.PasswordTooShort) or nameof(IdentityErrorDescriber.PasswordRequiresUniqueChars) => AccountProblems.WeakPassword(error.Description),
            _ => throw new InvalidOperationException($"{error.Code}: {error.Description}"),
        };
    }
}
