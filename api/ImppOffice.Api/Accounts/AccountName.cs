using Microsoft.AspNetCore.Identity;

namespace ImppOffice.Api.Accounts;

/// <summary>Refuses names that are too long for a list; the characters are Identity's own.</summary>
public sealed class AccountName : IUserValidator<AccountUser>
{
    /// <summary>The greatest number of characters.</summary>
    public const int Longest = 100;

    public Task<IdentityResult> ValidateAsync(UserManager<AccountUser> manager, AccountUser user) => Task.FromResult(
        user.Account.Name.Length <= Longest ? IdentityResult.Success : IdentityResult.Failed(new IdentityErrorDescriber().InvalidUserName(user.Account.Name)));
}
