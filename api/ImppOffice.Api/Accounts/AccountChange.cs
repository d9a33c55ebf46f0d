using ImppOffice.Planning.Accounts;

namespace ImppOffice.Api.Accounts;

/// <summary>What is to change; what is null stays.</summary>
/// <param name="Password">Another password.</param>
/// <param name="Administrator">Whether the person administers the installation.</param>
/// <param name="Disabled">Whether nobody signs in with the account.</param>
/// <param name="Unlock">True to forget wrong passwords.</param>
public sealed record AccountChange(string? Password = null, bool? Administrator = null, bool? Disabled = null, bool Unlock = false)
{
    /// <summary>The account as it is to be, but for its password.</summary>
    public Account Of(Account account) => account with
    {
        Administrator = Administrator ?? account.Administrator,
        Standing = Disabled is { } disabled ? (disabled ? AccountStanding.Disabled : AccountStanding.Active) : account.Standing,
    };

    /// <summary>What the audit log says of it, a word for each thing that really changes.</summary>
    public IEnumerable<string> Said(Account account)
    {
        if (Password is not null)
        {
            yield return "account-password-set";
        }

        if (Of(account) is var wanted && wanted.Administrator != account.Administrator)
        {
            yield return wanted.Administrator ? "administrator-appointed" : "administrator-dismissed";
        }

        if (wanted.Standing != account.Standing)
        {
            yield return wanted.Standing == AccountStanding.Disabled ? "account-disabled" : "account-enabled";
        }

        if (Unlock)
        {
            yield return "account-unlocked";
        }
    }
}
