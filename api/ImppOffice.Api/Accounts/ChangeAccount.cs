using ImppOffice.Planning;
using ImppOffice.Planning.Accounts;
using ImppOffice.Planning.Records;

namespace ImppOffice.Api.Accounts;

/// <summary>
/// Changes an account and says so in the audit log: everything that is asked, or nothing. Whatever was signed in with it
/// before ends, unless it is only unlocked.
/// </summary>
public sealed class ChangeAccount(ITransactions transactions, NewPassword passwords)
{
    /// <summary>The account as it is afterwards; <c>weak-password</c>, <c>changed-meanwhile</c>, <c>last-administrator</c>.</summary>
    /// <param name="account">The account as the asker has read it.</param>
    /// <param name="change">What is to change.</param>
    /// <param name="by">Who asks.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public async Task<Result<Account>> RunAsync(Account account, AccountChange change, string by, CancellationToken cancellationToken)
    {
        var wanted = change.Of(account);
        if (change.Password is { } password)
        {
            if (!(await passwords.HashAsync(account, password)).Succeeded(out var hash, out var problem))
            {
                return problem;
            }

            wanted = wanted with { PasswordHash = hash };
        }

        return await KeepAsync(account, wanted, change.Unlock, change.Said(account), by, cancellationToken);
    }

    /// <summary>Takes it away for good; its name stays taken.</summary>
    public Task<Result<Account>> RemoveAsync(Account account, string by, CancellationToken cancellationToken)
    {
        var removed = account with { Standing = AccountStanding.Removed, Administrator = false, PasswordHash = null };
        return KeepAsync(account, removed, unlock: false, ["account-removed"], by, cancellationToken);
    }

    private Task<Result<Account>> KeepAsync(Account account, Account wanted, bool unlock, IEnumerable<string> said, string by, CancellationToken cancellationToken) => transactions.RunAsync<Account>(
        async stores =>
        {
            Result<Account> kept = wanted == account ? account : await stores.Accounts.ChangeAsync(wanted with { SecurityStamp = NewPassword.Stamp() }, cancellationToken);
            if (!kept.Succeeded(out var changed, out var problem))
            {
                return problem;
            }

            if (unlock)
            {
                await stores.FailedSignIns.ForgetAsync(account.Name, cancellationToken);
            }

            foreach (var what in said)
            {
                await stores.Audit.AppendAsync(new AuditEntry(by, what, $"account/{account.Name}"), cancellationToken);
            }

            return changed;
        },
        cancellationToken);
}
