using ImppOffice.Api.Access;
using ImppOffice.Api.Accounts;
using ImppOffice.Api.Http;
using ImppOffice.Planning;
using ImppOffice.Planning.Accounts;
using ImppOffice.Planning.Missions;
using Microsoft.AspNetCore.Antiforgery;

namespace ImppOffice.Api.SignIn;

/// <summary>Who is signed in, and the own password.</summary>
public static class MeRoutes
{
    public static void MapMe(this IEndpointRouteBuilder app)
    {
        var group = app.MapGroup("/api/me")
            .WithTags("Sign-in")
            .RequireAuthorization(Policies.SignedIn)
            .ProducesProblem(StatusCodes.Status401Unauthorized);

        group.MapGet("/", TellAsync)
            .WithName("TellWhoIsSignedIn")
            .WithSummary("Says who is signed in, with what duties, and gives the token that writing with a cookie needs.")
            .Produces<Me>();

        group.MapPut("/password", SetPasswordAsync)
            .RequireRateLimiting(Limits.SignIn)
            .WithName("SetOwnPassword")
            .WithSummary("Gives oneself another password; whatever is signed in with the old one ends.")
            .Produces(StatusCodes.Status204NoContent)
            .ProducesProblem(StatusCodes.Status400BadRequest)
            .ProducesProblem(StatusCodes.Status409Conflict)
            .ProducesProblem(StatusCodes.Status429TooManyRequests);
    }

    private static async Task<IResult> TellAsync(HttpContext context, Person person, IMissionRegister missions, IAntiforgery antiforgery, CancellationToken cancellationToken)
    {
        // Who is local sees every mission on their pages; nothing is held back from them.
        var mine = person.Local ? new Page<Mission>([], null) : await missions.ListAsync(person.Name, new PageOf(Size: 200), cancellationToken);
        var duties = new List<MyMission>();
        foreach (var mission in mine.Items)
        {
            var member = (await missions.ListMembersAsync(mission.Id, cancellationToken)).FirstOrDefault(known => NameKey.AreSame(known.Person, person.Name));
            duties.Add(new MyMission(mission.Id.Value, mission.Profile.Acronym, mission.Profile.Name, member?.Duties ?? []));
        }

        var token = SignInSchemes.Used(context) == SignInSchemes.Cookie ? antiforgery.GetAndStoreTokens(context).RequestToken : null;
        context.Response.Headers.CacheControl = "no-store";
        return TypedResults.Ok(new Me(person.Name, person.Administrator, person.Local, token, duties));
    }

    private static async Task<IResult> SetPasswordAsync(Passwords passwords, HttpContext context, Person person, SignInWithPassword signIn, ChangeAccount change, CancellationToken cancellationToken)
    {
        if (person.Local)
        {
            return SignInRefusals.NotSetUp;
        }

        return await signIn.RunAsync(new Credentials(person.Name, passwords.Present ?? ""), AddressGroup.Of(context), cancellationToken) switch
        {
            PasswordOutcome.Right right => (await change.RunAsync(right.User.Account, new AccountChange(Password: passwords.Wanted ?? ""), person.Name, cancellationToken)).Problem?.Answer() ?? (IResult)TypedResults.NoContent(),
            PasswordOutcome.Locked locked => SignInRefusals.Locked(context, locked.Wait),
            _ => AccountProblems.WrongPassword.Answer(),
        };
    }

    /// <summary>Who is signed in.</summary>
    /// <param name="Name">The name that was signed in with, or that of the user of this machine.</param>
    /// <param name="Administrator">Whether accounts may be looked after.</param>
    /// <param name="Local">Whether nobody has to sign in here.</param>
    /// <param name="Antiforgery">What writing with a cookie needs; null without a cookie.</param>
    /// <param name="Missions">The missions of the person; empty for the user of this machine.</param>
    public sealed record Me(string Name, bool Administrator, bool Local, string? Antiforgery, IReadOnlyList<MyMission> Missions);

    /// <summary>A mission somebody takes part in.</summary>
    public sealed record MyMission(string Id, string Acronym, string Name, IReadOnlyList<Duty> Duties);

    /// <summary>The password somebody has, and the one wanted.</summary>
    public sealed record Passwords(string? Present, string? Wanted);
}
