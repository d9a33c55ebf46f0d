using ImppOffice.Planning.Jobs;
using ImppOffice.Planning.Library;
using Microsoft.Extensions.Options;

namespace ImppOffice.Api.Jobs;

/// <summary>Takes jobs one after the other until none is due: what somebody waits for first, and one place is always kept for that.</summary>
public sealed partial class JobWorker(IJobRuns runs, JobKinds kinds, RunJob run, IJobEngine engine, IOptions<JobOptions> options, TimeProvider time, ILogger<JobWorker> log)
{
    private readonly Places all = new(options.Value.Workers);
    private readonly Places background = new(Math.Max(1, options.Value.Workers - 1));

    /// <summary>Works until nothing is due, or all places are taken, or it is to stop.</summary>
    public async Task RunDueAsync(CancellationToken stopping)
    {
        var again = true;
        while (again && all.TryTake())
        {
            try
            {
                while (!stopping.IsCancellationRequested && await RunNextAsync(stopping))
                {
                    // Whatever came meanwhile is looked for once more.
                }
            }
            catch (LibraryUnavailableException lost)
            {
                // What was claimed is given back by the sweep, once the storage can be reached.
                Log.StorageLost(log, lost);
            }
            finally
            {
                again = all.Leave() && !stopping.IsCancellationRequested;
            }
        }
    }

    private async Task<bool> RunNextAsync(CancellationToken stopping)
    {
        if (await ClaimAsync(JobPriority.Interactive, stopping) is { } awaited)
        {
            await run.RunAsync(awaited, stopping);
            return true;
        }

        if (!background.TryTake())
        {
            return false;
        }

        var found = false;
        var again = false;
        try
        {
            if (await ClaimAsync(JobPriority.Background, stopping) is { } claimed)
            {
                found = true;
                await run.RunAsync(claimed, stopping);
            }
        }
        finally
        {
            again = background.Leave();
        }

        return found || again;
    }

    private Task<JobRecord?> ClaimAsync(JobPriority priority, CancellationToken stopping) =>
        runs.ClaimAsync(new JobClaim(engine.Node, kinds.Names, priority, time.GetUtcNow().AddSeconds(options.Value.HoldSeconds)), stopping);

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Warning, "The storage was lost while jobs ran; they are taken up again once it can be reached.")]
        public static partial void StorageLost(ILogger logger, Exception exception);
    }
}
