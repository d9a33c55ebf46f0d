using ImppOffice.Planning;
using ImppOffice.Planning.Accounts;

namespace ImppOffice.Api.Accounts;

/// <summary>Makes several changes to an account, one after the other; stops at the first that cannot be.</summary>
public sealed class MakeAccountChange(ChangeAccount change, SetPassword set)
{
    public async Task<Result<Account>> RunAsync(AccountUser user, AccountChange wanted, string by, CancellationToken cancellationToken)
    {
        Result<Account> result = user.Account;
        foreach (var step in Steps(user, wanted, by, cancellationToken))
        {
            result = await step();
            if (result.Problem is not null)
            {
                break;
            }
        }

        return result;
    }

    private IEnumerable<Func<Task<Result<Account>>>> Steps(AccountUser user, AccountChange wanted, string by, CancellationToken cancellationToken)
    {
        if (wanted.Password is { } password)
        {
            yield return () => set.RunAsync(user, password, by, cancellationToken);
        }

        if (wanted.Administrator is { } administrator)
        {
            yield return () => change.AppointAsync(user, administrator, by, cancellationToken);
        }

        if (wanted.Disabled is { } disabled)
        {
            yield return () => disabled ? change.DisableAsync(user, by, cancellationToken) : change.EnableAsync(user, by, cancellationToken);
        }

        if (wanted.Unlock)
        {
            yield return () => change.UnlockAsync(user, by, cancellationToken);
        }
    }
}

/// <summary>What is to change; what is null stays.</summary>
/// <param name="Password">Another password.</param>
/// <param name="Administrator">Whether the person administers the installation.</param>
/// <param name="Disabled">Whether nobody signs in with the account.</param>
/// <param name="Unlock">True to forget wrong passwords.</param>
public sealed record AccountChange(string? Password = null, bool? Administrator = null, bool? Disabled = null, bool Unlock = false);
