using ImppOffice.Planning.Accounts;
using ImppOffice.Planning.Records;

namespace ImppOffice.Api.Accounts;

/// <summary>Records in the audit log who changed which account.</summary>
public sealed class AccountRecords(IAuditLog log)
{
    /// <param name="by">Who did it.</param>
    /// <param name="what">What was done, such as <c>account-added</c>.</param>
    /// <param name="account">The account it was done to.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public Task AddAsync(string by, string what, Account account, CancellationToken cancellationToken) =>
        log.AppendAsync(new AuditEntry(by, what, $"account/{account.Name}"), cancellationToken);
}
