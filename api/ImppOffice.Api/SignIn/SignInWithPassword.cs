using System.Security.Claims;
using ImppOffice.Api.Accounts;
using ImppOffice.Planning.Accounts;
using Microsoft.AspNetCore.Identity;

namespace ImppOffice.Api.SignIn;

/// <summary>Tries a name and a password.</summary>
public sealed class SignInWithPassword(SignInManager<AccountUser> signIn, IAccounts accounts, UnknownAccount unknown, IFailedSignIns failures, TimeProvider time)
{
    public async Task<PasswordOutcome> RunAsync(Credentials credentials, string address, CancellationToken cancellationToken)
    {
        var user = await accounts.FindByNameAsync(credentials.Name, cancellationToken) is { Standing: not AccountStanding.Removed } account
            ? new AccountUser(account) { Address = address }
            : unknown.Named(credentials.Name, address);
        var result = await signIn.CheckPasswordSignInAsync(user, credentials.Password, lockoutOnFailure: true);
        if (result.IsLockedOut)
        {
            var until = (await failures.FindAsync(user.Place, cancellationToken)).LockedUntil ?? time.GetUtcNow();
            return new PasswordOutcome.Locked(until - time.GetUtcNow());
        }

        return !result.Succeeded ? new PasswordOutcome.Wrong()
            : user.Account.Standing == AccountStanding.Disabled ? new PasswordOutcome.Disabled()
            : new PasswordOutcome.Right(user, SignInTime.Stamp(await signIn.CreateUserPrincipalAsync(user), time.GetUtcNow()));
    }
}

/// <summary>What somebody signs in with.</summary>
public sealed record Credentials(string Name, string Password);

/// <summary>What came of it.</summary>
public abstract record PasswordOutcome
{
    private PasswordOutcome()
    {
    }

    /// <summary>The person is let in.</summary>
    public sealed record Right(AccountUser User, ClaimsPrincipal Principal) : PasswordOutcome;

    /// <summary>The name or the password is wrong; which is not told.</summary>
    public sealed record Wrong : PasswordOutcome;

    /// <summary>The password is right, but nobody signs in with the account.</summary>
    public sealed record Disabled : PasswordOutcome;

    /// <summary>No password is tried for a while.</summary>
    public sealed record Locked(TimeSpan Wait) : PasswordOutcome;
}
