using ImppOffice.Api.Records;
using ImppOffice.Planning.Records;
using ImppOffice.Storage;
using ImppOffice.Word.Reading;
using ImppOffice.Word.Versions;
using Microsoft.Extensions.Options;

namespace ImppOffice.Api.Library;

/// <summary>The library as the configuration asks for it; nothing is opened before it is used.</summary>
public static class LibraryServices
{
    public static IServiceCollection AddLibrary(this IServiceCollection services, IConfiguration configuration)
    {
        services.Configure<LibraryOptions>(configuration.GetSection(LibraryOptions.Section));
        services.AddSingleton(provider => Open(
            provider.GetRequiredService<IOptions<LibraryOptions>>().Value,
            configuration.GetConnectionString(LibraryOptions.ConnectionString),
            provider.GetRequiredService<TimeProvider>()));
        services.AddSingleton<ITransactions>(provider => provider.GetRequiredService<LibraryStorage>());
        services.AddSingleton(provider => provider.GetRequiredService<LibraryStorage>().Stores);
        services.AddSingleton(provider => provider.GetRequiredService<Stores>().Missions);
        services.AddSingleton(provider => provider.GetRequiredService<Stores>().Documents);
        services.AddSingleton<RecordedChange>();
        services.AddSingleton(provider => provider.GetRequiredService<Stores>().Events);
        services.AddSingleton(provider => provider.GetRequiredService<Stores>().Audit);
        services.AddSingleton(provider => provider.GetRequiredService<Stores>().Accounts);
        services.AddSingleton(provider => provider.GetRequiredService<Stores>().FailedSignIns);
        services.AddHostedService<OpenFolderWarning>();
        services.AddSingleton<AuditedChange>();
        services.AddSingleton<ReadVersion>();
        services.AddSingleton(new LogicalHash(new ReaderLimits()));
        services.AddSingleton<SaveVersion>();
        return services;
    }

    private static LibraryStorage Open(LibraryOptions options, string? connectionString, TimeProvider time)
    {
        var storage = new StorageOptions { CheckOut = TimeSpan.FromHours(options.CheckOutHours) };
        return options.Provider == LibraryOptions.Postgres
            ? LibraryStorage.OnPostgres(connectionString!, storage, time)
            : LibraryStorage.OnSqlite(Path.Combine(options.Path, "library.db"), storage, time);
    }
}
