using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using ImppOffice.Tests.CommandLine;
using ImppOffice.Tests.Reviews.Http;

namespace ImppOffice.Tests.Consistency.Http;

/// <summary>A mission with a directive and a plan that state benchmarks.</summary>
internal sealed class ConsistencyWorld : IAsyncDisposable
{
    private readonly TemporaryFolder folder = new();

    private ConsistencyWorld(ReviewWorld world) => World = world;

    public ReviewWorld World { get; }

    public string Directive { get; private set; } = "";

    public string Plan { get; private set; } = "";

    private string Runs => $"{World.Mission}/consistency-checks";

    /// <param name="target">What the directive says of the districts; the plan says 70 %.</param>
    public static async Task<ConsistencyWorld> StartAsync(string target)
    {
        var made = new ConsistencyWorld(await ReviewWorld.StartAsync(("Consistency:DelaySeconds", "3600")));
        made.Directive = await made.World.DocumentAsync("usg-planning-directive", "directive.docx");
        made.Plan = await made.World.DocumentAsync("draft-mission-plan", "plan.docx");
        await made.StateAsync(target);
        await made.World.SaveAsync(made.Plan, await made.WriteAsync("draft-mission-plan", """[{"do": "fill", "element": "DMP-5", "rows": [["Districts with trained police", "70 %", "31 March 2027", "Police", "Draw-down of formed units"], ["Provincial courts that sit", "12", "30 June 2027", "Justice", "Handover of justice tasks"]]}]"""));
        return made;
    }

    /// <summary>Saves a directive that states another target.</summary>
    public async Task StateAsync(string target) => await World.SaveAsync(Directive, await WriteAsync(
        "usg-planning-directive",
        $$"""[{"do": "fill", "element": "UPD-2c", "rows": [["B1", "Districts with trained police", "10 %", "{{target}}", "31 March 2027", "Police"], ["B2", "Provincial courts that sit", "2", "12", "30 June 2027", "Justice"]]}]"""));

    /// <summary>Has the documents held against one another, waits, and gives the latest report as somebody sees it.</summary>
    public async Task<JsonNode> RunAsync(string person = "lead")
    {
        var asked = await World["lead"].PostAsJsonAsync(Runs, new { });
        Assert.Equal(HttpStatusCode.Accepted, asked.StatusCode);
        var events = await World["lead"].GetStringAsync($"{asked.Headers.Location}/events");
        var last = JsonNode.Parse(events.Split("data: ")[^1].Split('\n')[0])!;
        Assert.True((string?)last["state"] == "done", last.ToJsonString());
        return await World.GetAsync(person, $"{Runs}/latest");
    }

    public async Task<JsonArray> ListRunsAsync() => (await World.GetAsync("lead", Runs))["items"]!.AsArray();

    public static IReadOnlyList<JsonNode> NotMet(JsonNode report) => [.. report["outcomes"]!.AsArray().Where(finding => (string?)finding!["outcome"] == "not-met" && finding["places"]!.AsArray().Count == 2).Select(finding => finding!)];

    public Task<HttpResponseMessage> DecideAsync(string link, object decision, string person = "drafter") =>
        World.SendAsync(person, HttpMethod.Post, $"{World.Mission}/item-links/{link}/decisions", decision, tagOf: $"{Runs}/latest");

    public async ValueTask DisposeAsync()
    {
        await World.DisposeAsync();
        folder.Dispose();
    }

    private async Task<byte[]> WriteAsync(string kind, string edits)
    {
        File.WriteAllText(folder.At("edits.json"), edits);
        Assert.Equal(0, (await Cli.RunAsync("new", kind, "--output", folder.At("draft.docx"), "--mission", "Tavara", "--force")).Code);
        var said = await Cli.RunAsync("edit", folder.At("draft.docx"), "--edits", folder.At("edits.json"), "--output", folder.At("edited.docx"), "--force");
        Assert.True(said.Code == 0, said.Error);
        return await File.ReadAllBytesAsync(folder.At("edited.docx"));
    }
}
