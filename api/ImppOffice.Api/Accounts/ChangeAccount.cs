using ImppOffice.Planning;
using ImppOffice.Planning.Accounts;
using Microsoft.AspNetCore.Identity;

namespace ImppOffice.Api.Accounts;

/// <summary>Changes what an account may do; whatever was signed in with it before ends.</summary>
public sealed class ChangeAccount(UserManager<AccountUser> users, IFailedSignIns failures, AccountRecords records)
{
    public Task<Result<Account>> DisableAsync(AccountUser user, string by, CancellationToken cancellationToken) =>
        PutAsync(user, user.Account with { Standing = AccountStanding.Disabled }, by, "account-disabled", cancellationToken);

    public Task<Result<Account>> EnableAsync(AccountUser user, string by, CancellationToken cancellationToken) =>
        PutAsync(user, user.Account with { Standing = AccountStanding.Active }, by, "account-enabled", cancellationToken);

    /// <summary>Makes somebody an administrator of the installation, or no longer.</summary>
    public Task<Result<Account>> AppointAsync(AccountUser user, bool administrator, string by, CancellationToken cancellationToken) =>
        PutAsync(user, user.Account with { Administrator = administrator }, by, administrator ? "administrator-appointed" : "administrator-dismissed", cancellationToken);

    /// <summary>Takes it away for good; its name stays taken.</summary>
    public Task<Result<Account>> RemoveAsync(AccountUser user, string by, CancellationToken cancellationToken) =>
        PutAsync(user, user.Account with { Standing = AccountStanding.Removed, Administrator = false, PasswordHash = null }, by, "account-removed", cancellationToken);

    /// <summary>Forgets wrong passwords and ends every lock; sessions go on.</summary>
    public async Task<Result<Account>> UnlockAsync(AccountUser user, string by, CancellationToken cancellationToken)
    {
        await failures.ForgetAsync(user.Account.Name, cancellationToken);
        await records.AddAsync(by, "account-unlocked", user.Account, cancellationToken);
        return user.Account;
    }

    private async Task<Result<Account>> PutAsync(AccountUser user, Account wanted, string by, string what, CancellationToken cancellationToken)
    {
        if (wanted == user.Account)
        {
            return user.Account;
        }

        user.Account = wanted;
        var result = await users.UpdateSecurityStampAsync(user);
        if (result.Succeeded)
        {
            await records.AddAsync(by, what, user.Account, cancellationToken);
        }

        return result.Answer(user);
    }
}
