using System.Globalization;
using Microsoft.AspNetCore.Identity;

namespace ImppOffice.Api.Accounts;

/// <summary>What a password must be beyond its least length: not endless, and not the name.</summary>
public sealed class PasswordRules : IPasswordValidator<AccountUser>
{
    /// <summary>The least number of characters.</summary>
    public const int Shortest = 12;

    /// <summary>The greatest number of characters: more would only cost time.</summary>
    public const int Longest = 256;

    public Task<IdentityResult> ValidateAsync(UserManager<AccountUser> manager, AccountUser user, string? password) => Task.FromResult(
        password is null || password.Length > Longest ? Refuse(string.Create(CultureInfo.InvariantCulture, $"Use at most {Longest} characters."))
        : user.Account.Name.Length > 0 && password.Contains(user.Account.Name, StringComparison.OrdinalIgnoreCase) ? Refuse("Leave the name out of it.")
        : IdentityResult.Success);

    private static IdentityResult Refuse(string what) => IdentityResult.Failed(new IdentityError { Code = "PasswordRules", Description = what });
}
