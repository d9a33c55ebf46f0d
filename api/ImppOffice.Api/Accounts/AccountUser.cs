using ImppOffice.Planning.Accounts;

namespace ImppOffice.Api.Accounts;

/// <summary>An account while ASP.NET Core Identity works on it.</summary>
/// <param name="account">The account as it was read, or is to be added.</param>
public sealed class AccountUser(Account account)
{
    public Account Account { get; set; } = account;

    /// <summary>Whether the account is kept; one that is not stands in for a name that nobody has.</summary>
    public bool Kept { get; init; } = true;

    /// <summary>Where the person signs in from: wrong passwords are counted there.</summary>
    public string Address { get; init; } = "";

    public SignInPlace Place => new(Account.Name, Address);
}
