using ImppOffice.Planning;
using ImppOffice.Planning.Accounts;
using ImppOffice.Planning.Records;
using Microsoft.AspNetCore.Identity;

namespace ImppOffice.Api.Accounts;

/// <summary>Adds an account and says so in the audit log. The first must be an administrator's: from then on everybody has to sign in.</summary>
public sealed class AddAccount(ITransactions transactions, UserManager<AccountUser> users, NewPassword passwords, TimeProvider time)
{
    /// <summary>The account; <c>first-administrator</c>, <c>wrong-account-name</c>, <c>account-name-taken</c>, <c>weak-password</c>.</summary>
    public async Task<Result<Account>> RunAsync(NewAccount wanted, string by, CancellationToken cancellationToken)
    {
        var account = new Account
        {
            Id = Guid.CreateVersion7(time.GetUtcNow()).ToString("N"),
            Name = wanted.Name,
            SecurityStamp = NewPassword.Stamp(),
            Administrator = wanted.Administrator,
            Added = time.GetUtcNow(),
        };
        if (await WrongNameAsync(account) is { } wrong)
        {
            return wrong;
        }

        if (!(await passwords.HashAsync(account, wanted.Password)).Succeeded(out var hash, out var problem))
        {
            return problem;
        }

        return await transactions.RunAsync<Account>(
            async stores =>
            {
                if (!wanted.Administrator && !await stores.Accounts.AnyAsync(cancellationToken))
                {
                    return AccountProblems.FirstAdministrator;
                }

                var added = await stores.Accounts.AddAsync(account with { PasswordHash = hash }, cancellationToken);
                if (added.Problem is null)
                {
                    await stores.Audit.AppendAsync(new AuditEntry(by, "account-added", $"account/{account.Name}"), cancellationToken);
                }

                return added;
            },
            cancellationToken);
    }

    private async Task<Problem?> WrongNameAsync(Account account)
    {
        foreach (var rule in users.UserValidators)
        {
            if (await rule.ValidateAsync(users, new AccountUser(account)) is { Succeeded: false } refused)
            {
                return IdentityProblems.Of(refused, account.Name);
            }
        }

        return null;
    }
}

/// <summary>An account that is to be.</summary>
/// <param name="Name">What the person signs in with.</param>
/// <param name="Password">The first password.</param>
/// <param name="Administrator">Whether the person looks after the whole installation.</param>
public sealed record NewAccount(string Name, string Password, bool Administrator = false);
