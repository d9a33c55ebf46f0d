using System.Security.Cryptography;
using ImppOffice.Planning;
using ImppOffice.Planning.Accounts;
using Microsoft.AspNetCore.Identity;

namespace ImppOffice.Api.Accounts;

/// <summary>Judges a password that somebody wants, and makes of it what is kept.</summary>
public sealed class NewPassword(UserManager<AccountUser> users)
{
    /// <summary>A stamp that nothing signed in bears yet: what bore the one before has ended.</summary>
    public static string Stamp() => RandomNumberGenerator.GetHexString(40);

    /// <summary>The hash of the password; <c>weak-password</c>.</summary>
    public async Task<Result<string>> HashAsync(Account account, string password)
    {
        var user = new AccountUser(account);
        foreach (var rule in users.PasswordValidators)
        {
            if (await rule.ValidateAsync(users, user, password) is { Succeeded: false } refused)
            {
                return IdentityProblems.Of(refused, account.Name);
            }
        }

        return users.PasswordHasher.HashPassword(user, password);
    }
}
