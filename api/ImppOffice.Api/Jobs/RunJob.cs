using ImppOffice.Planning.Jobs;
using Microsoft.Extensions.Options;

namespace ImppOffice.Api.Jobs;

/// <summary>Runs one job that was claimed, and records how it ended or when it is tried again.</summary>
public sealed partial class RunJob(IJobRuns runs, JobKinds kinds, RunningJobs running, IJobEngine engine, IOptions<JobOptions> options, TimeProvider time, ILogger<RunJob> log)
{
    public async Task RunAsync(JobRecord job, CancellationToken stopping)
    {
        await using var held = new HeldJob(runs, job, options.Value, time, stopping);
        running.Add(job.Id, held);
        try
        {
            var end = await WorkAsync(job, held);
            await held.StopAsync();
            // How it ended is recorded even where the process is to stop.
            await (end is null ? GiveUpAsync(job, held) : SettleAsync(job, end));
        }
        finally
        {
            running.Remove(job.Id, held);
        }
    }

    private async Task<Ending?> WorkAsync(JobRecord job, HeldJob held)
    {
        try
        {
            var result = await kinds.Find(job.Request.Kind).RunAsync(new JobWork(job, held.ReportAsync), held.Token);
            return result.Succeeded(out var outcome, out var problem)
                ? new Ending(new JobEnd(JobState.Done, Result: outcome.Address))
                : new Ending(new JobEnd(JobState.Failed, JobReason.Of(problem)));
        }
        catch (OperationCanceledException) when (held.Token.IsCancellationRequested)
        {
            return null;
        }
        catch (Exception lost) when (LostInfrastructure.Is(lost))
        {
            Log.Lost(log, job.Id, job.Request.Kind, job.Attempts, lost);
            return new Ending(new JobEnd(JobState.Dead, JobReason.Of(JobProblems.InfrastructureLost(lost.Message))), MayHelp: true);
        }
        // Whatever else it is, it is a fault of the job alone: the others go on, and this one is there to be looked at.
        catch (Exception fault)
        {
            Log.Fault(log, job.Id, job.Request.Kind, fault);
            return new Ending(new JobEnd(JobState.Dead, JobReason.Of(JobProblems.Fault(fault.GetType().Name))));
        }
    }

    private async Task SettleAsync(JobRecord job, Ending ending)
    {
        if (!ending.MayHelp || job.Failures >= options.Value.Retries)
        {
            await runs.EndAsync(JobRun.Of(job), ending.End, CancellationToken.None);
            return;
        }

        var due = time.GetUtcNow() + options.Value.Wait(job.Failures + 1);
        if (await runs.PutBackAsync(JobRun.Of(job), due, ending.End.Reason, CancellationToken.None))
        {
            await engine.WakeAsync($"{job.Id}/{job.Attempts}", due, CancellationToken.None);
        }
    }

    // Somebody else's job is left to them; what a process that stops leaves behind, another takes up at once.
    private Task GiveUpAsync(JobRecord job, HeldJob held) => held.Hold switch
    {
        JobHold.Lost => Task.CompletedTask,
        JobHold.CancelAsked => runs.EndAsync(JobRun.Of(job), new JobEnd(JobState.Cancelled), CancellationToken.None),
        _ => runs.PutBackAsync(JobRun.Of(job), time.GetUtcNow(), null, CancellationToken.None),
    };

    /// <summary>How a run ended.</summary>
    /// <param name="End">The end it comes to.</param>
    /// <param name="MayHelp">Whether another try may help.</param>
    private sealed record Ending(JobEnd End, bool MayHelp = false);

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Warning, "Job {Job} ({Kind}) lost something it needs on attempt {Attempt}.")]
        public static partial void Lost(ILogger logger, JobId job, string kind, int attempt, Exception exception);

        [LoggerMessage(2, LogLevel.Error, "Job {Job} ({Kind}) met a fault of the product.")]
        public static partial void Fault(ILogger logger, JobId job, string kind, Exception exception);
    }
}
