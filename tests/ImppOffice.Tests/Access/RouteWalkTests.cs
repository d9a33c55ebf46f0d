using System.Globalization;
using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.RegularExpressions;
using ImppOffice.Api.Access;
using ImppOffice.Tests.Api;
using ImppOffice.Tests.SignIn;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Authorization.Policy;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Timeouts;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace ImppOffice.Tests.Access;

/// <summary>Goes to every route as everybody, and writes down who is let in.</summary>
public sealed partial class RouteWalkTests
{
    private const int LetIn = 299;

    [Fact]
    public async Task Who_is_let_in_where_stands_in_one_table()
    {
        await using var world = await WalkedWorld.MakeAsync();
        var stop = world.App.Server.WithWebHostBuilder(host => host.ConfigureServices(services => services.AddSingleton<IAuthorizationMiddlewareResultHandler, Door>()));
        var table = new StringBuilder("# Who is let in where\n\nMade by the tests: a line for each route, a column for each who goes there. A strictly confidential document names\nthe drafter as its reader.\n\n");
        table.Append(CultureInfo.InvariantCulture, $"| Route | Policy | {string.Join(" | ", world.People.Select(person => person.Name))} |\n|---|---|{string.Concat(world.People.Select(_ => "---|"))}\n");
        using var walker = stop.CreateClient();
        foreach (var (method, path, policy, note) in Routes(world))
        {
            table.Append(CultureInfo.InvariantCulture, $"| {method} {path.Pattern}{note} | {policy} |");
            foreach (var (_, client) in world.People)
            {
                using var request = new HttpRequestMessage(new HttpMethod(method), path.Filled);
                request.Headers.Authorization = client.DefaultRequestHeaders.Authorization;
                using var answer = await walker.SendAsync(request);
                Assert.True(answer.Headers.Contains("Content-Security-Policy") && answer.Headers.Contains("X-Content-Type-Options"), path.Pattern);
                table.Append(CultureInfo.InvariantCulture, $" {((int)answer.StatusCode == LetIn ? "in" : (int)answer.StatusCode)} |");
            }

            table.Append('\n');
        }

        Approved.Matches(table.ToString(), "tests", "approved", "routes.md");
    }

    [Fact]
    public async Task Every_route_names_a_policy_and_none_waits_for_ever()
    {
        await using var app = new ImppApp();

        Assert.All(Endpoints(app.Services), route =>
        {
            Assert.Single(route.Metadata.GetOrderedMetadata<IAuthorizeData>(), data => data.Policy is not null);
            Assert.Null(route.Metadata.GetMetadata<IAllowAnonymous>());
            Assert.Null(route.Metadata.GetMetadata<DisableRequestTimeoutAttribute>());
        });
    }

    [Fact]
    public async Task Every_write_with_a_cookie_needs_the_token_against_forged_requests()
    {
        await using var world = await WalkedWorld.MakeAsync();
        var client = await world.App.SignedInAsync("administrator");
        client.DefaultRequestHeaders.Remove("Impp-Antiforgery");

        foreach (var (method, path, _, _) in Routes(world).Where(route => route.Method != "GET" && route.Policy != Policies.Anyone))
        {
            using var request = new HttpRequestMessage(new HttpMethod(method), path.Filled) { Content = JsonContent.Create(new { }) };
            await Problem.IsAsync(await client.SendAsync(request), HttpStatusCode.BadRequest, "forged-request");
        }
    }

    [Fact]
    public async Task The_user_of_this_machine_is_let_in_everywhere_until_sign_in_is_set_up()
    {
        await using var app = new ImppApp { Replacements = services => services.AddSingleton<IAuthorizationMiddlewareResultHandler, Door>() };
        var client = app.CreateClient();

        foreach (var route in Endpoints(app.Services))
        {
            using var request = new HttpRequestMessage(new HttpMethod(Method(route)), Value().Replace(Pattern(route), "x"));
            Assert.Equal(LetIn, (int)(await client.SendAsync(request)).StatusCode);
        }
    }

    private static IEnumerable<(string Method, (string Pattern, string Filled) Path, string? Policy, string Note)> Routes(WalkedWorld world)
    {
        foreach (var route in Endpoints(world.App.Server.Services))
        {
            var policy = route.Metadata.GetOrderedMetadata<IAuthorizeData>().Select(data => data.Policy).LastOrDefault(name => name is not null);
            yield return (Method(route), (Pattern(route), Fill(Pattern(route), world, world.Document)), policy, "");
            if (Pattern(route).Contains("{document}", StringComparison.Ordinal) || Pattern(route).Contains("{round}", StringComparison.Ordinal) || Pattern(route).Contains("{job}", StringComparison.Ordinal))
            {
                yield return (Method(route), (Pattern(route), Fill(Pattern(route), world, world.Confidential)), policy, " (strictly confidential)");
            }
        }
    }

    private static IEnumerable<RouteEndpoint> Endpoints(IServiceProvider services) =>
        services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .OrderBy(Pattern, StringComparer.Ordinal)
            .ThenBy(Method, StringComparer.Ordinal);

    private static string Method(RouteEndpoint route) => route.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods[0] ?? "GET";

    private static string Pattern(RouteEndpoint route) => "/" + Constraint().Replace(route.RoutePattern.RawText!, "").Trim('/');

    private static string Fill(string pattern, WalkedWorld world, string document) => Value().Replace(pattern, value => value.Value switch
    {
        "{mission}" => world.Mission,
        "{document}" => document,
        "{round}" => document == world.Confidential ? world.ConfidentialRound : world.Round,
        "{job}" => document == world.Confidential ? world.ConfidentialJob : world.Job,
        "{number}" => "0.1",
        "{account}" or "{person}" => "drafter",
        _ => "x",
    });

    [GeneratedRegex(@":[^}]+(?=\})", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Constraint();

    [GeneratedRegex(@"\{[^}]+\}", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Value();

    /// <summary>Does what the product does, and stops those who are let in before anything happens.</summary>
    private sealed class Door : IAuthorizationMiddlewareResultHandler
    {
        private readonly HiddenAnswer product = new();

        public Task HandleAsync(RequestDelegate next, HttpContext context, AuthorizationPolicy policy, PolicyAuthorizationResult authorizeResult) =>
            product.HandleAsync(
                letIn =>
                {
                    letIn.Response.StatusCode = LetIn;
                    return Task.CompletedTask;
                },
                context,
                policy,
                authorizeResult);
    }
}
