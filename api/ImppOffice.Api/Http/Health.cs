using ImppOffice.Api.Access;
using ImppOffice.Api.Templates;
using ImppOffice.Storage;
using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace ImppOffice.Api.Http;

/// <summary>Whether the process runs (live) and whether it can check documents and reach the library (ready).</summary>
public static class Health
{
    private const string Live = "/health/live";
    private const string Ready = "/health/ready";

    // Whoever asks gives up after some seconds, and a library this slow is of no use.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(3);

    public static IServiceCollection AddHealth(this IServiceCollection services)
    {
        services.AddHealthChecks().AddCheck<TemplatesHealth>("templates").AddCheck<LibraryHealth>("library", timeout: Patience);
        return services;
    }

    /// <summary>Whether a request asks for one of them.</summary>
    public static bool IsAsked(HttpRequest request) =>
        request.Path.Equals(Live, StringComparison.OrdinalIgnoreCase) || request.Path.Equals(Ready, StringComparison.OrdinalIgnoreCase);

    public static void MapHealth(this IEndpointRouteBuilder app)
    {
        app.MapHealthChecks(Live, new HealthCheckOptions { Predicate = _ => false }).RequireAuthorization(Policies.Anyone);
        app.MapHealthChecks(Ready).RequireAuthorization(Policies.Anyone);
    }

    /// <summary>Healthy when the templates are loaded.</summary>
    public sealed class TemplatesHealth(InstalledKnowledge installed) : IHealthCheck
    {
        public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
            Task.FromResult(installed.Get().Problem is { } problem ? HealthCheckResult.Unhealthy(problem.Title) : HealthCheckResult.Healthy());
    }

    /// <summary>Healthy when the library answers; its exception, or the deadline, makes it unhealthy.</summary>
    public sealed class LibraryHealth(LibraryStorage library) : IHealthCheck
    {
        public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
        {
            // A connection that hangs may not heed the deadline: it is left behind.
            await Task.Run(() => library.ReachAsync(cancellationToken), cancellationToken).WaitAsync(cancellationToken);
            return HealthCheckResult.Healthy();
        }
    }
}
