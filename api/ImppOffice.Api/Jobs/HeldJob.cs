using ImppOffice.Planning.Jobs;
using ImppOffice.Planning.Library;

namespace ImppOffice.Api.Jobs;

/// <summary>A job that a worker holds: gives signs of life while it runs, hands on how far it is, and hears when it is to stop.</summary>
internal sealed class HeldJob : IAsyncDisposable
{
    private static readonly TimeSpan BetweenReports = TimeSpan.FromMilliseconds(500);

    private readonly IJobRuns runs;
    private readonly JobRun run;
    private readonly JobOptions options;
    private readonly TimeProvider time;
    private readonly CancellationTokenSource work;
    private readonly CancellationTokenSource signs = new();
    private readonly SemaphoreSlim writing = new(1);
    private readonly Task signing;
    private JobProgress? unreported;
    private DateTimeOffset reported;

    public HeldJob(IJobRuns runs, JobRecord job, JobOptions options, TimeProvider time, CancellationToken stopping)
    {
        this.runs = runs;
        this.options = options;
        this.time = time;
        run = JobRun.Of(job);
        work = CancellationTokenSource.CreateLinkedTokenSource(stopping);
        signing = SignAsync();
    }

    /// <summary>How it was held last.</summary>
    public JobHold Hold { get; private set; }

    /// <summary>Ends the work: the process stops, somebody cancelled it, or somebody else took over.</summary>
    public CancellationToken Token => work.Token;

    /// <summary>Somebody on this machine cancelled it.</summary>
    public void Cancel()
    {
        Hold = JobHold.CancelAsked;
        work.Cancel();
    }

    /// <summary>Takes in how far the job is, and hands it on unless it did so just now.</summary>
    public async Task ReportAsync(JobProgress progress, CancellationToken cancellationToken)
    {
        unreported = progress;
        if (time.GetUtcNow() - reported >= BetweenReports)
        {
            await WriteAsync(cancellationToken);
        }
    }

    /// <summary>Hands on what was not yet handed on, and gives no more signs.</summary>
    public async Task StopAsync()
    {
        await signs.CancelAsync();
        await signing;
        if (unreported is not null && Hold != JobHold.Lost)
        {
            await WriteAsync(CancellationToken.None);
        }
    }

    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        work.Dispose();
        signs.Dispose();
        writing.Dispose();
    }

    private async Task SignAsync()
    {
        using var timer = new PeriodicTimer(TimeSpan.FromSeconds(options.SignSeconds), time);
        try
        {
            while (await timer.WaitForNextTickAsync(signs.Token))
            {
                await WriteAsync(signs.Token);
            }
        }
        catch (OperationCanceledException) when (signs.IsCancellationRequested)
        {
            // The work is over.
        }
    }

    private async Task WriteAsync(CancellationToken cancellationToken)
    {
        await writing.WaitAsync(cancellationToken);
        try
        {
            var progress = unreported;
            var hold = await runs.HoldAsync(run, progress, time.GetUtcNow().AddSeconds(options.HoldSeconds), cancellationToken);
            reported = time.GetUtcNow();
            Interlocked.CompareExchange(ref unreported, null, progress);
            if (hold != JobHold.Held)
            {
                Hold = hold;
                await work.CancelAsync();
            }
        }
        catch (LibraryUnavailableException)
        {
            // The storage may be back before others take over; if not, what is written then changes nothing.
        }
        finally
        {
            writing.Release();
        }
    }
}
