using ImppOffice.Storage;
using Microsoft.Extensions.Options;

namespace ImppOffice.Api.Library;

/// <summary>The library and what is kept beside it, for the command line and the server.</summary>
public static class LibraryServices
{
    public static IServiceCollection AddLibrary(this IServiceCollection services, IConfiguration configuration)
    {
        services.Configure<LibraryOptions>(configuration.GetSection(LibraryOptions.Section));
        services.AddSingleton(Open);
        services.AddSingleton(provider => provider.GetRequiredService<LibraryStorage>().Stores.Missions);
        services.AddSingleton(provider => provider.GetRequiredService<LibraryStorage>().Stores.Documents);
        services.AddSingleton(provider => provider.GetRequiredService<LibraryStorage>().Stores.Events);
        services.AddSingleton(provider => provider.GetRequiredService<LibraryStorage>().Stores.Audit);
        services.AddSingleton(provider => provider.GetRequiredService<LibraryStorage>().Accounts);
        services.AddSingleton(provider => provider.GetRequiredService<LibraryStorage>().FailedSignIns);
        return services;
    }

    private static LibraryStorage Open(IServiceProvider provider)
    {
        var options = provider.GetRequiredService<IOptions<LibraryOptions>>().Value;
        var time = provider.GetRequiredService<TimeProvider>();
        return options.Postgres is { Length: > 0 } connection
            ? LibraryStorage.OnPostgres(connection, new StorageOptions(), time)
            : LibraryStorage.OnSqlite(Path.Combine(options.Folder, "library.db"), new StorageOptions(), time);
    }
}
