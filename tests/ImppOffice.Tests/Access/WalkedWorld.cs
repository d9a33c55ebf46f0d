using System.Net.Http.Headers;
using ImppOffice.Planning.Jobs;
using ImppOffice.Planning.Library;
using ImppOffice.Planning.Missions;
using ImppOffice.Planning.Records;
using ImppOffice.Planning.Reviews;
using ImppOffice.Tests.SignIn;

namespace ImppOffice.Tests.Access;

/// <summary>A mission with a member of each role, a document for all of them and one for the drafter only, and those who do not belong.</summary>
internal sealed class WalkedWorld : IAsyncDisposable
{
    private readonly SignInApp app = new();

    /// <summary>Those who walk, in the order of the table.</summary>
    public List<(string Name, HttpClient Client)> People { get; } = [];

    public SignInApp App => app;

    public string Mission { get; private set; } = "";

    public string Document { get; private set; } = "";

    public string Confidential { get; private set; } = "";

    /// <summary>A review round on the document for all.</summary>
    public string Round { get; private set; } = "";

    public string ConfidentialRound { get; private set; } = "";

    /// <summary>A background job of the mission.</summary>
    public string Job { get; private set; } = "";

    /// <summary>A background job about the document for the drafter only.</summary>
    public string ConfidentialJob { get; private set; } = "";

    public static async Task<WalkedWorld> MakeAsync()
    {
        var world = new WalkedWorld();
        await world.app.AddAsync("administrator", administrator: true);
        Duty[] duties = [new(MemberRole.Drafter), new(MemberRole.Reviewer, Branch.Political), new(MemberRole.Approver), new(MemberRole.PlanningLead), new(MemberRole.Administrator)];
        string[] members = ["drafter", "reviewer", "approver", "lead", "mission-administrator"];
        foreach (var name in members.Append("outsider"))
        {
            await world.app.AddAsync(name);
        }

        var mission = await world.app.WithAsync((IMissionRegister missions) => missions.AddAsync(new MissionProfile("Mission in Tavara", "UNMIT", "Tavara", 1), CancellationToken.None));
        var other = await world.app.WithAsync((IMissionRegister missions) => missions.AddAsync(new MissionProfile("Another mission", "UNOTHER", "Elsewhere", 1), CancellationToken.None));
        foreach (var (name, duty) in members.Zip(duties))
        {
            await world.app.WithAsync((IMissionRegister missions) => missions.PutMemberAsync(mission.OrThrow().Id, new Member(name, [duty]), CancellationToken.None));
        }

        await world.app.WithAsync((IMissionRegister missions) => missions.PutMemberAsync(other.OrThrow().Id, new Member("outsider", duties), CancellationToken.None));
        world.Mission = mission.OrThrow().Id.Value;
        world.Document = await world.RegisterAsync(mission.OrThrow(), "directive.docx", Classification.Confidential);
        world.Confidential = await world.RegisterAsync(mission.OrThrow(), "secret.docx", Classification.StrictlyConfidential);
        world.Round = await world.OpenAsync(world.Document);
        world.ConfidentialRound = await world.OpenAsync(world.Confidential);
        world.Job = await world.AskAsync(null);
        world.ConfidentialJob = await world.AskAsync(world.Confidential);
        await world.GatherAsync([.. members, "outsider", "administrator"]);
        return world;
    }

    public HttpClient Client(string name) => People.Single(person => person.Name == name).Client;

    public ValueTask DisposeAsync() => app.DisposeAsync();

    private async Task<string> RegisterAsync(Mission mission, string name, Classification classification)
    {
        var profile = new DocumentProfile { Kind = "usg-planning-directive", Name = name, Title = name, Classification = classification, Readers = ["drafter"] };
        return (await app.WithAsync((IDocumentLibrary library) => library.RegisterAsync(mission.Id, profile, CancellationToken.None))).OrThrow().Id.Value;
    }

    // The walk stops at the door: what it finds behind need only be named.
    private async Task<string> OpenAsync(string document)
    {
        var round = new ReviewRoundId($"round-of-{document}");
        var opened = new RoundOpened(round, new DocumentId(document), VersionNumber.First, null, app.Clock.GetUtcNow().AddDays(7), [new Reviewer("reviewer", Branch.Political)], Silence.NotCleared, [], [], null, "lead", app.Clock.GetUtcNow());
        (await app.WithAsync((Stores stores) => stores.Events.AppendAsync($"round/{round}", 0, [EventJson.Write(opened)], CancellationToken.None))).OrThrow();
        return round.Value;
    }

    // Nobody knows how to do it, so that it stays as it is.
    private async Task<string> AskAsync(string? document)
    {
        var request = new JobRequest { Kind = "walked", AskedBy = "drafter", Mission = new MissionId(Mission), Document = document is null ? null : new DocumentId(document) };
        return (await app.WithAsync((Stores stores) => stores.Jobs.AddAsync(request, CancellationToken.None))).OrThrow().Id.Value;
    }

    private async Task GatherAsync(IReadOnlyList<string> names)
    {
        People.Add(("nobody", app.Browser()));
        var forged = app.Browser();
        forged.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", "CfDJ8forged");
        People.Add(("forged", forged));
        People.Add(("expired", await app.PaneAsync("drafter")));
        app.Clock.Advance(TimeSpan.FromMinutes(16));
        foreach (var name in names)
        {
            People.Add((name, await app.PaneAsync(name)));
        }
    }
}
