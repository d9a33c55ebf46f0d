using ImppOffice.Planning.Accounts;

namespace ImppOffice.Api.Accounts;

/// <summary>Writes names of people as their accounts do, so that the case in which somebody was typed shuts nobody out.</summary>
public sealed class AccountNames(IAccounts accounts)
{
    /// <summary>The name of the account; the name as given where nobody has it.</summary>
    public async Task<string> AsKeptAsync(string name, CancellationToken cancellationToken) =>
        (await accounts.FindByNameAsync(name, cancellationToken))?.Name ?? name;
}
