using ImppOffice.Api.Access;
using ImppOffice.Planning;
using ImppOffice.Planning.Accounts;

namespace ImppOffice.Api.Accounts;

/// <summary>Writes names of people as their accounts do, so that the case in which somebody was typed shuts nobody out.</summary>
public sealed class AccountNames(IAccounts accounts)
{
    /// <summary>The names of the accounts; <c>people-without-account</c> with those that have none, unless nobody signs in yet and names are all there is.</summary>
    /// <param name="names">The names as they were given.</param>
    /// <param name="by">Who gave them.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public async Task<Result<IReadOnlyList<string>>> AsKeptAsync(IReadOnlyList<string> names, Person by, CancellationToken cancellationToken)
    {
        var kept = new List<string>();
        var unknown = new List<string>();
        foreach (var name in names)
        {
            var account = await accounts.FindByNameAsync(name, cancellationToken);
            (account is { Standing: not AccountStanding.Removed } || by.Local ? kept : unknown).Add(account?.Name ?? name);
        }

        return unknown.Count > 0 ? AccountProblems.NoAccounts(unknown) : Result<IReadOnlyList<string>>.Of(kept);
    }
}
