namespace ImppOffice.Planning.Accounts;

/// <summary>
/// Keeps accounts. Names are one whatever their case. What is acknowledged is durable. Throws
/// <see cref="Library.LibraryUnavailableException"/> where the storage is out of reach, and nothing else.
/// </summary>
public interface IAccounts
{
    /// <summary>Adds an account; <c>account-name-taken</c> where another has its name, also one that was removed.</summary>
    Task<Result<Account>> AddAsync(Account account, CancellationToken cancellationToken);

    /// <summary>The account of an id, whatever its standing; null where there is none.</summary>
    Task<Account?> FindAsync(string id, CancellationToken cancellationToken);

    /// <summary>The account of a name, whatever its standing; null where there is none.</summary>
    Task<Account?> FindByNameAsync(string name, CancellationToken cancellationToken);

    /// <summary>Accounts by name, those removed left out.</summary>
    Task<Page<Account>> ListAsync(PageOf page, CancellationToken cancellationToken);

    /// <summary>
    /// Puts an account in place of the one it was read as and gives it with its new revision. <c>changed-meanwhile</c>
    /// where its revision is no longer the one kept; <c>last-administrator</c> where no active administrator would be left.
    /// </summary>
    Task<Result<Account>> ChangeAsync(Account account, CancellationToken cancellationToken);

    /// <summary>Whether there ever was an account; from then on everybody has to sign in.</summary>
    Task<bool> AnyAsync(CancellationToken cancellationToken);
}
