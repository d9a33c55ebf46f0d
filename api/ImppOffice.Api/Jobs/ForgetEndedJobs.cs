using ImppOffice.Planning;
using ImppOffice.Planning.Jobs;
using Microsoft.Extensions.Options;

namespace ImppOffice.Api.Jobs;

/// <summary>Takes out the records of jobs that ended long ago.</summary>
public sealed class ForgetEndedJobs(IJobStore store, IOptions<JobOptions> options, TimeProvider time) : IJob
{
    /// <summary>What requests call it.</summary>
    public const string Name = "forget-ended-jobs";

    public string Kind => Name;

    /// <summary>It runs each night.</summary>
    public static JobSchedule Schedule(JobOptions options) =>
        new(Name, options.Nightly, new JobRequest { Kind = Name, AskedBy = "nightly", GatherKey = Name });

    public async Task<Result<JobOutcome>> RunAsync(JobWork work, CancellationToken cancellationToken)
    {
        var forgotten = await store.ForgetAsync(time.GetUtcNow().AddDays(-options.Value.KeepDays), cancellationToken);
        await work.ReportAsync(new JobProgress(forgotten, forgotten, "jobs"), cancellationToken);
        return new JobOutcome();
    }
}
