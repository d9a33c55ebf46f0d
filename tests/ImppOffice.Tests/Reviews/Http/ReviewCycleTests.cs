using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using ImppOffice.Planning.Documents;
using ImppOffice.Tests.Api;
using ImppOffice.Tests.Comparing;
using ImppOffice.Tests.Reviewing;
using Microsoft.Data.Sqlite;

namespace ImppOffice.Tests.Reviews.Http;

public sealed class ReviewCycleTests : IAsyncLifetime
{
    private const string Directive = "usg-planning-directive";
    private const string Strategic = "sg-strategic-planning-directive";
    private ReviewWorld world = null!;

    public async Task InitializeAsync() => world = await ReviewWorld.StartAsync();

    public async Task DisposeAsync() => await world.DisposeAsync();

    [Fact]
    public async Task A_directive_goes_from_its_first_draft_into_force_and_out_again()
    {
        var basis = await world.DocumentAsync(Strategic, "strategic.docx");
        var document = await world.DocumentAsync();
        Assert.Equal("0.1", await world.SaveAsync(document, ReviewWorld.Written(Directive, "USG Planning Directive", "The parties signed in [May].", [])));

        // First round: all answer, two with comments, and the copies come back.
        var round = await world.OpenAsync(document, "0.1");
        Assert.Equal(HttpStatusCode.OK, (await world.AnswerAsync(round, "police", "not-cleared", "The police have no task.")).StatusCode);
        foreach (var branch in ReviewWorld.Branches.Except(["police"]))
        {
            Assert.Equal(HttpStatusCode.OK, (await world.AnswerAsync(round, branch, "cleared-with-comments", "See my copy.")).StatusCode);
        }

        await CollectAsync(document, round);
        await RespondAsync(round);
        Assert.Equal("not-cleared", (await ReviewWorld.ReadAsync(await world.CloseAsync(round)))["outcome"]!.GetValue<string>());

        // Every obstacle is told at once.
        var refused = await world.ApproveAsync(document);
        Assert.Equal(HttpStatusCode.Conflict, refused.StatusCode);
        var told = await ReviewWorld.ReadAsync(refused);
        Assert.Equal("approval-refused", told["code"]!.GetValue<string>());
        Assert.Equal(["basis-missing", "not-met", "open-text"], Codes(told).Order(StringComparer.Ordinal));
        Assert.All(told["refusals"]!.AsArray(), refusal => Assert.NotEmpty(refusal!["hint"]!.GetValue<string>()));
        Assert.Contains("not-the-authority", Codes(await world.GetAsync("drafter", $"{document}/approval")));

        // Second round on the corrected draft; while it is open, that is an obstacle too.
        Assert.Equal("0.1", await world.SaveAsync(basis, ReviewWorld.Waived(Strategic, "Strategic Planning Directive", "The council decided.")));
        Assert.Equal("0.2", await world.SaveAsync(document, ReviewWorld.Waived(Directive, "USG Planning Directive", "The parties signed in May.")));
        var second = await world.OpenAsync(document, "0.2");
        Assert.Equal(["basis-not-approved", "round-open"], Codes(await world.GetAsync("approver", $"{document}/approval")).Order(StringComparer.Ordinal));
        await world.AllClearAsync(second);
        Assert.Equal("cleared", (await ReviewWorld.ReadAsync(await world.CloseAsync(second)))["outcome"]!.GetValue<string>());
        Assert.Equal(HttpStatusCode.Created, (await world.ApproveAsync(basis)).StatusCode);

        var granted = await world.ApproveAsync(document);
        Assert.Equal(HttpStatusCode.Created, granted.StatusCode);
        Assert.Equal("1.0", (await ReviewWorld.ReadAsync(granted))["number"]!.GetValue<string>());
        var link = Assert.Single((await world.GetAsync("drafter", document))["basis"]!.AsArray());
        Assert.Equal("1.0", link!["version"]!.GetValue<string>());

        // The redline of what was cleared against what is in force reads as each of them.
        var redline = await world["drafter"].GetByteArrayAsync($"{document}/versions/1.0/comparison?with=0.2&format=docx");
        Assert.Equal(await LinesAsync(document, "1.0"), Readings.Lines(redline, View.Accepted));
        Assert.Equal(await LinesAsync(document, "0.2"), Readings.Lines(redline, View.Rejected));

        // The next approval supersedes it; a withdrawal ends it. What changed it is known to what is built on it.
        await world.SaveAsync(document, ReviewWorld.Waived(Directive, "USG Planning Directive", "The parties signed in June."));
        Assert.Equal("2.0", (await ReviewWorld.ReadAsync(await world.ApproveAsync(document)))["number"]!.GetValue<string>());
        Assert.Equal("superseded", (await world.GetAsync("drafter", $"{document}/versions/1.0"))["state"]!.GetValue<string>());
        await world.SaveAsync(basis, ReviewWorld.Waived(Strategic, "Strategic Planning Directive", "The council decided again."));
        Assert.Equal(HttpStatusCode.Created, (await world.ApproveAsync(basis)).StatusCode);
        Assert.Single((await world.GetAsync("drafter", $"{document}/history"))["standing"]!["suspicions"]!.AsArray());
        await WithdrawAsync(document);

        await AuditAsync(document);
    }

    [Fact]
    public async Task The_process_shows_what_was_approved_and_decided()
    {
        var basis = await world.DocumentAsync(Strategic, "strategic.docx");
        await world.SaveAsync(basis, ReviewWorld.Waived(Strategic, "Strategic Planning Directive", "The council decided."));
        await world.ApproveAsync(basis);
        var noted = await world.SendAsync("lead", HttpMethod.Post, $"{world.Mission}/decision-points", new { decisionPoint = "DP-1.2", date = "2026-01-02" });
        Assert.Equal(HttpStatusCode.OK, noted.StatusCode);

        var process = await world.GetAsync("drafter", $"{world.Mission}/process?language=fr");
        var outputs = process["levels"]!.AsArray().SelectMany(level => level!["outputs"]!.AsArray());
        Assert.Contains(outputs, output => output!["kind"]!.GetValue<string>() == Strategic && output["state"]!.GetValue<string>() == "done");
        Assert.Contains(process["levels"]!.AsArray().SelectMany(level => level!["decisions"]!.AsArray()), decision => decision!["id"]!.GetValue<string>() == "DP-1.2" && decision["state"]!.GetValue<string>() == "taken");
        Assert.NotEmpty(process["table"]!["rows"]!.AsArray());
        Assert.StartsWith("<svg", await world["drafter"].GetStringAsync($"{world.Mission}/process?format=svg"), StringComparison.Ordinal);
        Assert.Contains("<caption", await world["drafter"].GetStringAsync($"{world.Mission}/process?format=html"), StringComparison.Ordinal);
        await Problem.IsAsync(await world.SendAsync("lead", HttpMethod.Post, $"{world.Mission}/decision-points", new { decisionPoint = "DP-9", date = "2026-01-02" }), HttpStatusCode.NotFound, "unknown-decision-point");
        await Problem.IsAsync(await world.SendAsync("lead", HttpMethod.Post, $"{world.Mission}/decision-points", new { decisionPoint = "DP-1.2", date = "2999-01-02" }), HttpStatusCode.BadRequest, "day-to-come");
    }

    private static IEnumerable<string> Codes(JsonNode approval) => approval["refusals"]!.AsArray().Select(refusal => refusal!["code"]!.GetValue<string>()).Distinct();

    private async Task CollectAsync(string document, string round)
    {
        var reviewed = await world["police"].GetByteArrayAsync($"{document}/versions/0.1/content");
        foreach (var (branch, said) in new[] { ("police", "Name the police."), ("military", "Name the police."), ("political", "When in May?") })
        {
            var form = ImppApp.Form(($"{branch}.docx", Copies.Commented(reviewed, (3, $"Officer of {branch}", said))));
            form.Add(new StringContent(branch), "branch");
            var brought = await world[branch].PostAsync($"{round}/copies", form);
            Assert.Equal(HttpStatusCode.OK, brought.StatusCode);
            Assert.Equal(1, (await ReviewWorld.ReadAsync(brought))["added"]!.GetValue<int>());
        }

        var history = (await world.GetAsync("drafter", round))["history"]!.AsArray().Select(happened => happened!["text"]!.GetValue<string>());
        Assert.Equal("Took in the copy police.docx for Police; its comments: 1.", history.SkipLast(2).Last());

        var foreign = ImppApp.Form(("copy.docx", reviewed));
        foreign.Add(new StringContent("military"), "branch");
        Assert.Equal(HttpStatusCode.Forbidden, (await world["police"].PostAsync($"{round}/copies", foreign)).StatusCode);
    }

    private async Task RespondAsync(string round)
    {
        var rows = (await world.GetAsync("drafter", $"{round}/matrix"))["rows"]!.AsArray();
        Assert.Equal(3, rows.Count);
        Assert.Single(rows, row => row!["group"]!.GetValue<string>() != row["id"]!.GetValue<string>());
        var (row, tag) = (rows[0]!["id"]!.GetValue<string>(), rows[0]!["eTag"]!.GetValue<string>());

        var answered = await world.SendAsync("drafter", HttpMethod.Put, $"{round}/matrix/{row}", new { response = "Done.", decision = "accepted" }, eTag: tag);
        Assert.Equal(HttpStatusCode.OK, answered.StatusCode);
        await Problem.IsAsync(await world.SendAsync("drafter", HttpMethod.Put, $"{round}/matrix/{row}", new { response = "No.", decision = "rejected" }, eTag: tag), HttpStatusCode.PreconditionFailed, "changed-meanwhile");
        await Problem.IsAsync(await world.SendAsync("drafter", HttpMethod.Put, $"{round}/matrix/{row}", new { decision = "rejected" }, eTag: answered.Headers.ETag!.Tag.Trim('"')), HttpStatusCode.BadRequest, "response-missing");

        Assert.Contains("Name the police.", await world["drafter"].GetStringAsync($"{round}/matrix?format=csv&language=fr"), StringComparison.Ordinal);
        Clean(await world["drafter"].GetByteArrayAsync($"{round}/matrix?format=docx"));
        Clean(await world["drafter"].GetByteArrayAsync($"{round}/replies"));
    }

    private async Task WithdrawAsync(string document)
    {
        var eTag = (await world.GetAsync("approver", document))["latest"]!["eTag"]!.GetValue<string>();
        await Problem.IsAsync(await world.SendAsync("approver", HttpMethod.Post, $"{document}/withdrawal", new { reason = "" }, eTag: eTag), HttpStatusCode.BadRequest, "reason-missing");
        var withdrawn = await world.SendAsync("approver", HttpMethod.Post, $"{document}/withdrawal", new { reason = "The mandate ended." }, eTag: eTag);
        Assert.Equal("withdrawn", (await ReviewWorld.ReadAsync(withdrawn))["state"]!.GetValue<string>());
        Assert.Equal("withdrawn", (await world.GetAsync("drafter", $"{document}/versions/2.0"))["state"]!.GetValue<string>());
        var history = (await world.GetAsync("drafter", $"{document}/history?language=fr"))["items"]!.AsArray();
        Assert.Equal("A retiré le document : The mandate ended.", history[0]!["text"]!.GetValue<string>());
    }

    private async Task AuditAsync(string document)
    {
        var lines = (await world.GetAsync("lead", $"{world.Mission}/audit?limit=200"))["items"]!.AsArray();
        var id = document.Split('/')[^1];
        Assert.Contains(lines, line => line!["what"]!.GetValue<string>() == "document-approved" && line["subject"]!.GetValue<string>() == $"document/{id}/1.0" && line["subjectHash"] is not null);
        Assert.True((await world.GetAsync("root", "/api/audit/verification"))["whole"]!.GetValue<bool>());
        Assert.Equal(HttpStatusCode.Forbidden, (await world["drafter"].GetAsync($"{world.Mission}/audit")).StatusCode);
        Assert.StartsWith("\uFEFFnumber,at,who", await ReadTextAsync($"{world.Mission}/audit?format=csv"), StringComparison.Ordinal);

        // A line that somebody takes out shows, and so does the last one.
        await using (var source = new SqliteConnection($"Data Source={Path.Combine(world.App.Server.Folder, "library.db")}"))
        {
            await source.OpenAsync();
            await using var remove = source.CreateCommand();
            remove.CommandText = "DROP TRIGGER IF EXISTS audit_no_delete; DELETE FROM audit WHERE number = 5";
            await remove.ExecuteNonQueryAsync();
        }

        var verification = await world.GetAsync("root", "/api/audit/verification");
        Assert.False(verification["whole"]!.GetValue<bool>());
        Assert.Equal("line 5 is missing", verification["fault"]!.GetValue<string>());
    }

    private async Task<string> ReadTextAsync(string address) => Encoding.UTF8.GetString(await world["lead"].GetByteArrayAsync(address));

    private async Task<IReadOnlyList<string>> LinesAsync(string document, string version) =>
        Readings.Lines(await world["drafter"].GetByteArrayAsync($"{document}/versions/{version}/content"), View.Accepted);

    private static void Clean(byte[] file)
    {
        using var stream = new MemoryStream(file);
        using var document = WordprocessingDocument.Open(stream, isEditable: false);
        Assert.Empty(new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Microsoft365).Validate(document));
    }
}
