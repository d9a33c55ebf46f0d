using ImppOffice.Planning;
using ImppOffice.Planning.Accounts;
using Microsoft.AspNetCore.Identity;

namespace ImppOffice.Api.Accounts;

/// <summary>Gives ASP.NET Core Identity the accounts: their passwords and the stamps that end sessions.</summary>
public sealed partial class AccountStore(IAccounts accounts, IFailedSignIns failures, TimeProvider time)
    : IUserPasswordStore<AccountUser>, IUserSecurityStampStore<AccountUser>, IUserLockoutStore<AccountUser>
{
    public async Task<IdentityResult> CreateAsync(AccountUser user, CancellationToken cancellationToken) =>
        Keep(user, await accounts.AddAsync(user.Account, cancellationToken));

    public async Task<IdentityResult> UpdateAsync(AccountUser user, CancellationToken cancellationToken)
    {
        if (!user.Kept)
        {
            return IdentityResult.Success;
        }

        var known = await accounts.FindAsync(user.Account.Id, cancellationToken);
        return known == user.Account ? IdentityResult.Success : Keep(user, await accounts.ChangeAsync(user.Account, cancellationToken));
    }

    /// <summary>Takes an account away for good, all but its name.</summary>
    public Task<IdentityResult> DeleteAsync(AccountUser user, CancellationToken cancellationToken)
    {
        user.Account = user.Account with { Standing = AccountStanding.Removed, PasswordHash = null, Administrator = false };
        return UpdateAsync(user, cancellationToken);
    }

    public async Task<AccountUser?> FindByIdAsync(string userId, CancellationToken cancellationToken) =>
        await accounts.FindAsync(userId, cancellationToken) is { } account ? new AccountUser(account) : null;

    public async Task<AccountUser?> FindByNameAsync(string normalizedUserName, CancellationToken cancellationToken) =>
        await accounts.FindByNameAsync(normalizedUserName, cancellationToken) is { } account ? new AccountUser(account) : null;

    public Task<string> GetUserIdAsync(AccountUser user, CancellationToken cancellationToken) => Task.FromResult(user.Account.Id);

    public Task<string?> GetUserNameAsync(AccountUser user, CancellationToken cancellationToken) => Task.FromResult<string?>(user.Account.Name);

    public Task SetUserNameAsync(AccountUser user, string? userName, CancellationToken cancellationToken)
    {
        user.Account = user.Account with { Name = userName ?? "" };
        return Task.CompletedTask;
    }

    // The storage finds names whatever their case by itself.
    public Task<string?> GetNormalizedUserNameAsync(AccountUser user, CancellationToken cancellationToken) => GetUserNameAsync(user, cancellationToken);

    public Task SetNormalizedUserNameAsync(AccountUser user, string? normalizedName, CancellationToken cancellationToken) => Task.CompletedTask;

    public Task SetPasswordHashAsync(AccountUser user, string? passwordHash, CancellationToken cancellationToken)
    {
        user.Account = user.Account with { PasswordHash = passwordHash };
        return Task.CompletedTask;
    }

    public Task<string?> GetPasswordHashAsync(AccountUser user, CancellationToken cancellationToken) => Task.FromResult(user.Account.PasswordHash);

    public Task<bool> HasPasswordAsync(AccountUser user, CancellationToken cancellationToken) => Task.FromResult(user.Account.PasswordHash is not null);

    public Task SetSecurityStampAsync(AccountUser user, string stamp, CancellationToken cancellationToken)
    {
        user.Account = user.Account with { SecurityStamp = stamp };
        return Task.CompletedTask;
    }

    public Task<string?> GetSecurityStampAsync(AccountUser user, CancellationToken cancellationToken) => Task.FromResult<string?>(user.Account.SecurityStamp);

    public void Dispose()
    {
    }

    private static IdentityResult Keep(AccountUser user, Result<Account> kept)
    {
        if (!kept.Succeeded(out var account, out var problem))
        {
            return IdentityResult.Failed(new IdentityError { Code = problem.Code, Description = problem.Title });
        }

        user.Account = account;
        return IdentityResult.Success;
    }
}
