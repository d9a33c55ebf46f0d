using ImppOffice.Api;
using ImppOffice.Api.Jobs;
using ImppOffice.Planning;
using ImppOffice.Planning.Jobs;
using ImppOffice.Planning.Records;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace ImppOffice.LibraryLoad;

/// <summary>The product's background jobs in a process of its own, which is there to be killed.</summary>
internal sealed class JobLoad(string provider, string address)
{
    private const int Writers = 3;

    private readonly Lock console = new();

    /// <summary>Does jobs and asks for more, and tells of each that was acknowledged, until it is killed.</summary>
    public async Task WorkAsync(string run)
    {
        using var host = Build();
        await host.StartAsync();
        var queue = host.Services.GetRequiredService<IJobQueue>();
        await Task.WhenAll(Enumerable.Range(1, Writers).Select(writer => Task.Run(() => AskAsync(queue, $"{run}/{Environment.ProcessId}/{writer}"))));
    }

    /// <summary>Does every job that is left, then ends.</summary>
    public async Task DrainAsync()
    {
        using var host = Build();
        await host.StartAsync();
        var store = host.Services.GetRequiredService<IJobStore>();
        using var looks = new PeriodicTimer(TimeSpan.FromMilliseconds(200));
        while ((await store.CountAsync(CancellationToken.None)).Any(count => count.State is JobState.Waiting or JobState.Running))
        {
            await looks.WaitForNextTickAsync();
        }

        await host.StopAsync();
    }

    private async Task AskAsync(IJobQueue queue, string writer)
    {
        for (var n = 1; ; n++)
        {
            var request = new JobRequest
            {
                Kind = LoadJob.Name,
                AskedBy = "load",
                Priority = n % 3 == 0 ? JobPriority.Interactive : JobPriority.Background,
                Arguments = new Dictionary<string, string>(StringComparer.Ordinal) { [LoadJob.Effect] = $"{writer}/{n}" },
            };
            var job = (await queue.EnqueueAsync(request, CancellationToken.None)).OrThrow();
            lock (console)
            {
                Console.WriteLine($"{job.Id} {writer}/{n}");
            }
        }
    }

    private IHost Build()
    {
        var builder = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings { ContentRootPath = AppContext.BaseDirectory });
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Library:Provider"] = provider,
            ["Library:Path"] = provider == "sqlite" ? Path.GetDirectoryName(address) : null,
            ["ConnectionStrings:Library"] = address,
            ["Jobs:HoldSeconds"] = "2",
            ["Jobs:SignSeconds"] = "0.5",
            ["Jobs:SweepSeconds"] = "0.5",
            ["Jobs:FirstRetrySeconds"] = "0.05",
            ["Jobs:WorkersLost"] = "1000",
            ["Jobs:Retries"] = "100",
        });
        builder.Services.AddProduct(builder.Configuration);
        builder.Services.AddJob<LoadJob>();
        builder.Services.RunJobs();
        return builder.Build();
    }
}

/// <summary>A job with one effect, which is now and then cut off on either side of it.</summary>
internal sealed class LoadJob(EffectOnce once) : IJob
{
    public const string Name = "load";
    public const string Effect = "effect";

    public string Kind => Name;

    public async Task<Result<JobOutcome>> RunAsync(JobWork work, CancellationToken cancellationToken)
    {
        var effect = work.Argument(Effect);
        await LoseAsync(cancellationToken);
        var came = await once.RunAsync(
            new Planning.Records.Effect(Name, effect),
            async stores =>
            {
                await stores.Audit.AppendAsync(new AuditEntry(Name, "job-effect", effect), cancellationToken);
                return effect;
            },
            cancellationToken);
        await LoseAsync(cancellationToken);
        return came.Succeeded(out var address, out var problem) ? new JobOutcome(address) : problem;
    }

    private static async Task LoseAsync(CancellationToken cancellationToken)
    {
        await Task.Delay(Random.Shared.Next(20), cancellationToken);
        if (Random.Shared.Next(20) == 0)
        {
            throw new LostInfrastructureException();
        }
    }
}
