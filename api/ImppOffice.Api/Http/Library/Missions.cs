using ImppOffice.Api.Access;
using ImppOffice.Api.Accounts;
using ImppOffice.Api.Library;
using ImppOffice.Planning;
using ImppOffice.Planning.Missions;
using ImppOffice.Planning.Records;

namespace ImppOffice.Api.Http.Library;

/// <summary>Missions.</summary>
public static class Missions
{
    public static void MapMissions(this IEndpointRouteBuilder app)
    {
        var group = app.MapLibraryGroup("/api/missions", "Missions");

        group.MapGet("/", ListAsync).RequireAuthorization(Policies.SignedIn)
            .WithName("ListMissions").WithSummary("Lists missions.").Produces<Page<MissionView>>();
        group.MapPost("/", AddAsync).RequireAuthorization(Policies.AdministerInstallation)
            .WithName("AddMission").WithSummary("Adds a mission.").Produces<MissionView>(StatusCodes.Status201Created);
        group.MapGet("/{mission}", FindAsync).RequireAuthorization(Policies.SeeMission)
            .WithName("GetMission").WithSummary("Tells of a mission.").Produces<MissionView>();
        group.MapPatch("/{mission}", ChangeAsync).RequireAuthorization(Policies.Administer)
            .WithName("ChangeMission").NeedsIfMatch().WithSummary("Changes what is told of a mission; needs If-Match.").Produces<MissionView>();
        group.MapGet("/{mission}/members", ListMembersAsync).RequireAuthorization(Policies.SeeMission)
            .WithName("ListMembers").WithSummary("Lists the members of a mission.").Produces<MemberView[]>();
        group.MapPut("/{mission}/members/{person}", PutMemberAsync).RequireAuthorization(Policies.Administer)
            .WithName("PutMember").WithSummary("Gives a person exactly these duties in a mission.").Produces<MemberView>();
        group.MapDelete("/{mission}/members/{person}", RemoveMemberAsync).RequireAuthorization(Policies.Administer)
            .WithName("RemoveMember").WithSummary("Takes a person out of a mission.").Produces<MemberView>();
    }

    private static async Task<IResult> ListAsync([AsParameters] AskedPage asked, Person by, IMissionRegister missions, CancellationToken cancellationToken)
    {
        if (!asked.Read().Succeeded(out var page, out var problem))
        {
            return problem.Answer();
        }

        // Administrators look after every mission, though not all its documents.
        var found = await missions.ListAsync(by.Administrator ? null : by.Name, page, cancellationToken);
        return TypedResults.Ok(new Page<MissionView>([.. found.Items.Select(MissionView.Of)], found.Next));
    }

    private static async Task<IResult> AddAsync(MissionForm form, Person by, AuditedChange audited, CancellationToken cancellationToken)
    {
        if (!form.Read(new MissionProfile("", "", "", 1)).Succeeded(out var profile, out var problem)
            || !(await audited.RunAsync(
                stores => stores.Missions.AddAsync(profile, cancellationToken),
                added => new AuditEntry(by.Name, "mission-added", $"mission/{added.Id}"),
                cancellationToken)).Succeeded(out var mission, out problem))
        {
            return problem.Answer();
        }

        return Tagged.Created(mission.ETag, $"/api/missions/{mission.Id}", MissionView.Of(mission));
    }

    private static async Task<IResult> FindAsync(MissionId mission, IMissionRegister missions, CancellationToken cancellationToken) =>
        Answer(await missions.FindAsync(mission, cancellationToken));

    private static async Task<IResult> ChangeAsync(MissionId mission, MissionForm form, HttpRequest request, Person by, IMissionRegister missions, AuditedChange audited, CancellationToken cancellationToken)
    {
        if (!IfMatch.Needed(request).Succeeded(out var eTag, out var problem)
            || !(await missions.FindAsync(mission, cancellationToken)).Succeeded(out var former, out problem)
            || !form.Read(former.Profile).Succeeded(out var profile, out problem))
        {
            return problem.Answer();
        }

        return Answer(await audited.RunAsync(
            stores => stores.Missions.ChangeAsync(mission, profile, eTag, cancellationToken),
            _ => new AuditEntry(by.Name, "mission-changed", $"mission/{mission}"),
            cancellationToken));
    }

    private static async Task<IResult> ListMembersAsync(MissionId mission, IMissionRegister missions, CancellationToken cancellationToken) =>
        (await missions.FindAsync(mission, cancellationToken)).Problem is { } problem
            ? problem.Answer()
            : TypedResults.Ok((await missions.ListMembersAsync(mission, cancellationToken)).Select(MemberView.Of));

    private static async Task<IResult> PutMemberAsync(MissionId mission, string person, MemberForm form, Person by, AccountNames names, AuditedChange audited, CancellationToken cancellationToken) =>
        (await names.AsKeptAsync([person], by, cancellationToken)).Succeeded(out var kept, out var problem) && form.Read(kept[0]).Succeeded(out var member, out problem)
            ? Answer(await audited.RunAsync(
                stores => stores.Missions.PutMemberAsync(mission, member, cancellationToken),
                _ => new AuditEntry(by.Name, "member-put", $"mission/{mission}/members/{member.Person}"),
                cancellationToken))
            : problem.Answer();

    private static async Task<IResult> RemoveMemberAsync(MissionId mission, string person, Person by, AuditedChange audited, CancellationToken cancellationToken) =>
        Answer(await audited.RunAsync(
            stores => stores.Missions.RemoveMemberAsync(mission, person, cancellationToken),
            removed => new AuditEntry(by.Name, "member-removed", $"mission/{mission}/members/{removed.Person}"),
            cancellationToken));

    private static IResult Answer(Result<Mission> result) =>
        result.Succeeded(out var mission, out var problem) ? Tagged.Ok(mission.ETag, MissionView.Of(mission)) : problem.Answer();

    private static IResult Answer(Result<Member> result) =>
        result.Succeeded(out var member, out var problem) ? TypedResults.Ok(MemberView.Of(member)) : problem.Answer();
}
