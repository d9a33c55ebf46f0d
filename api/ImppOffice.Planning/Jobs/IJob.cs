namespace ImppOffice.Planning.Jobs;

/// <summary>
/// Work that runs in the background: a thin class around a use case. It may run twice, and again after it was killed
/// half-way, so that each of its effects goes through the ledger of effects.
/// </summary>
public interface IJob
{
    /// <summary>What requests call it, in kebab case, such as <c>check-consistency</c>. It never changes: records keep it.</summary>
    string Kind { get; }

    /// <summary>
    /// Does the work. A problem ends the job as failed; an exception of lost infrastructure
    /// (<see cref="LostInfrastructure.Is"/>) has it tried again later; any other exception puts it on the dead-letter list.
    /// </summary>
    Task<Result<JobOutcome>> RunAsync(JobWork work, CancellationToken cancellationToken);
}

/// <summary>What came of a job.</summary>
/// <param name="Address">Where it can be read; null where there is nothing to read.</param>
public sealed record JobOutcome(string? Address = null);
