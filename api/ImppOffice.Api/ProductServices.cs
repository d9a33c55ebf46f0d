using ImppOffice.Api.Accounts;
using ImppOffice.Api.Checks;
using ImppOffice.Api.Consistency;
using ImppOffice.Api.Drafts;
using ImppOffice.Api.Generation;
using ImppOffice.Api.Jobs;
using ImppOffice.Api.Library;
using ImppOffice.Api.Templates;
using ImppOffice.Word.Reading;
using Microsoft.Extensions.Options;

namespace ImppOffice.Api;

/// <summary>What the command line and the server both need.</summary>
public static class ProductServices
{
    public static IServiceCollection AddProduct(this IServiceCollection services, IConfiguration configuration)
    {
        services.Configure<TemplateOptions>(configuration.GetSection(TemplateOptions.Section));
        services.Configure<CheckLimits>(configuration.GetSection(CheckLimits.Section));
        services.AddSingleton(TimeProvider.System);
        services.AddLibrary(configuration);
        services.AddAccounts();
        services.AddSingleton<InstalledKnowledge>();
        services.AddSingleton(provider => new PlanningDocumentReader(new ReaderLimits
        {
            MaxFileBytes = provider.GetRequiredService<IOptions<CheckLimits>>().Value.DocumentMebibytes * 1024L * 1024L,
        }));
        services.AddSingleton<InstalledMaterials>();
        services.AddSingleton<CheckDocument>();
        services.AddSingleton<AnnotateDocument>();
        services.AddSingleton<CreateDocument>();
        services.AddSingleton<CreateSection>();
        services.AddSingleton<OutlineDraft>();
        services.AddSingleton<EditDraft>();
        services.AddSingleton<FillDraft>();
        services.AddSingleton<InstalledTransition>();
        services.AddSingleton<ReadRevisionBasis>();
        services.AddSingleton<WriteRevision>();
        services.AddSingleton<JudgeRevision>();
        services.AddSingleton<ReviseDirective>();
        services.AddJobs(configuration);
        services.AddConsistency(configuration);
        return services;
    }
}
