using ImppOffice.Planning;
using ImppOffice.Planning.Missions;

namespace ImppOffice.Tests.Library;

public abstract partial class LibraryContract
{
    [Fact]
    public async Task A_mission_is_found_again()
    {
        var mission = await MissionAsync();

        Assert.Equal(mission, (await Stores.Missions.FindAsync(mission.Id, Now)).OrThrow());
        Refused(await Stores.Missions.FindAsync(new MissionId("none"), Now), "unknown-mission");
    }

    [Fact]
    public async Task Two_missions_do_not_share_an_acronym()
    {
        await MissionAsync("UNMIT");

        Refused(await Stores.Missions.AddAsync(new MissionProfile("Another", "unmit", "Elsewhere", 2), Now), "acronym-taken");
    }

    [Fact]
    public async Task A_mission_changes_only_for_who_has_read_it()
    {
        var mission = await MissionAsync();
        var changed = (await Stores.Missions.ChangeAsync(mission.Id, mission.Profile with { Stage = 2 }, mission.ETag, Now)).OrThrow();

        Assert.Equal(2, changed.Profile.Stage);
        Assert.NotEqual(mission.ETag, changed.ETag);
        Refused(await Stores.Missions.ChangeAsync(mission.Id, mission.Profile, mission.ETag, Now), "changed-meanwhile");
    }

    [Fact]
    public async Task A_member_has_the_duties_last_given()
    {
        var mission = await MissionAsync();
        await Stores.Missions.PutMemberAsync(mission.Id, new Member("amina", [new Duty(MemberRole.Drafter)]), Now);
        var reviewer = new Member("amina", [new Duty(MemberRole.PlanningLead), new Duty(MemberRole.Reviewer, Branch.HumanRights), new Duty(MemberRole.Reviewer, Branch.Police)]);
        await Stores.Missions.PutMemberAsync(mission.Id, reviewer, Now);

        var member = Assert.Single(await Stores.Missions.ListMembersAsync(mission.Id, Now));
        Assert.Equal("amina", member.Person);
        Assert.Equal(reviewer.Duties, member.Duties);
    }

    [Fact]
    public async Task Whoever_is_taken_out_is_a_member_no_more()
    {
        var mission = await MissionAsync();
        await Stores.Missions.PutMemberAsync(mission.Id, new Member("amina", [new Duty(MemberRole.Drafter)]), Now);

        Assert.Equal("amina", (await Stores.Missions.RemoveMemberAsync(mission.Id, "amina", Now)).OrThrow().Person);
        Assert.Empty(await Stores.Missions.ListMembersAsync(mission.Id, Now));
        Refused(await Stores.Missions.RemoveMemberAsync(mission.Id, "amina", Now), "unknown-member");
    }

    [Fact]
    public async Task Missions_are_listed_page_by_page_and_by_member()
    {
        var missions = new List<Mission>();
        foreach (var acronym in new[] { "A", "B", "C" })
        {
            missions.Add(await MissionAsync(acronym));
        }

        await Stores.Missions.PutMemberAsync(missions[1].Id, new Member("amina", [new Duty(MemberRole.Drafter)]), Now);
        var first = await Stores.Missions.ListAsync(null, new PageOf(Size: 2), Now);
        var second = await Stores.Missions.ListAsync(null, new PageOf(first.Next, 2), Now);

        Assert.Equal(missions, [.. first.Items, .. second.Items]);
        Assert.Null(second.Next);
        Assert.Equal([missions[1]], (await Stores.Missions.ListAsync("amina", new PageOf(), Now)).Items);
    }

    [Fact]
    public async Task A_member_is_one_however_the_name_is_written()
    {
        var mission = await MissionAsync();
        await Stores.Missions.PutMemberAsync(mission.Id, new Member("Zoë", [new Duty(MemberRole.Drafter)]), Now);
        await Stores.Missions.PutMemberAsync(mission.Id, new Member("ZOË", [new Duty(MemberRole.Approver)]), Now);
        await Stores.Missions.PutMemberAsync(mission.Id, new Member("Amina", [new Duty(MemberRole.Drafter)]), Now);

        Assert.Equal(["Amina", "ZOË"], (await Stores.Missions.ListMembersAsync(mission.Id, Now)).Select(member => member.Person).Order(StringComparer.Ordinal));
        Assert.Equal([mission], (await Stores.Missions.ListAsync("aMINA", new PageOf(), Now)).Items);
        Assert.Equal("Amina", (await Stores.Missions.RemoveMemberAsync(mission.Id, "amina", Now)).OrThrow().Person);
    }
}
