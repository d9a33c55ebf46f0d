using System.Globalization;
using System.Threading.RateLimiting;
using ImppOffice.Api.Access;
using ImppOffice.Api.Checks;
using ImppOffice.Api.SignIn;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Http.Timeouts;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace ImppOffice.Api.Http;

/// <summary>How large, how long and how many requests may be.</summary>
public static class Limits
{
    /// <summary>The policy of requests that carry documents, for rate limits and timeouts alike.</summary>
    public const string Documents = "documents";

    /// <summary>The rate limit of requests that try a password: so many from one address.</summary>
    public const string SignIn = "sign-in";

    /// <summary>The timeout of streams of events, which end by themselves before.</summary>
    public const string Events = "events";

    /// <summary>How long a stream of events lasts; whoever still listens asks for the next.</summary>
    public static readonly TimeSpan StreamLength = TimeSpan.FromMinutes(4);

    private const int SecondsWhenBusy = 5;

    private const int FilesOfAPage = 30;

    public static IServiceCollection AddLimits(this IServiceCollection services, IConfiguration configuration)
    {
        var limits = configuration.GetSection(CheckLimits.Section).Get<CheckLimits>() ?? new CheckLimits();
        var document = limits.DocumentMebibytes * 1024L * 1024L;
        services.Configure<KestrelServerOptions>(kestrel =>
        {
            kestrel.Limits.MaxRequestBodySize = document + (1024 * 1024);
            kestrel.Limits.MinRequestBodyDataRate = new MinDataRate(limits.SlowestBytesPerSecond, TimeSpan.FromSeconds(limits.SlowSeconds));
        });
        services.Configure<FormOptions>(form =>
        {
            form.MultipartBodyLengthLimit = document;
            form.ValueCountLimit = 100;
            form.ValueLengthLimit = 256 * 1024;
            // Documents may be confidential: none is ever put on disk by the way.
            form.MemoryBufferThreshold = (int)Math.Min(document, int.MaxValue);
        });
        services.AddRequestTimeouts(timeouts =>
        {
            timeouts.DefaultPolicy = Within(TimeSpan.FromSeconds(30));
            timeouts.AddPolicy(Documents, Within(TimeSpan.FromSeconds(limits.Seconds)));
            timeouts.AddPolicy(Events, Within(StreamLength + TimeSpan.FromMinutes(1)));
        });
        services.AddRateLimiter(rates =>
        {
            rates.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, string>(context => Overall(context, limits.RequestsInTenSeconds));
            rates.AddConcurrencyLimiter(Documents, options =>
            {
                options.PermitLimit = limits.AtOnce;
                options.QueueLimit = limits.Waiting;
            });
            var tries = configuration.GetSection(SignInOptions.Section).Get<SignInOptions>()?.TriesInFiveMinutes ?? new SignInOptions().TriesInFiveMinutes;
            rates.AddPolicy(SignIn, context => RateLimitPartition.GetFixedWindowLimiter(
                AddressGroup.Of(context),
                _ => new FixedWindowRateLimiterOptions { PermitLimit = tries, Window = TimeSpan.FromMinutes(5) }));
            rates.OnRejected = RefuseAsync;
        });
        return services;
    }

    // One page is some thirty files of the front end, which have no endpoint; they cost little and count apart.
    private static RateLimitPartition<string> Overall(HttpContext context, int requests)
    {
        var who = context.Features.Get<Person>() is { } person ? $"person {person.Name}" : $"address {AddressGroup.Of(context)}";
        return context.GetEndpoint() is null
            ? InTenSeconds($"files for {who}", requests * FilesOfAPage)
            : InTenSeconds(who, requests);
    }

    private static RateLimitPartition<string> InTenSeconds(string key, int requests) => RateLimitPartition.GetFixedWindowLimiter(
        key, _ => new FixedWindowRateLimiterOptions { PermitLimit = requests, Window = TimeSpan.FromSeconds(10) });

    // The usual status, 504, is for gateways.
    private static RequestTimeoutPolicy Within(TimeSpan time) => new() { Timeout = time, TimeoutStatusCode = StatusCodes.Status503ServiceUnavailable };

    // A fixed window knows when it ends; a full queue does not.
    private static async ValueTask RefuseAsync(OnRejectedContext rejected, CancellationToken cancellationToken)
    {
        var tooMany = rejected.Lease.TryGetMetadata(MetadataName.RetryAfter, out var wait);
        var seconds = tooMany ? Math.Max(1, (int)Math.Ceiling(wait.TotalSeconds)) : SecondsWhenBusy;
        rejected.HttpContext.Response.Headers.RetryAfter = seconds.ToString(CultureInfo.InvariantCulture);
        await (tooMany ? Refusals.TooMany : Refusals.Busy).ExecuteAsync(rejected.HttpContext);
    }
}
