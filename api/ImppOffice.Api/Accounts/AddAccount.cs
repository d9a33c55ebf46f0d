using ImppOffice.Planning;
using ImppOffice.Planning.Accounts;
using Microsoft.AspNetCore.Identity;

namespace ImppOffice.Api.Accounts;

/// <summary>Adds an account. The first must be an administrator's: from then on everybody has to sign in.</summary>
public sealed class AddAccount(UserManager<AccountUser> users, IAccounts accounts, AccountRecords records, TimeProvider time)
{
    public async Task<Result<Account>> RunAsync(NewAccount wanted, string by, CancellationToken cancellationToken)
    {
        if (!wanted.Administrator && !await accounts.AnyAsync(cancellationToken))
        {
            return AccountProblems.FirstAdministrator;
        }

        var user = new AccountUser(new Account
        {
            Id = Guid.CreateVersion7(time.GetUtcNow()).ToString("N"),
            Name = wanted.Name,
            SecurityStamp = "",
            Administrator = wanted.Administrator,
            Added = time.GetUtcNow(),
        });
        var added = (await users.CreateAsync(user, wanted.Password)).Answer(user);
        if (added.Problem is null)
        {
            await records.AddAsync(by, "account-added", user.Account, cancellationToken);
        }

        return added;
    }
}

/// <summary>An account that is to be.</summary>
/// <param name="Name">What the person signs in with.</param>
/// <param name="Password">The first password.</param>
/// <param name="Administrator">Whether the person looks after the whole installation.</param>
public sealed record NewAccount(string Name, string Password, bool Administrator = false);
