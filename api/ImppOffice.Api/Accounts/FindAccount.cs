using ImppOffice.Planning;
using ImppOffice.Planning.Accounts;

namespace ImppOffice.Api.Accounts;

/// <summary>Finds an account by name, those removed left out.</summary>
public sealed class FindAccount(IAccounts accounts)
{
    public async Task<Result<Account>> RunAsync(string name, CancellationToken cancellationToken) =>
        await accounts.FindByNameAsync(name, cancellationToken) is { Standing: not AccountStanding.Removed } account
            ? account
            : AccountProblems.UnknownAccount(name);
}
