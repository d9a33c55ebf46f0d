using System.Collections.Concurrent;
using ImppOffice.Planning.Jobs;

namespace ImppOffice.Api.Jobs;

/// <summary>What runs on this machine, so that a job that is cancelled here hears it at once.</summary>
public sealed class RunningJobs
{
    private readonly ConcurrentDictionary<JobId, HeldJob> held = new();

    internal void Add(JobId job, HeldJob holding) => held[job] = holding;

    internal void Remove(JobId job, HeldJob holding) => held.TryRemove(KeyValuePair.Create(job, holding));

    public void Cancel(JobId job)
    {
        if (held.TryGetValue(job, out var holding))
        {
            holding.Cancel();
        }
    }
}
