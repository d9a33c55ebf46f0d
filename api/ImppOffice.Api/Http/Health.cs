using ImppOffice.Api.Access;
using ImppOffice.Api.Templates;
using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace ImppOffice.Api.Http;

/// <summary>Whether the process runs (live) and whether it can check documents (ready).</summary>
public static class Health
{
    private const string Live = "/health/live";
    private const string Ready = "/health/ready";

    public static IServiceCollection AddHealth(this IServiceCollection services)
    {
        services.AddHealthChecks().AddCheck<TemplatesHealth>("templates");
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
}
