using ImppOffice.Api.Access;
using ImppOffice.Api.Accounts;
using ImppOffice.Api.AddIn;
using ImppOffice.Api.FrontEnd;
using ImppOffice.Api.Http.Comparing;
using ImppOffice.Api.Http.Consistency;
using ImppOffice.Api.Http.Jobs;
using ImppOffice.Api.Http.Library;
using ImppOffice.Api.Http.Reviews;
using ImppOffice.Api.Jobs;
using ImppOffice.Api.SignIn;

namespace ImppOffice.Api.Http;

/// <summary>The HTTP side of the default edition: what it consists of, in the order a request meets it.</summary>
public static class ImppServer
{
    /// <param name="settings">Configuration from the command line.</param>
    /// <param name="port">The port on localhost.</param>
    public static WebApplication Build(string[] settings, int port)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = settings, ContentRootPath = AppContext.BaseDirectory });

        builder.WebHost.ConfigureKestrel(kestrel => kestrel.ListenOnLoopback(port));
        builder.Services.AddProduct(builder.Configuration);
        builder.Services.AddReviews();
        builder.Services.AddComparisons();
        builder.Services.RunJobs();
        builder.Services.AddSignIn(builder.Configuration);
        builder.Services.AddAnswers();
        builder.Services.AddLimits(builder.Configuration);
        builder.Services.AddApiDescription();
        builder.Services.AddHealth();
        builder.Services.AddAddIn(builder.Configuration);

        var app = builder.Build();

        app.UseExceptionHandler();
        app.UseStatusCodePages();
        app.UseReverseProxies();
        app.UseMiddleware<SecurityHeaders>();
        app.UseMiddleware<SignInStates>();
        app.UseMiddleware<HostGuard>();
        app.UseMiddleware<SecureOnly>();
        app.UseMiddleware<CrossSiteGuard>();
        app.UseRouting();
        // After routing, or no endpoint's own limit would count.
        app.UseRequestTimeouts();
        app.UseAuthentication();
        app.UseMiddleware<SignedInPerson>();
        app.UseRateLimiter();
        app.UseMiddleware<ForgeryGuard>();
        app.UseAuthorization();
        app.UseWorkbench();
        app.UseOwnOffice();

        app.MapChecks();
        app.MapDrafts();
        app.MapTemplates();
        app.MapLibrary();
        app.MapReviews();
        app.MapComparisons();
        app.MapConsistency();
        app.MapItemLinks();
        app.MapJobs();
        app.MapOperations();
        app.MapAddIn();
        app.MapHealth();
        app.MapSignIn();
        app.MapMe();
        app.MapAccounts();
        app.MapOpenApi().RequireAuthorization(Policies.SignedIn);
        return app;
    }
}
