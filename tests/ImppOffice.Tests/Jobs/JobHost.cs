using ImppOffice.Api;
using ImppOffice.Api.Jobs;
using ImppOffice.Planning;
using ImppOffice.Planning.Jobs;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace ImppOffice.Tests.Jobs;

/// <summary>The product's jobs in this process, without its server, and a job that does what the test says.</summary>
internal sealed class JobHost : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private readonly IHost host;

    private JobHost(IHost host) => this.host = host;

    public IJobQueue Queue => host.Services.GetRequiredService<IJobQueue>();

    public IJobStore Store => host.Services.GetRequiredService<IJobStore>();

    public ToldJob Job => host.Services.GetServices<IJob>().OfType<ToldJob>().Single();

    public IServiceProvider Services => host.Services;

    public static async Task<JobHost> StartAsync(IReadOnlyDictionary<string, string?> settings, TimeProvider? time = null, Action<IServiceCollection>? engine = null)
    {
        var builder = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings { ContentRootPath = AppContext.BaseDirectory });
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?> { ["Jobs:SweepSeconds"] = "1", ["Jobs:SignSeconds"] = "0.2", ["Jobs:FirstRetrySeconds"] = "0.05" });
        builder.Configuration.AddInMemoryCollection(settings);
        builder.Logging.ClearProviders();
        engine?.Invoke(builder.Services);
        builder.Services.AddProduct(builder.Configuration);
        builder.Services.AddJob<ToldJob>();
        builder.Services.RunJobs();
        if (time is not null)
        {
            builder.Services.Replace(ServiceDescriptor.Singleton(time));
        }

        var started = new JobHost(builder.Build());
        await started.host.StartAsync();
        return started;
    }

    public async Task<JobRecord> EnqueueAsync(JobRequest request) => (await Queue.EnqueueAsync(request, CancellationToken.None)).OrThrow();

    public async Task<JobRecord> FindAsync(JobRecord job) => (await Store.FindAsync(job.Id, CancellationToken.None)).OrThrow();

    /// <summary>The job as it stands once it is as wanted; fails where that takes too long.</summary>
    public async Task<JobRecord> UntilAsync(JobRecord job, Func<JobRecord, bool> wanted)
    {
        using var patience = new CancellationTokenSource(Patience);
        using var looks = new PeriodicTimer(TimeSpan.FromMilliseconds(20));
        while (true)
        {
            var found = await FindAsync(job);
            if (wanted(found))
            {
                return found;
            }

            Assert.False(patience.IsCancellationRequested, $"The job is {found.State} after {found.Attempts} attempts, and {found.Reason?.Title}");
            await looks.WaitForNextTickAsync();
        }
    }

    public Task<JobRecord> UntilEndedAsync(JobRecord job) => UntilAsync(job, found => found.HasEnded);

    public async ValueTask DisposeAsync()
    {
        await host.StopAsync();
        if (host is IAsyncDisposable disposable)
        {
            await disposable.DisposeAsync();
        }
    }
}

/// <summary>A job that does what it is told, and remembers what it was asked for.</summary>
internal sealed class ToldJob : IJob
{
    private readonly Lock one = new();
    private readonly List<JobRecord> runs = [];

    public string Kind => "told";

    /// <summary>What it does.</summary>
    public Func<JobWork, CancellationToken, Task<Result<JobOutcome>>> Does { get; set; } = (_, _) => Task.FromResult<Result<JobOutcome>>(new JobOutcome("/api/result"));

    /// <summary>Each run, in the order they began.</summary>
    public IReadOnlyList<JobRecord> Runs
    {
        get
        {
            lock (one)
            {
                return [.. runs];
            }
        }
    }

    public async Task<Result<JobOutcome>> RunAsync(JobWork work, CancellationToken cancellationToken)
    {
        lock (one)
        {
            runs.Add(work.Job);
        }

        return await Does(work, cancellationToken);
    }
}
