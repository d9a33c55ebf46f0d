using ImppOffice.Api.Http.Jobs;
using ImppOffice.Api.Jobs.Quartz;
using ImppOffice.Api.Library;
using ImppOffice.Planning.Jobs;
using ImppOffice.Planning.Records;
using ImppOffice.Storage;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace ImppOffice.Api.Jobs;

/// <summary>Background jobs. Asking for one needs <see cref="AddJobs"/> alone; a host that runs them adds <see cref="RunJobs"/>.</summary>
public static class JobServices
{
    public static IServiceCollection AddJobs(this IServiceCollection services, IConfiguration configuration)
    {
        services.Configure<JobOptions>(configuration.GetSection(JobOptions.Section));
        services.AddSingleton(provider => provider.GetRequiredService<LibraryStorage>().JobRuns);
        services.AddSingleton(provider => provider.GetRequiredService<Stores>().Jobs);
        services.AddSingleton(provider => provider.GetRequiredService<Stores>().Effects);
        services.AddSingleton<EffectOnce>();
        services.TryAddSingleton<IJobEngine>(provider => new QuartzEngine(
            QuartzStore.Of(provider.GetRequiredService<IOptions<LibraryOptions>>().Value, configuration.GetConnectionString(LibraryOptions.ConnectionString)),
            provider.GetRequiredService<IOptions<JobOptions>>().Value,
            provider.GetRequiredService<TimeProvider>(),
            provider.GetRequiredService<ILoggerFactory>()));
        services.AddSingleton<JobKinds>();
        services.AddSingleton<RunningJobs>();
        services.AddSingleton<RunJob>();
        services.AddSingleton<JobWorker>();
        services.AddSingleton<IJobQueue, JobQueue>();
        services.AddSingleton<JobEvents>();
        services.AddJob<ForgetEndedJobs>();
        services.AddSingleton(provider => ForgetEndedJobs.Schedule(provider.GetRequiredService<IOptions<JobOptions>>().Value));
        return services;
    }

    /// <summary>Lets this program do a kind of job.</summary>
    public static IServiceCollection AddJob<T>(this IServiceCollection services)
        where T : class, IJob => services.AddSingleton<IJob, T>();

    /// <summary>Runs jobs in this process.</summary>
    public static IServiceCollection RunJobs(this IServiceCollection services) => services.AddHostedService<JobService>();
}
