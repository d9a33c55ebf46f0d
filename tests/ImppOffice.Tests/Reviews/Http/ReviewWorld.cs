using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using ImppOffice.Planning.Documents;
using ImppOffice.Tests.Api;
using ImppOffice.Tests.Documents;
using ImppOffice.Tests.SignIn;
using ImppOffice.Word.Identity;
using static ImppOffice.Tests.Reading.Docx;

namespace ImppOffice.Tests.Reviews.Http;

/// <summary>A mission with a planning lead, a drafter, an approver and a reviewer for each branch, all signed in.</summary>
internal sealed class ReviewWorld : IAsyncDisposable
{
    private readonly Dictionary<string, HttpClient> people = new(StringComparer.Ordinal);

    public static readonly IReadOnlyList<string> Branches = ["political", "military", "police", "security", "logistics", "humanitarian", "development", "human-rights", "country-team"];

    public SignInApp App { get; } = new();

    public string Mission { get; private set; } = "";

    public HttpClient this[string person] => people[person];

    public static async Task<ReviewWorld> StartAsync(params (string Key, string Value)[] settings)
    {
        var world = new ReviewWorld();
        foreach (var (key, value) in settings)
        {
            world.App.Server.Settings[key] = value;
        }

        await world.App.AddAsync("root", administrator: true);
        world.people["root"] = await world.App.SignedInAsync("root");
        var added = await world["root"].PostAsJsonAsync("/api/missions", new { name = "United Nations Mission in Tavara", acronym = "UNMIT", country = "Tavara", stage = 1 });
        Assert.Equal(HttpStatusCode.Created, added.StatusCode);
        world.Mission = added.Headers.Location!.ToString();
        await world.JoinAsync("lead", "planning-lead");
        await world.JoinAsync("drafter", "drafter");
        await world.JoinAsync("approver", "approver");
        foreach (var branch in Branches)
        {
            await world.JoinAsync(branch, "reviewer", branch);
        }

        return world;
    }

    /// <summary>A document of a kind in which everything open is waived until 2099.</summary>
    public static byte[] Waived(string kind, string title, string situation)
    {
        var open = Judging.Judge(Written(kind, title, situation, []), "document.docx").Outcomes.Where(finding => finding.IsOpen);
        return Written(kind, title, situation, [.. open.Select(finding => new Waiver(finding.Requirement, "Not yet agreed.", "Desk officer", new DateOnly(2099, 12, 31)))]);
    }

    public static byte[] Written(string kind, string title, string situation, IReadOnlyList<Waiver> waivers) =>
        new DocxBuilder().Styles(UsualStyles)
            .Body(Styled("Title", title) + Styled("Heading1", "Situation") + $"<w:p><w:r><w:t>{situation}</w:t></w:r></w:p>")
            .CustomXml(DocumentIdentityXml.Write(new DocumentIdentity { Kind = kind, Waivers = waivers }).ToString())
            .ToBytes();

    /// <summary>The address of a new document.</summary>
    public async Task<string> DocumentAsync(string kind = "usg-planning-directive", string name = "directive.docx", object? basis = null)
    {
        var answer = await this["lead"].PostAsJsonAsync($"{Mission}/documents", new { kind, name, basis });
        Assert.Equal(HttpStatusCode.Created, answer.StatusCode);
        return answer.Headers.Location!.ToString();
    }

    /// <summary>Saves a version on top of the latest, and gives its number.</summary>
    public async Task<string> SaveAsync(string document, byte[] file)
    {
        var latest = (await GetAsync("drafter", document))["latest"];
        using var request = new HttpRequestMessage(HttpMethod.Post, $"{document}/versions") { Content = ImppApp.Form(("sent.docx", file)) };
        if (latest is not null)
        {
            request.Headers.IfMatch.Add(new EntityTagHeaderValue($"\"{latest["eTag"]}\""));
        }

        var answer = await this["drafter"].SendAsync(request);
        Assert.Equal(HttpStatusCode.Created, answer.StatusCode);
        return (await ReadAsync(answer))["version"]!["number"]!.GetValue<string>();
    }

    /// <summary>Opens a round with a reviewer for each branch, for a week; gives its address.</summary>
    public async Task<string> OpenAsync(string document, string version, string silence = "not-cleared")
    {
        var answer = await this["lead"].PostAsJsonAsync($"{document}/review-rounds", new
        {
            version,
            deadline = App.Clock.GetUtcNow().AddDays(7),
            silence,
            reviewers = Branches.Select(branch => new { branch, user = branch }),
        });
        Assert.Equal(HttpStatusCode.Created, answer.StatusCode);
        return answer.Headers.Location!.ToString();
    }

    public Task<HttpResponseMessage> AnswerAsync(string round, string branch, string answer = "cleared", string? comment = null) =>
        this[branch].PostAsJsonAsync($"{round}/answers", new { branch, answer, comment });

    /// <summary>Puts the time forward; those who were signed in sign in again.</summary>
    public async Task LaterAsync(TimeSpan by)
    {
        App.Clock.Advance(by);
        foreach (var person in people.Keys.ToList())
        {
            people[person] = await App.SignedInAsync(person);
        }
    }

    public async Task AllClearAsync(string round)
    {
        foreach (var branch in Branches)
        {
            Assert.Equal(HttpStatusCode.OK, (await AnswerAsync(round, branch)).StatusCode);
        }
    }

    /// <summary>Sends something with the eTag of what is at an address.</summary>
    public async Task<HttpResponseMessage> SendAsync(string person, HttpMethod method, string address, object body, string? tagOf = null, string? eTag = null)
    {
        using var request = new HttpRequestMessage(method, address) { Content = JsonContent.Create(body) };
        var tag = eTag ?? (tagOf is null ? null : (await this[person].GetAsync(tagOf)).Headers.ETag!.Tag.Trim('"'));
        if (tag is not null)
        {
            request.Headers.IfMatch.Add(new EntityTagHeaderValue($"\"{tag}\""));
        }

        return await this[person].SendAsync(request);
    }

    public Task<HttpResponseMessage> CloseAsync(string round) => SendAsync("lead", HttpMethod.Post, $"{round}/close", new { }, tagOf: round);

    /// <summary>Approves the latest version.</summary>
    public async Task<HttpResponseMessage> ApproveAsync(string document) =>
        await SendAsync("approver", HttpMethod.Post, $"{document}/approval", new { comment = "Approved." }, eTag: (await GetAsync("approver", document))["latest"]!["eTag"]!.GetValue<string>());

    public async Task<JsonNode> GetAsync(string person, string address)
    {
        var answer = await this[person].GetAsync(address);
        Assert.True(answer.IsSuccessStatusCode, $"{address}: {answer.StatusCode} {await answer.Content.ReadAsStringAsync()}");
        return await ReadAsync(answer);
    }

    public static async Task<JsonNode> ReadAsync(HttpResponseMessage answer) => JsonNode.Parse(await answer.Content.ReadAsStringAsync())!;

    public ValueTask DisposeAsync() => App.DisposeAsync();

    private async Task JoinAsync(string person, string role, string? branch = null)
    {
        await App.AddAsync(person);
        people[person] = await App.SignedInAsync(person);
        Assert.Equal(HttpStatusCode.OK, (await this["root"].PutAsJsonAsync($"{Mission}/members/{person}", new { duties = new[] { new { role, branch } } })).StatusCode);
    }
}
