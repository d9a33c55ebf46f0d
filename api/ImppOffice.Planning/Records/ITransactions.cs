using ImppOffice.Planning.Accounts;
using ImppOffice.Planning.Jobs;
using ImppOffice.Planning.Library;
using ImppOffice.Planning.Missions;

namespace ImppOffice.Planning.Records;

/// <summary>
/// Lets several changes happen together or not at all: a version published, the event of it and the line of the audit log.
/// Work that ends with a problem or an exception leaves nothing behind. Throws <see cref="LibraryUnavailableException"/>
/// where the storage is out of reach.
/// </summary>
public interface ITransactions
{
    /// <summary>Does the work, which is to use nothing but the stores it is given and may be run again from its beginning, and makes it durable where it succeeded.</summary>
    Task<Result<T>> RunAsync<T>(Func<Stores, Task<Result<T>>> work, CancellationToken cancellationToken)
        where T : notnull;
}

/// <summary>What takes part in one transaction.</summary>
/// <param name="Missions">Missions and members.</param>
/// <param name="Documents">Documents and versions; where they are kept elsewhere, they are changed at once and last.</param>
/// <param name="Events">What happened.</param>
/// <param name="Audit">Who did what.</param>
/// <param name="Accounts">Who may sign in.</param>
/// <param name="FailedSignIns">What went wrong in signing in.</param>
/// <param name="Jobs">What is to be done in the background: a job added here is there if and only if the rest is.</param>
/// <param name="Effects">What has happened and is not to happen again.</param>
public sealed record Stores(
    IMissionRegister Missions,
    IDocumentLibrary Documents,
    IEventLog Events,
    IAuditLog Audit,
    IAccounts Accounts,
    IFailedSignIns FailedSignIns,
    IJobStore Jobs,
    IEffectLedger Effects);
