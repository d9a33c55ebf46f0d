using ImppOffice.Planning.Accounts;

namespace ImppOffice.Api.Accounts;

/// <summary>What is told of an account; nothing of its password.</summary>
/// <param name="Name">What the person signs in with.</param>
/// <param name="Administrator">Whether the person administers the installation.</param>
/// <param name="Disabled">Whether nobody signs in with it for now.</param>
/// <param name="Added">When it was added (UTC).</param>
/// <param name="ETag">What If-Match names, in quotes, to change it.</param>
public sealed record AccountView(string Name, bool Administrator, bool Disabled, DateTimeOffset Added, string ETag)
{
    public static AccountView Of(Account account) =>
        new(account.Name, account.Administrator, account.Standing == AccountStanding.Disabled, account.Added, AccountTag.Of(account));
}
