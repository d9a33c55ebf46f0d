using ImppOffice.Planning;
using ImppOffice.Planning.Accounts;
using Microsoft.AspNetCore.Identity;

namespace ImppOffice.Api.Accounts;

/// <summary>Gives an account another password; whoever is signed in with it must sign in again.</summary>
public sealed class SetPassword(UserManager<AccountUser> users, AccountRecords records)
{
    /// <summary>By an administrator, who need not know the one before.</summary>
    public async Task<Result<Account>> RunAsync(AccountUser user, string password, string by, CancellationToken cancellationToken)
    {
        foreach (var rule in users.PasswordValidators)
        {
            if (await rule.ValidateAsync(users, user, password) is { Succeeded: false } refused)
            {
                return refused.Answer(user);
            }
        }

        user.Account = user.Account with { PasswordHash = users.PasswordHasher.HashPassword(user, password) };
        return await RecordAsync(user, await users.UpdateSecurityStampAsync(user), by, cancellationToken);
    }

    private async Task<Result<Account>> RecordAsync(AccountUser user, IdentityResult result, string by, CancellationToken cancellationToken)
    {
        if (result.Succeeded)
        {
            await records.AddAsync(by, "account-password-set", user.Account, cancellationToken);
        }

        return result.Answer(user);
    }
}
