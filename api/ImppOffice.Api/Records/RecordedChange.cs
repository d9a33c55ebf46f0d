using ImppOffice.Planning;
using ImppOffice.Planning.Records;

namespace ImppOffice.Api.Records;

/// <summary>
/// Decides by what was recorded, records what follows and says so in the audit log, all or nothing. Where somebody
/// recorded something in between, it is decided again on what there is now.
/// </summary>
public sealed class RecordedChange(ITransactions transactions)
{
    private const int MostTries = 10;

    /// <param name="work">Reads, decides and records; documents first, then events, then the audit log, so that two changes never wait for each other.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public async Task<Result<T>> RunAsync<T>(Func<Stores, Task<Result<T>>> work, CancellationToken cancellationToken)
        where T : notnull
    {
        var result = await transactions.RunAsync(work, cancellationToken);
        for (var tried = 1; tried < MostTries && result.Problem?.Code == RecordProblems.StreamMovedOnCode; tried++)
        {
            result = await transactions.RunAsync(work, cancellationToken);
        }

        return result;
    }
}
