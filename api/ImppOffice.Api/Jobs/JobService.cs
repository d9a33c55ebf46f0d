using ImppOffice.Planning.Jobs;
using ImppOffice.Planning.Library;
using Microsoft.Extensions.Options;

namespace ImppOffice.Api.Jobs;

/// <summary>Runs jobs as long as the server runs: begins when the storage can be reached, sweeps up what was forgotten, and stops without breaking anything.</summary>
public sealed partial class JobService(
    IJobEngine engine,
    IJobRuns runs,
    IJobQueue queue,
    JobWorker worker,
    IEnumerable<JobSchedule> schedules,
    IHostApplicationLifetime lifetime,
    IOptions<JobOptions> options,
    TimeProvider time,
    ILogger<JobService> log) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        // Nothing is opened before the server listens: whoever cannot start should hear so first.
        var started = new TaskCompletionSource();
        await using var listening = lifetime.ApplicationStarted.Register(started.SetResult);
        await started.Task.WaitAsync(stoppingToken);

        using var timer = new PeriodicTimer(TimeSpan.FromSeconds(options.Value.SweepSeconds), time);
        var begun = false;
        try
        {
            do
            {
                begun = begun ? await SweepAsync(stoppingToken) : await BeginAsync(stoppingToken);
            }
            while (await timer.WaitForNextTickAsync(stoppingToken));
        }
        finally
        {
            await engine.StopAsync(CancellationToken.None);
        }
    }

    private async Task<bool> BeginAsync(CancellationToken stopping)
    {
        try
        {
            await runs.RescueAsync(options.Value.WorkersLost, stopping);
            await engine.StartAsync(new JobFirings(worker, queue, stopping), stopping);
            foreach (var schedule in schedules)
            {
                (await queue.ScheduleAsync(schedule, stopping)).OrThrow();
            }

            return await SweepAsync(stopping);
        }
        catch (Exception lost) when (LostInfrastructure.Is(lost))
        {
            Log.NotBegun(log, lost);
            return false;
        }
    }

    // True whatever comes of it: the engine runs.
    private async Task<bool> SweepAsync(CancellationToken stopping)
    {
        try
        {
            var rescued = await runs.RescueAsync(options.Value.WorkersLost, stopping);
            if (rescued > 0)
            {
                Log.Rescued(log, rescued);
            }

            var due = await runs.CountDueAsync(stopping);
            for (var place = 0; place < Math.Min(due, options.Value.Workers); place++)
            {
                await engine.WakeAsync($"sweep/{engine.Node}/{place}", time.GetUtcNow(), stopping);
            }
        }
        catch (Exception lost) when (LostInfrastructure.Is(lost))
        {
            Log.NotSwept(log, lost);
        }

        return true;
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Warning, "Background jobs cannot begin: the storage cannot be reached. They begin when it can.")]
        public static partial void NotBegun(ILogger logger, Exception exception);

        [LoggerMessage(2, LogLevel.Warning, "The storage cannot be reached; jobs wait until it can.")]
        public static partial void NotSwept(ILogger logger, Exception exception);

        [LoggerMessage(3, LogLevel.Information, "{Jobs} jobs whose worker is gone wait again.")]
        public static partial void Rescued(ILogger logger, int jobs);
    }
}
