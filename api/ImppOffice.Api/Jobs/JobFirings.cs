using ImppOffice.Planning.Jobs;

namespace ImppOffice.Api.Jobs;

/// <summary>What the engine fires, until the process is to stop.</summary>
internal sealed class JobFirings(JobWorker worker, IJobQueue queue, CancellationToken stopping) : IJobFirings
{
    // The engine's own end is no reason to break off a job: only the process's is.
    public Task RunDueAsync(CancellationToken cancellationToken) => worker.RunDueAsync(stopping);

    public Task AskAsync(JobRequest request, CancellationToken cancellationToken) => queue.EnqueueAsync(request, cancellationToken);
}
