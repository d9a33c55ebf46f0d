using ImppOffice.Api.Jobs;
using ImppOffice.Api.Missions;
using ImppOffice.Storage;
using Microsoft.Extensions.Options;

namespace ImppOffice.Api.Consistency;

/// <summary>Holding documents of a mission against one another: files on the command line, and missions of the library in the background.</summary>
public static class ConsistencyServices
{
    public static IServiceCollection AddConsistency(this IServiceCollection services, IConfiguration configuration)
    {
        services.Configure<ConsistencyOptions>(configuration.GetSection(ConsistencyOptions.Section));
        services.AddSingleton<InstalledRelations>();
        services.AddSingleton<ReadLinkedDocument>();
        services.AddSingleton<CheckConsistency>();
        services.AddSingleton(provider => provider.GetRequiredService<LibraryStorage>().ConsistencyRuns);
        services.AddSingleton(provider => provider.GetRequiredService<LibraryStorage>().ConsistencyCache);
        services.AddSingleton<ReadStatedVersion>();
        services.AddSingleton<ProcessOfMission>();
        services.AddSingleton<GatherMission>();
        services.AddSingleton<ConsistencyRequests>();
        services.AddSingleton<ReadRun>();
        services.AddSingleton<DecideOnLink>();
        services.AddJob<CheckMissionConsistency>();
        services.AddJob<CheckEveryMission>();
        services.AddSingleton(provider => CheckEveryMission.Schedule(provider.GetRequiredService<IOptions<JobOptions>>().Value));
        return services;
    }
}
