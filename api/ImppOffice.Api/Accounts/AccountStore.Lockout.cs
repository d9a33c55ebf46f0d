namespace ImppOffice.Api.Accounts;

/// <summary>Gives ASP.NET Core Identity what went wrong in signing in, for each name and address together.</summary>
public sealed partial class AccountStore
{
    public async Task<DateTimeOffset?> GetLockoutEndDateAsync(AccountUser user, CancellationToken cancellationToken) =>
        (await failures.FindAsync(user.Place, cancellationToken)).LockedUntil is { } until && until > time.GetUtcNow() ? until : null;

    public Task SetLockoutEndDateAsync(AccountUser user, DateTimeOffset? lockoutEnd, CancellationToken cancellationToken) =>
        lockoutEnd is { } until ? failures.LockAsync(user.Place, until, cancellationToken) : failures.ForgetAsync(user.Account.Name, cancellationToken);

    // Written at once: of many guesses at the same time each counts.
    public Task<int> IncrementAccessFailedCountAsync(AccountUser user, CancellationToken cancellationToken) => failures.CountAsync(user.Place, cancellationToken);

    public Task ResetAccessFailedCountAsync(AccountUser user, CancellationToken cancellationToken) => failures.ResetAsync(user.Place, cancellationToken);

    public async Task<int> GetAccessFailedCountAsync(AccountUser user, CancellationToken cancellationToken) =>
        (await failures.FindAsync(user.Place, cancellationToken)).Count;

    public Task<bool> GetLockoutEnabledAsync(AccountUser user, CancellationToken cancellationToken) => Task.FromResult(true);

    public Task SetLockoutEnabledAsync(AccountUser user, bool enabled, CancellationToken cancellationToken) => Task.CompletedTask;
}
